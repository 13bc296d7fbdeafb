package id.tanggap.console.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.console.net.ConnectionPhase;
import id.tanggap.console.ticket.TicketListState.Phase;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketChanged;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketPage;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketListPresenterTest {
    private static final List<TicketRow> ROWS = Tickets.list(3);

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
                    () -> Samples.NOW);

    private TicketListState last() {
        return rendered.getLast();
    }

    private void showPage() {
        server.on(ListTickets.class, command -> Tickets.page(ROWS));
        presenter.shown();
    }

    private static TicketChanged changed(TicketRow row, TicketEntryKind kind) {
        return new TicketChanged(row, Tickets.entry(990, kind, 0, "Arif", null, null, null));
    }

    private static TicketRow fresh(int number) {
        return Tickets.row(
                number, TicketStatus.NEW, null, Priority.NORMAL, Duration.ofMinutes(240));
    }

    private List<UUID> ids() {
        return last().rows().stream().map(TicketRow::id).toList();
    }

    @Test
    void openTicketsAreLoadedOnceWhenFirstShown() {
        showPage();
        presenter.shown();
        assertThat(server.sent())
                .containsExactly(
                        new ListTickets(
                                TicketView.OPEN, null, null, null, TicketListPresenter.PAGE, null));
        assertThat(last().rows()).isEqualTo(ROWS);
        assertThat(last().phase()).isEqualTo(Phase.READY);
        assertThat(last().asOf()).isEqualTo(Samples.NOW);
    }

    @Test
    void anAnswerToAnOlderQuestionIsDropped() {
        var held = server.hold(ListTickets.class);
        presenter.shown();
        presenter.search("vpn");
        presenter.search("vpn putus");
        var first = held.removeFirst();
        var second = held.removeFirst();
        held.removeFirst().complete(Tickets.page(ROWS.subList(0, 1)));
        second.complete(Tickets.page(ROWS));
        first.complete(Tickets.page(ROWS));
        assertThat(last().rows()).isEqualTo(ROWS.subList(0, 1));
        assertThat(last().search()).isEqualTo("vpn putus");
    }

    @Test
    void theNextPageIsAppendedAndAskedForOnlyOnce() {
        server.on(ListTickets.class, command -> new TicketPage(ROWS, "c1", 5));
        presenter.shown();
        var held = server.hold(ListTickets.class);
        presenter.more();
        presenter.more();
        assertThat(held).hasSize(1);
        TicketRow further = fresh(700);
        held.getFirst().complete(new TicketPage(List.of(ROWS.get(2), further), null, 5));
        assertThat(last().rows()).hasSize(4).endsWith(further);
        presenter.more();
        assertThat(held).hasSize(1);
    }

    @Test
    void aPageThatDoesNotComeIsAskedForAgain() {
        server.on(ListTickets.class, command -> new TicketPage(ROWS, "c1", 5));
        presenter.shown();
        server.refuse(ListTickets.class, FaultCode.TIMEOUT);
        presenter.more();
        assertThat(last().phase()).isEqualTo(Phase.READY);
        assertThat(last().rows()).isEqualTo(ROWS);
        server.on(ListTickets.class, command -> Tickets.page(List.of(fresh(700))));
        presenter.more();
        assertThat(last().rows()).hasSize(4);
    }

    @Test
    void aChangeIsShownInPlaceAndKeepsTheSelection() {
        showPage();
        presenter.select(ROWS.get(2).id());
        TicketRow resolved = Tickets.version(ROWS.get(1), 4, TicketStatus.RESOLVED);
        events.give(changed(resolved, TicketEntryKind.STATUS));
        assertThat(last().rows()).containsExactly(ROWS.get(0), resolved, ROWS.get(2));
        assertThat(last().selected()).isEqualTo(ROWS.get(2).id());
    }

    @Test
    void anOlderVersionThatArrivesLateChangesNothing() {
        showPage();
        events.give(
                changed(Tickets.version(ROWS.get(0), 2, TicketStatus.NEW), TicketEntryKind.STATUS));
        assertThat(last().rows()).isEqualTo(ROWS);
    }

    @Test
    void newTicketsWaitWhileTheListIsScrolledAndComeOnTopWhenAskedFor() {
        showPage();
        presenter.scrolled(false);
        events.give(changed(fresh(700), TicketEntryKind.FILED));
        events.give(changed(fresh(701), TicketEntryKind.FILED));
        assertThat(last().rows()).isEqualTo(ROWS);
        assertThat(last().waiting()).hasSize(2);
        presenter.reveal();
        assertThat(last().waiting()).isEmpty();
        assertThat(ids()).startsWith(Samples.id(701), Samples.id(700)).hasSize(5);
    }

    @Test
    void newTicketsComeInAtOnceWhereTheTopIsSeen() {
        showPage();
        events.give(changed(fresh(700), TicketEntryKind.FILED));
        assertThat(ids()).startsWith(Samples.id(700)).hasSize(4);
    }

    @Test
    void aNewTicketOfAnotherViewOrSearchIsNotShown() {
        server.on(ListTickets.class, command -> Tickets.page(List.of()));
        presenter.choose(TicketView.MINE);
        events.give(changed(fresh(700), TicketEntryKind.FILED));
        assertThat(last().rows()).isEmpty();
        presenter.choose(TicketView.UNASSIGNED);
        events.give(changed(fresh(701), TicketEntryKind.FILED));
        assertThat(ids()).containsExactly(Samples.id(701));
        presenter.search("nothing like it");
        events.give(changed(fresh(702), TicketEntryKind.FILED));
        assertThat(last().rows()).isEmpty();
    }

    @Test
    void aChangeOfATicketOfALaterPageIsNoNews() {
        server.on(ListTickets.class, command -> new TicketPage(ROWS, "c1", 500));
        presenter.shown();
        events.give(changed(fresh(700), TicketEntryKind.REPLY));
        assertThat(last().rows()).isEqualTo(ROWS);
    }

    @Test
    void aRefusalIsShownAndTheListIsAskedForAgainWhenItComesBack() {
        server.refuse(ListTickets.class, FaultCode.DATABASE_UNAVAILABLE);
        presenter.shown();
        assertThat(last().phase()).isEqualTo(Phase.FAILED);
        assertThat(last().fault()).isEqualTo(Fault.of(FaultCode.DATABASE_UNAVAILABLE));
        showPage();
        assertThat(last().phase()).isEqualTo(Phase.READY);
    }

    @Test
    void afterAResyncTheListIsLoadedAgainAndShownMeanwhile() {
        showPage();
        var held = server.hold(ListTickets.class);
        events.resync();
        assertThat(last().rows()).isEqualTo(ROWS);
        held.getFirst().complete(Tickets.page(ROWS.subList(0, 1)));
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
