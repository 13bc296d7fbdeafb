package id.tanggap.console.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Finds;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.console.search.ViewDraft.Deed;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.Done;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.search.CountViews;
import id.tanggap.protocol.search.DeleteView;
import id.tanggap.protocol.search.LayOutView;
import id.tanggap.protocol.search.ListViews;
import id.tanggap.protocol.search.SaveView;
import id.tanggap.protocol.search.SavedView;
import id.tanggap.protocol.search.TicketColumn;
import id.tanggap.protocol.search.TicketSort;
import id.tanggap.protocol.search.ViewReply;
import id.tanggap.protocol.search.ViewSharing;
import id.tanggap.protocol.ticket.TicketChanged;
import id.tanggap.protocol.ticket.TicketEntryKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ViewsPresenterTest {
    private static final List<TicketColumn> COLUMNS =
            List.of(TicketColumn.NUMBER, TicketColumn.SUBJECT, TicketColumn.DUE);

    private final ScriptedServer server =
            new ScriptedServer()
                    .on(ListViews.class, command -> Finds.views())
                    .on(CountViews.class, command -> Finds.counts(command.viewIds(), 4));
    private final HandEvents events = new HandEvents();
    private final List<ViewsState> rendered = new ArrayList<>();
    private final List<SavedView> shown = new ArrayList<>();
    private final List<Runnable> counts = new ArrayList<>();
    private final ViewsPresenter presenter =
            new ViewsPresenter(
                    rendered::add,
                    server,
                    new DirectUiTasks(),
                    events,
                    shown::add,
                    List.of(count -> () -> counts.add(count)));

    private ViewsState last() {
        return rendered.getLast();
    }

    private static SavedView renamed(SavedView view, String name) {
        return new SavedView(
                view.id(),
                view.version() + 1,
                null,
                name,
                view.query(),
                view.sort(),
                view.columns(),
                view.position(),
                view.sharing(),
                null,
                view.ownerName(),
                true);
    }

    @Test
    void theViewsComeWithTheirCountsAndTheFirstIsTheOpenTickets() {
        presenter.shown();
        assertThat(last().views()).containsExactly(Finds.OPEN, Finds.MINE, Finds.VPN);
        assertThat(shown).containsExactly(Finds.OPEN);
        assertThat(requireNonNull(last().counts().get(Finds.VPN.id())).count()).isEqualTo(4);
        assertThat(last().open()).isEqualTo(4);
        presenter.shown();
        assertThat(server.sent(ListViews.class)).hasSize(1);
    }

    @Test
    void aChangeOfATicketCountsAnewWhenThePaceAllows() {
        presenter.shown();
        server.on(CountViews.class, command -> Finds.counts(command.viewIds(), 5));
        events.give(
                new TicketChanged(
                        Tickets.row(700),
                        Tickets.entry(990, TicketEntryKind.FILED, 0, "Arif", null, null, null)));
        assertThat(server.sent(CountViews.class)).hasSize(1);
        assertThat(counts).hasSize(1);
        counts.getFirst().run();
        assertThat(last().open()).isEqualTo(5);
    }

    @Test
    void whatTheListAsksForIsHeldAgainstTheView() {
        presenter.shown();
        presenter.choose(Finds.VPN.id());
        presenter.asks(TicketQuery.of(Finds.VPN));
        assertThat(last().differs()).isFalse();
        presenter.asks(TicketQuery.of(Finds.VPN).withText("vpn"));
        assertThat(last().differs()).isTrue();
        assertThat(shown).containsExactly(Finds.OPEN, Finds.VPN);
    }

    @Test
    void theQueryBecomesAViewAndThatIsShown() {
        presenter.shown();
        presenter.shows(COLUMNS);
        presenter.asks(new TicketQuery("printer", TicketSort.UPDATED, null));
        SavedView made = Finds.own(12, "Printer", "printer");
        server.on(SaveView.class, command -> new ViewReply(made));
        presenter.begin(Deed.MAKE);
        presenter.fill("  Printer ", ViewSharing.PRIVATE, null);
        presenter.confirm();
        assertThat(server.sent(SaveView.class))
                .containsExactly(
                        new SaveView(
                                null,
                                null,
                                "Printer",
                                "printer",
                                TicketSort.UPDATED,
                                COLUMNS,
                                12,
                                ViewSharing.PRIVATE,
                                null));
        assertThat(last().draft()).isNull();
        assertThat(last().view()).isEqualTo(made);
        assertThat(shown).endsWith(made);
    }

    @Test
    void aRefusalStaysBesideTheFieldsAndTypingTakesItAway() {
        presenter.shown();
        FieldError missing = FieldError.of("name", "REQUIRED");
        server.refuse(
                SaveView.class, new Fault(FaultCode.INVALID, Map.of(), List.of(missing), "c"));
        presenter.begin(Deed.MAKE);
        presenter.confirm();
        assertThat(requireNonNull(last().draft()).errors()).containsExactly(missing);
        assertThat(requireNonNull(last().draft()).busy()).isFalse();
        presenter.fill("P", ViewSharing.PRIVATE, null);
        assertThat(requireNonNull(last().draft()).errors()).isEmpty();
    }

    @Test
    void aViewIsRenamedWithTheVersionThatWasRead() {
        presenter.shown();
        presenter.choose(Finds.VPN.id());
        SavedView renamed = renamed(Finds.VPN, "Jaringan");
        server.on(SaveView.class, command -> new ViewReply(renamed));
        presenter.begin(Deed.RENAME);
        presenter.fill("Jaringan", ViewSharing.PRIVATE, null);
        presenter.confirm();
        SaveView sent = server.sent(SaveView.class).getFirst();
        assertThat(sent.version()).isEqualTo(3);
        assertThat(sent.query()).isEqualTo(Finds.VPN.query());
        assertThat(last().view()).isEqualTo(renamed);
    }

    @Test
    void theChosenViewTakesWhatTheListAsksNow() {
        presenter.shown();
        presenter.choose(Finds.VPN.id());
        presenter.asks(new TicketQuery("vpn polda:ntt", TicketSort.DUE, null));
        server.on(SaveView.class, command -> new ViewReply(renamed(Finds.VPN, "VPN putus")));
        presenter.update();
        SaveView sent = server.sent(SaveView.class).getFirst();
        assertThat(sent.name()).isEqualTo("VPN putus");
        assertThat(sent.query()).isEqualTo("vpn polda:ntt");
        assertThat(sent.sort()).isEqualTo(TicketSort.DUE);
    }

    @Test
    void aDeletedViewMakesRoomForTheOpenTickets() {
        presenter.shown();
        presenter.choose(Finds.VPN.id());
        server.on(DeleteView.class, command -> new Done());
        presenter.begin(Deed.DELETE);
        presenter.confirm();
        assertThat(server.sent(DeleteView.class))
                .containsExactly(new DeleteView(Finds.VPN.id(), 3));
        assertThat(last().views()).containsExactly(Finds.OPEN, Finds.MINE);
        assertThat(shown).endsWith(Finds.OPEN);
    }

    @Test
    void columnsAreLaidOutForTheUserAloneAndGoBackToTheViewsOwn() {
        presenter.shown();
        server.on(LayOutView.class, command -> new ViewReply(Finds.OPEN));
        presenter.begin(Deed.LAY_OUT);
        presenter.fill(List.of(TicketColumn.SUBJECT, TicketColumn.NUMBER));
        presenter.confirm();
        presenter.begin(Deed.LAY_OUT);
        presenter.resetColumns();
        assertThat(server.sent(LayOutView.class))
                .containsExactly(
                        new LayOutView(
                                Finds.OPEN.id(),
                                List.of(TicketColumn.SUBJECT, TicketColumn.NUMBER),
                                TicketSort.DUE),
                        new LayOutView(Finds.OPEN.id(), List.of(), null));
        assertThat(shown).endsWith(Finds.OPEN);
    }

    @Test
    void viewsThatDidNotComeAreAskedForAgain() {
        server.refuse(ListViews.class, FaultCode.TIMEOUT);
        presenter.shown();
        assertThat(last().fault()).isEqualTo(Fault.of(FaultCode.TIMEOUT));
        server.on(ListViews.class, command -> Finds.views());
        presenter.shown();
        assertThat(last().fault()).isNull();
        assertThat(last().views()).hasSize(3);
    }

    @Test
    void aShareIsWithAGroupOnlyWhereItSaysSo() {
        presenter.shown();
        presenter.begin(Deed.MAKE);
        presenter.fill("X", ViewSharing.ALL, "DESK");
        assertThat(requireNonNull(last().draft()).group()).isNull();
        presenter.fill("X", ViewSharing.GROUP, "DESK");
        assertThat(requireNonNull(last().draft()).group()).isEqualTo("DESK");
    }

    @Test
    void nothingIsHeardAfterClosing() {
        presenter.close();
        assertThat(events.subscriptions()).isZero();
    }
}
