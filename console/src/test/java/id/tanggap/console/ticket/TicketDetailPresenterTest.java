package id.tanggap.console.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.draft.MemoryDrafts;
import id.tanggap.console.fixture.Desk;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.ticket.AssignTicket;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.GetTicket;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.ReplyToTicket;
import id.tanggap.protocol.ticket.TicketChanged;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TicketDetailPresenterTest {
    private static final TicketRow ROW = Tickets.row(418);
    private static final TicketRow OTHER = Tickets.row(419);

    private final ScriptedServer server = new ScriptedServer();
    private final HandEvents events = new HandEvents();
    private final List<TicketDetailState> rendered = new ArrayList<>();
    private final MemoryDrafts drafts = new MemoryDrafts();
    private final TicketDetailPresenter presenter =
            new TicketDetailPresenter(
                    rendered::add,
                    server,
                    new DirectUiTasks(),
                    events,
                    new Moments(() -> Samples.NOW, Desk.JAKARTA),
                    new TicketDrafts(drafts));

    @BeforeEach
    void ticketsAreThere() {
        server.on(
                GetTicket.class,
                command -> Tickets.detail(command.ticketId().equals(ROW.id()) ? ROW : OTHER));
    }

    private TicketDetailState last() {
        return rendered.getLast();
    }

    private TicketStep step() {
        return Objects.requireNonNull(last().step());
    }

    private TicketDetail detail() {
        return Objects.requireNonNull(last().detail());
    }

    private static TicketDetail answered(int version, TicketStatus status) {
        return Tickets.detail(Tickets.version(ROW, version, status));
    }

    private void editStatus(@Nullable PendingReason reason, String note) {
        TicketStep.Status now = (TicketStep.Status) step();
        presenter.edit(new TicketStep.Status(now.to(), reason, note, "", false, false, Map.of()));
    }

    private void editAssignment(String group, @Nullable UUID member) {
        presenter.edit(new TicketStep.Assignment(group, member, Map.of()));
    }

    private void write(String text) {
        presenter.editReply(new ReplyDraft(TicketEntryKind.REPLY, text));
    }

    @Test
    void aSentReplyIsTrimmedAndTheFieldIsEmptied() {
        server.on(ReplyToTicket.class, command -> answered(4, TicketStatus.IN_PROGRESS));
        presenter.open(ROW.id());
        write("  Sudah kami periksa.\n");
        presenter.sendReply();
        assertThat(server.sent(ReplyToTicket.class))
                .containsExactly(
                        new ReplyToTicket(ROW.id(), TicketEntryKind.REPLY, "Sudah kami periksa."));
        assertThat(last().reply().text()).isEmpty();
        assertThat(last().busy()).isFalse();
        assertThat(presenter.hasUnsavedText()).isFalse();
    }

    @Test
    void aRefusedReplyStaysWithTheReason() {
        server.refuse(ReplyToTicket.class, FaultCode.CONNECTION_LOST);
        presenter.open(ROW.id());
        write("Jangan hilang");
        presenter.sendReply();
        assertThat(last().reply().text()).isEqualTo("Jangan hilang");
        assertThat(last().fault()).isEqualTo(Fault.of(FaultCode.CONNECTION_LOST));
        assertThat(last().busy()).isFalse();
        assertThat(presenter.hasUnsavedText()).isTrue();
    }

    @Test
    void eachTicketKeepsItsOwnDraft() {
        presenter.open(ROW.id());
        write("untuk yang pertama");
        presenter.open(OTHER.id());
        assertThat(last().reply().text()).isEmpty();
        presenter.open(ROW.id());
        assertThat(last().reply().text()).isEqualTo("untuk yang pertama");
    }

    @Test
    void aReplyAnsweredAfterAnotherTicketWasOpenedLeavesThatOneAlone() {
        var held = server.hold(ReplyToTicket.class);
        presenter.open(ROW.id());
        write("untuk yang pertama");
        presenter.sendReply();
        presenter.open(OTHER.id());
        write("untuk yang kedua");
        held.getFirst().complete(answered(4, TicketStatus.IN_PROGRESS));
        assertThat(last().ticketId()).isEqualTo(OTHER.id());
        assertThat(last().reply().text()).isEqualTo("untuk yang kedua");
        presenter.open(ROW.id());
        assertThat(last().reply().text()).isEmpty();
    }

    @Test
    void whatIsTypedWhileAReplyIsOnItsWayIsKept() {
        var held = server.hold(ReplyToTicket.class);
        presenter.open(ROW.id());
        write("satu");
        presenter.sendReply();
        write("satu dua");
        held.getFirst().complete(answered(4, TicketStatus.IN_PROGRESS));
        assertThat(last().reply().text()).isEqualTo("satu dua");
    }

    @Test
    void aBlankReplyIsNotSent() {
        presenter.open(ROW.id());
        write("  \n ");
        presenter.sendReply();
        assertThat(server.sent(ReplyToTicket.class)).isEmpty();
    }

    @Test
    void pendingAsksForTheReasonAndSendsItWithTheVersionRead() {
        server.on(ChangeTicketStatus.class, command -> answered(4, TicketStatus.PENDING));
        presenter.open(ROW.id());
        presenter.begin(TicketStatus.PENDING);
        presenter.confirm();
        assertThat(step().errors()).containsOnlyKeys("pendingReason");
        assertThat(server.sent(ChangeTicketStatus.class)).isEmpty();
        editStatus(PendingReason.SPARE_PART, "");
        presenter.confirm();
        assertThat(server.sent(ChangeTicketStatus.class))
                .containsExactly(
                        new ChangeTicketStatus(
                                ROW.id(),
                                ROW.version(),
                                TicketStatus.PENDING,
                                PendingReason.SPARE_PART,
                                null));
        assertThat(last().step()).isNull();
    }

    @Test
    void resolvingNeedsANote() {
        server.on(ChangeTicketStatus.class, command -> answered(4, TicketStatus.RESOLVED));
        presenter.open(ROW.id());
        presenter.begin(TicketStatus.RESOLVED);
        editStatus(null, "  ");
        presenter.confirm();
        assertThat(step().errors()).containsOnlyKeys("note");
        editStatus(null, "Token diperbarui");
        presenter.confirm();
        assertThat(server.sent(ChangeTicketStatus.class))
                .extracting(ChangeTicketStatus::note)
                .containsExactly("Token diperbarui");
    }

    @Test
    void aStatusThatNeedsNothingMoreIsSentAtOnce() {
        server.on(ChangeTicketStatus.class, command -> answered(4, TicketStatus.IN_PROGRESS));
        presenter.open(ROW.id());
        presenter.begin(TicketStatus.IN_PROGRESS);
        assertThat(server.sent(ChangeTicketStatus.class)).hasSize(1);
    }

    @Test
    void aStaleVersionNamesWhoChangedItReloadsAndKeepsWhatIsTyped() {
        server.refuse(
                ChangeTicketStatus.class,
                new Fault(
                        FaultCode.STALE_VERSION,
                        Map.of("changedBy", "Yusuf Mansur", "currentVersion", "5"),
                        List.of(),
                        "c"));
        presenter.open(ROW.id());
        write("balasan setengah jadi");
        presenter.begin(TicketStatus.RESOLVED);
        editStatus(null, "catatan panjang");
        server.on(GetTicket.class, command -> answered(5, TicketStatus.ASSIGNED));
        presenter.confirm();
        assertThat(last().changedBy()).isEqualTo("Yusuf Mansur");
        assertThat(detail().row().version()).isEqualTo(5);
        assertThat(last().reply().text()).isEqualTo("balasan setengah jadi");
        assertThat(last().step())
                .isEqualTo(
                        new TicketStep.Status(
                                TicketStatus.RESOLVED,
                                null,
                                "catatan panjang",
                                "",
                                false,
                                false,
                                Map.of()));
    }

    @Test
    void assignmentBeginsWithThePresentGroupAndNeedsOne() {
        server.on(AssignTicket.class, command -> answered(4, TicketStatus.ASSIGNED));
        presenter.open(ROW.id());
        presenter.beginAssignment();
        assertThat(last().step())
                .isEqualTo(new TicketStep.Assignment("L2_SOFTWARE", ROW.assigneeId(), Map.of()));
        editAssignment("", null);
        presenter.confirm();
        assertThat(step().errors()).containsOnlyKeys("group");
        editAssignment("L2_HARDWARE", null);
        presenter.confirm();
        assertThat(server.sent(AssignTicket.class))
                .containsExactly(new AssignTicket(ROW.id(), ROW.version(), "L2_HARDWARE", null));
    }

    @Test
    void anEntryOfAColleagueComesInByItselfOnce() {
        presenter.open(ROW.id());
        int before = detail().entries().size();
        TicketChanged event =
                new TicketChanged(
                        Tickets.version(ROW, 4, TicketStatus.PENDING),
                        Tickets.entry(
                                950, TicketEntryKind.REPLY, 0, "Yusuf Mansur", "Halo", null, null));
        events.give(event);
        events.give(event);
        assertThat(detail().entries()).hasSize(before + 1);
        assertThat(detail().row().status()).isEqualTo(TicketStatus.PENDING);
        assertThat(detail().next()).isEqualTo(TicketStatus.PENDING.next());
        assertThat(last().unread()).isEqualTo(1);
        presenter.read();
        assertThat(last().unread()).isZero();
    }

    @Test
    void aGapInTheVersionsIsFilledByLoading() {
        presenter.open(ROW.id());
        server.on(GetTicket.class, command -> answered(7, TicketStatus.PENDING));
        events.give(
                new TicketChanged(
                        Tickets.version(ROW, 7, TicketStatus.PENDING),
                        Tickets.entry(950, TicketEntryKind.NOTE, 0, "Yusuf", "x", null, null)));
        assertThat(server.sent(GetTicket.class)).hasSize(2);
    }

    @Test
    void eventsOfOtherTicketsAreIgnored() {
        presenter.open(ROW.id());
        int renders = rendered.size();
        events.give(
                new TicketChanged(
                        OTHER,
                        Tickets.entry(950, TicketEntryKind.NOTE, 0, "Yusuf", "x", null, null)));
        assertThat(rendered).hasSize(renders);
    }

    @Test
    void aTicketThatDoesNotLoadSaysWhy() {
        server.refuse(GetTicket.class, FaultCode.NOT_FOUND_HERE);
        presenter.open(Samples.id(1234));
        assertThat(last().loadFault()).isEqualTo(Fault.of(FaultCode.NOT_FOUND_HERE));
        assertThat(last().loading()).isFalse();
    }

    @Test
    void aReplySentAgainAfterNoAnswerIsTheSameReply() {
        server.refuse(ReplyToTicket.class, FaultCode.TIMEOUT);
        presenter.open(ROW.id());
        write("Sudah dicek");
        presenter.sendReply();
        presenter.sendReply();
        server.on(ReplyToTicket.class, command -> answered(4, TicketStatus.IN_PROGRESS));
        presenter.sendReply();
        assertThat(server.ids(ReplyToTicket.class))
                .hasSize(3)
                .containsOnly(server.ids(ReplyToTicket.class).getFirst());
        write("Sudah dicek");
        presenter.sendReply();
        assertThat(Set.copyOf(server.ids(ReplyToTicket.class))).hasSize(2);
    }

    @Test
    void aReplyThatWasTakenOutAndWrittenAnewIsAnotherReply() {
        server.refuse(ReplyToTicket.class, FaultCode.TIMEOUT);
        presenter.open(ROW.id());
        write("Baik");
        presenter.sendReply();
        write("");
        write("Baik");
        presenter.sendReply();
        assertThat(Set.copyOf(server.ids(ReplyToTicket.class))).hasSize(2);
    }
}
