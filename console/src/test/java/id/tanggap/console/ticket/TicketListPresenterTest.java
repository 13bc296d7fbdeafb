package id.tanggap.console.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tanggap.console.fixture.Finds;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.console.net.ConnectionPhase;
import id.tanggap.console.search.TicketQuery;
import id.tanggap.console.ticket.TicketListState.Phase;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.search.SearchTickets;
import id.tanggap.protocol.search.TicketSort;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketChanged;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketListPresenterTest {
    private static final List<TicketRow> ROWS = List.of(due(601, 60), due(602, 120), due(603, 180));
    private static final TicketQuery VPN = new TicketQuery("vpn", TicketSort.CREATED, null);

    private final ScriptedServer server = new ScriptedServer();
    private final HandEvents events = new HandEvents();
    private final List<TicketListState> rendered = new ArrayList<>();
    private final TicketListPresenter presenter =
            new TicketListPresenter(
                    rendered::add,
                    server,
                    new DirectUiTasks(),
                    events,
                    () -> Samples.DEWI,
                    () -> Samples.NOW,
                    "list",
                    look -> look);

    private static TicketRow due(int number, int minutes) {
        return Tickets.row(
                number, TicketStatus.NEW, null, Priority.NORMAL, Duration.ofMinutes(minutes));
    }

    private TicketListState last() {
        return rendered.getLast();
    }

    private void showPage() {
        server.on(SearchTickets.class, command -> Finds.page(ROWS));
        presenter.shown();
    }

    private static TicketChanged changed(TicketRow row, TicketEntryKind kind) {
        return new TicketChanged(row, Tickets.entry(990, kind, 0, "Arif", null, null, null));
    }

    private static TicketChanged filed(TicketRow row) {
        return changed(row, TicketEntryKind.FILED);
    }

    private List<UUID> ids() {
        return last().rows().stream().map(TicketRow::id).toList();
    }

    private static UUID id(int number) {
        return Samples.id(number);
    }

    @Test
    void openTicketsAreLoadedOnceWhenFirstShown() {
        showPage();
        presenter.shown();
        assertThat(server.sent())
                .containsExactly(
                        new SearchTickets(
                                "is:open -is:snoozed",
                                TicketSort.DUE,
                                TicketListPresenter.PAGE,
                                null,
                                "list"));
        assertThat(last().rows()).isEqualTo(ROWS);
        assertThat(last().phase()).isEqualTo(Phase.READY);
        assertThat(last().asOf()).isEqualTo(Samples.NOW);
    }

    @Test
    void anAnswerToAnOlderQuestionIsDropped() {
        var held = server.hold(SearchTickets.class);
        presenter.shown();
        presenter.search("vpn");
        presenter.search("vpn putus");
        var first = held.removeFirst();
        var second = held.removeFirst();
        held.removeFirst().complete(Finds.page(ROWS.subList(0, 1)));
        second.complete(Finds.page(ROWS));
        first.complete(Finds.page(ROWS));
        assertThat(last().rows()).isEqualTo(ROWS.subList(0, 1));
        assertThat(last().query().text()).isEqualTo("vpn putus");
    }

    @Test
    void wordsKeepTheOrderAndAnOrderKeepsTheWords() {
        showPage();
        presenter.search("vpn");
        presenter.sort(TicketSort.UPDATED);
        assertThat(server.sent(SearchTickets.class))
                .extracting(SearchTickets::query, SearchTickets::sort)
                .containsExactly(
                        tuple("is:open -is:snoozed", TicketSort.DUE),
                        tuple("vpn", TicketSort.DUE),
                        tuple("vpn", TicketSort.UPDATED));
    }

    @Test
    void aQueryThatCannotBeReadLeavesTheRowsAndSaysWhereAndWhat() {
        showPage();
        server.refuse(
                SearchTickets.class,
                new Fault(
                        FaultCode.INVALID,
                        Map.of(),
                        List.of(
                                new FieldError(
                                        "query",
                                        "UNKNOWN_FIELD",
                                        Map.of("position", "4", "hint", "status:"))),
                        "c"));
        presenter.search("vpn statu:baru");
        assertThat(last().rows()).isEqualTo(ROWS);
        assertThat(last().trouble()).isNotNull();
        assertThat(last().trouble().position()).isEqualTo(4);
        assertThat(last().trouble().mended("vpn statu:baru")).isEqualTo("vpn status:baru");

        server.on(SearchTickets.class, command -> Finds.page(ROWS.subList(0, 1)));
        presenter.search("vpn status:baru");
        assertThat(last().trouble()).isNull();
        assertThat(last().rows()).hasSize(1);
    }

    @Test
    void theNextPageIsAppendedAndAskedForOnlyOnce() {
        server.on(SearchTickets.class, command -> Finds.page(ROWS, "c1"));
        presenter.shown();
        var held = server.hold(SearchTickets.class);
        presenter.more();
        presenter.more();
        assertThat(held).hasSize(1);
        assertThat(server.sent(SearchTickets.class).getLast().cursor()).isEqualTo("c1");
        TicketRow further = due(700, 500);
        held.getFirst().complete(Finds.page(List.of(ROWS.get(2), further)));
        assertThat(last().rows()).hasSize(4).endsWith(further);
        presenter.more();
        assertThat(held).hasSize(1);
    }

    @Test
    void aPageThatDoesNotComeIsAskedForAgain() {
        server.on(SearchTickets.class, command -> Finds.page(ROWS, "c1"));
        presenter.shown();
        server.refuse(SearchTickets.class, FaultCode.TIMEOUT);
        presenter.more();
        assertThat(last().phase()).isEqualTo(Phase.READY);
        assertThat(last().rows()).isEqualTo(ROWS);
        server.on(SearchTickets.class, command -> Finds.page(List.of(due(700, 500))));
        presenter.more();
        assertThat(last().rows()).hasSize(4);
    }

    @Test
    void aChangeIsShownInPlaceAndKeepsTheSelection() {
        showPage();
        presenter.select(List.of(id(603), id(601)));
        TicketRow resolved = Tickets.version(ROWS.get(1), 4, TicketStatus.RESOLVED);
        events.give(changed(resolved, TicketEntryKind.STATUS));
        assertThat(last().rows()).containsExactly(ROWS.get(0), resolved, ROWS.get(2));
        assertThat(last().selectedRows()).containsExactly(ROWS.get(0), ROWS.get(2));
    }

    @Test
    void anOlderVersionThatArrivesLateChangesNothing() {
        showPage();
        events.give(
                changed(Tickets.version(ROWS.get(0), 2, TicketStatus.NEW), TicketEntryKind.STATUS));
        assertThat(last().rows()).isEqualTo(ROWS);
    }

    @Test
    void newTicketsWaitWhileTheListIsScrolledAndComeInWhereTheyBelongWhenAskedFor() {
        showPage();
        presenter.scrolled(false);
        events.give(filed(due(700, 90)));
        events.give(filed(due(701, 30)));
        assertThat(last().rows()).isEqualTo(ROWS);
        assertThat(last().waiting()).hasSize(2);
        presenter.reveal();
        assertThat(last().waiting()).isEmpty();
        assertThat(ids()).containsExactly(id(701), id(601), id(700), id(602), id(603));
    }

    @Test
    void newTicketsComeInAtOnceWhereTheTopIsSeen() {
        showPage();
        events.give(filed(due(700, 90)));
        assertThat(ids()).containsExactly(id(601), id(700), id(602), id(603));
    }

    @Test
    void aNewTicketOfAnotherStandingViewIsNotShown() {
        server.on(SearchTickets.class, command -> Finds.page(List.of()));
        presenter.ask(TicketQuery.of(Finds.MINE));
        events.give(filed(due(700, 90)));
        assertThat(last().rows()).isEmpty();
    }

    @Test
    void whetherANewTicketFitsAQueryIsAskedOfTheServer() {
        showPage();
        presenter.ask(VPN);
        TicketRow fresh = due(700, 90);
        server.on(SearchTickets.class, command -> Finds.page(List.of(ROWS.get(0), fresh)));
        events.give(filed(fresh));
        assertThat(ids()).contains(id(700)).hasSize(4);
        assertThat(server.sent(SearchTickets.class).getLast().box()).isEqualTo("list.look");

        events.give(filed(due(701, 90)));
        assertThat(ids()).doesNotContain(id(701));
    }

    @Test
    void outOfSightNothingIsAskedUntilTheListIsBack() {
        showPage();
        presenter.ask(VPN);
        presenter.hidden();
        int before = server.sent().size();
        events.give(filed(due(700, 90)));
        events.give(filed(due(701, 90)));
        assertThat(server.sent()).hasSize(before);
        presenter.shown();
        assertThat(server.sent()).hasSize(before + 1);
    }

    @Test
    void aTicketOfALaterPageIsNoNews() {
        server.on(SearchTickets.class, command -> Finds.page(ROWS, "c1"));
        presenter.shown();
        events.give(changed(due(700, 500), TicketEntryKind.REPLY));
        assertThat(last().rows()).isEqualTo(ROWS);
    }

    @Test
    void aRefusalIsShownAndTheListIsAskedForAgainWhenItComesBack() {
        server.refuse(SearchTickets.class, FaultCode.DATABASE_UNAVAILABLE);
        presenter.shown();
        assertThat(last().phase()).isEqualTo(Phase.FAILED);
        assertThat(last().fault()).isEqualTo(Fault.of(FaultCode.DATABASE_UNAVAILABLE));
        showPage();
        assertThat(last().phase()).isEqualTo(Phase.READY);
    }

    @Test
    void afterAResyncTheListIsLoadedAgainAndShownMeanwhile() {
        showPage();
        var held = server.hold(SearchTickets.class);
        events.resync();
        assertThat(last().rows()).isEqualTo(ROWS);
        held.getFirst().complete(Finds.page(ROWS.subList(0, 1)));
        assertThat(last().rows()).hasSize(1);
    }

    @Test
    void aLostConnectionIsPartOfTheState() {
        showPage();
        events.connection(ConnectionPhase.RECONNECTING);
        assertThat(last().online()).isFalse();
        events.connection(ConnectionPhase.ONLINE);
        assertThat(last().online()).isTrue();
    }

    @Test
    void nothingIsHeardAfterClosing() {
        presenter.close();
        assertThat(events.subscriptions()).isZero();
    }
}
