package id.tanggap.console.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.console.search.BulkState.Line;
import id.tanggap.console.search.BulkState.Outcome;
import id.tanggap.console.search.BulkState.Phase;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.search.BulkEdit;
import id.tanggap.protocol.search.BulkProgress;
import id.tanggap.protocol.search.BulkResult;
import id.tanggap.protocol.search.BulkResult.BulkRow;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BulkPresenterTest {
    private static final List<TicketRow> ROWS = Tickets.list(3);

    private final ScriptedServer server = new ScriptedServer();
    private final HandEvents events = new HandEvents();
    private final List<BulkState> rendered = new ArrayList<>();
    private final BulkPresenter presenter =
            new BulkPresenter(rendered::add, server, new DirectUiTasks(), events);

    private BulkState last() {
        return rendered.getLast();
    }

    private static BulkDraft resolving(String note) {
        return new BulkDraft(
                BulkKind.STATUS,
                null,
                null,
                TicketStatus.RESOLVED,
                null,
                Priority.HIGH,
                null,
                TicketType.INCIDENT,
                TicketEntryKind.NOTE,
                note,
                null,
                null);
    }

    /** Refuses the second ticket. */
    private static BulkResult result(BulkEdit command, UUID refused) {
        List<BulkRow> rows =
                requireNonNull(command.ticketIds()).stream()
                        .map(
                                id ->
                                        new BulkRow(
                                                id,
                                                "T-2026-" + id,
                                                id.equals(refused)
                                                        ? FaultCode.TICKET_TRANSITION
                                                        : null,
                                                List.of()))
                        .toList();
        int no = (int) rows.stream().filter(row -> row.refusal() != null).count();
        return new BulkResult(rows, rows.size() - no, no, command.dryRun());
    }

    private void checkWithOneRefusal() {
        server.on(BulkEdit.class, command -> result(command, ROWS.get(1).id()));
        presenter.begin(ROWS);
        presenter.fill(resolving("Selesai"));
        presenter.check();
    }

    @Test
    void theTrialSaysOfEachTicketWhatWouldHappen() {
        checkWithOneRefusal();
        assertThat(server.sent(BulkEdit.class).getFirst().dryRun()).isTrue();
        assertThat(last().phase()).isEqualTo(Phase.CHECKED);
        assertThat(last().lines())
                .extracting(Line::outcome)
                .containsExactly(Outcome.WOULD_CHANGE, Outcome.REFUSED, Outcome.WOULD_CHANGE);
        assertThat(last().lines().get(1).refusal()).isEqualTo(FaultCode.TICKET_TRANSITION);
        assertThat(last().lines()).extracting(Line::row).containsExactlyElementsOf(ROWS);
    }

    @Test
    void theRunLeavesOutWhatTheTrialRefusedAndShowsAllOfThem() {
        checkWithOneRefusal();
        presenter.run();
        BulkEdit sent = server.sent(BulkEdit.class).getLast();
        assertThat(sent.dryRun()).isFalse();
        assertThat(sent.ticketIds()).containsExactly(ROWS.get(0).id(), ROWS.get(2).id());
        assertThat(sent.change().status()).isEqualTo(TicketStatus.RESOLVED);
        assertThat(sent.change().statusNote()).isEqualTo("Selesai");
        assertThat(last().phase()).isEqualTo(Phase.DONE);
        assertThat(last().lines())
                .extracting(Line::outcome)
                .containsExactly(Outcome.CHANGED, Outcome.REFUSED, Outcome.CHANGED);
    }

    @Test
    void whatTheRunRefusesHasTheLastWord() {
        checkWithOneRefusal();
        server.on(BulkEdit.class, command -> result(command, ROWS.get(0).id()));
        presenter.run();
        assertThat(last().lines())
                .extracting(Line::outcome)
                .containsExactly(Outcome.REFUSED, Outcome.REFUSED, Outcome.CHANGED);
    }

    @Test
    void otherWordsNeedAnotherTrial() {
        checkWithOneRefusal();
        presenter.fill(resolving("Selesai semua"));
        assertThat(last().phase()).isEqualTo(Phase.FILLING);
        assertThat(last().lines()).extracting(Line::outcome).containsOnly(Outcome.UNKNOWN);
        assertThat(presenter.canRun()).isFalse();
        presenter.run();
        assertThat(server.sent(BulkEdit.class)).hasSize(1);
    }

    @Test
    void withoutWhatIsNeededNothingIsTriedOut() {
        presenter.begin(ROWS);
        presenter.fill(resolving(" "));
        assertThat(presenter.canCheck()).isFalse();
        presenter.check();
        assertThat(server.sent()).isEmpty();
    }

    @Test
    void allThatFitAreTriedOutByTheQueryAndRunByTheirIds() {
        server.on(
                BulkEdit.class,
                command ->
                        new BulkResult(
                                List.of(
                                        new BulkRow(ROWS.get(0).id(), "T-1", null, List.of()),
                                        new BulkRow(new UUID(7, 7), "T-2", null, List.of())),
                                2,
                                0,
                                command.dryRun()));
        presenter.beginAll("vpn", ROWS.subList(0, 1));
        presenter.fill(resolving("Selesai"));
        presenter.check();
        assertThat(server.sent(BulkEdit.class).getFirst().query()).isEqualTo("vpn");
        assertThat(server.sent(BulkEdit.class).getFirst().ticketIds()).isNull();
        assertThat(last().lines().get(1).number()).isEqualTo("T-2");
        presenter.run();
        assertThat(server.sent(BulkEdit.class).getLast().query()).isNull();
        assertThat(server.sent(BulkEdit.class).getLast().ticketIds())
                .containsExactly(ROWS.get(0).id(), new UUID(7, 7));
    }

    @Test
    void aRunWhoseAnswerWasLostIsAskedForAgainUnderTheSameId() {
        checkWithOneRefusal();
        server.refuse(BulkEdit.class, FaultCode.TIMEOUT);
        presenter.run();
        assertThat(last().phase()).isEqualTo(Phase.CHECKED);
        assertThat(last().fault()).isEqualTo(Fault.of(FaultCode.TIMEOUT));
        server.on(BulkEdit.class, command -> result(command, new UUID(0, 0)));
        presenter.run();
        List<UUID> ids = server.ids(BulkEdit.class);
        assertThat(ids.get(2)).isEqualTo(ids.get(1)).isNotEqualTo(ids.get(0));
        assertThat(last().phase()).isEqualTo(Phase.DONE);
    }

    @Test
    void progressIsToldWhileItRunsAndOnlyOfThisEdit() {
        checkWithOneRefusal();
        server.hold(BulkEdit.class);
        presenter.run();
        UUID name = requireNonNull(server.sent(BulkEdit.class).getLast().bulkId());
        events.give(new BulkProgress(new UUID(1, 1), 2, 2));
        assertThat(last().done()).isZero();
        events.give(new BulkProgress(name, 1, 2));
        assertThat(last().done()).isEqualTo(1);
        presenter.cancel();
        assertThat(last().phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void escGoesBackStepByStepAndALateTrialIsDropped() {
        var held = server.hold(BulkEdit.class);
        presenter.begin(ROWS);
        presenter.fill(resolving("Selesai"));
        presenter.check();
        presenter.cancel();
        assertThat(last().phase()).isEqualTo(Phase.FILLING);
        held.getFirst().complete(result(server.sent(BulkEdit.class).getFirst(), new UUID(0, 0)));
        assertThat(last().phase()).isEqualTo(Phase.FILLING);
        presenter.cancel();
        assertThat(last().phase()).isEqualTo(Phase.CLOSED);
    }

    /** Everything filled in at once: each kind sends its own part and nothing else. */
    @ParameterizedTest
    @EnumSource(BulkKind.class)
    void aKindOfChangeSendsOnlyWhatBelongsToIt(BulkKind kind) {
        BulkDraft full =
                new BulkDraft(
                        kind,
                        "L1_MEJA",
                        new UUID(3, 3),
                        TicketStatus.PENDING,
                        id.tanggap.protocol.ticket.PendingReason.VENDOR,
                        Priority.CRITICAL,
                        "INPUT_LP",
                        TicketType.PROBLEM,
                        TicketEntryKind.NOTE,
                        "kata",
                        java.time.Instant.EPOCH,
                        ROWS.get(0));
        assertThat(full.complete()).isTrue();
        var change = full.change();
        assertThat(change.group() != null).isEqualTo(kind == BulkKind.ASSIGN);
        assertThat(change.assigneeId() != null).isEqualTo(kind == BulkKind.ASSIGN);
        assertThat(change.status() != null).isEqualTo(kind == BulkKind.STATUS);
        assertThat(change.pendingReason() != null).isEqualTo(kind == BulkKind.STATUS);
        assertThat(change.priority() != null).isEqualTo(kind == BulkKind.PRIORITY);
        assertThat(change.priorityReason() != null).isEqualTo(kind == BulkKind.PRIORITY);
        assertThat(change.category() != null).isEqualTo(kind == BulkKind.CATEGORY);
        assertThat(change.ticketType() != null).isEqualTo(kind == BulkKind.TYPE);
        assertThat(change.say() != null).isEqualTo(kind == BulkKind.SAY);
        assertThat(change.text() != null).isEqualTo(kind == BulkKind.SAY);
        assertThat(change.snoozedUntil() != null).isEqualTo(kind == BulkKind.SNOOZE);
        assertThat(change.causedBy() != null).isEqualTo(kind == BulkKind.CAUSED_BY);
        assertThat(change.watching())
                .isEqualTo(
                        switch (kind) {
                            case WATCH -> true;
                            case UNWATCH -> false;
                            default -> null;
                        });
    }

    @Test
    void nothingIsHeardAfterClosing() {
        presenter.close();
        assertThat(events.subscriptions()).isZero();
    }
}
