package id.tanggap.console.ticket;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ticket.TicketListState.Phase;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.identity.UserView;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.TicketChanged;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketView;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The ticket list: pages, live changes, search. Answers of an older question are dropped by their
 * generation number. Only on the event dispatch thread.
 */
public final class TicketListPresenter implements AutoCloseable {
    static final int PAGE = 100;

    private final TicketListView view;
    private final ServerApi api;
    private final UiTasks tasks;
    private final Supplier<UserView> user;
    private final InstantSource clock;
    private final List<ConsoleEvents.Subscription> subscriptions;

    private TicketListState state = TicketListState.initial();
    private boolean atTop = true;
    private boolean asked;
    private int generation;

    public TicketListPresenter(
            TicketListView view,
            ServerApi api,
            UiTasks tasks,
            ConsoleEvents events,
            Supplier<UserView> user,
            InstantSource clock) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
        this.user = user;
        this.clock = clock;
        this.subscriptions =
                List.of(
                        events.subscribe(TicketChanged.class, this::changed),
                        events.onResync(this::resync),
                        events.onConnection(
                                connection -> render(state.withOnline(connection.online()))));
    }

    /** The list has come to the front: loads it the first time, and again where it failed. */
    public void shown() {
        if (!asked || state.phase() == Phase.FAILED) {
            load(state.reloading());
        }
    }

    /** Shows another view. */
    public void choose(TicketView chosen) {
        if (chosen != state.view() || !asked) {
            load(state.asking(chosen, state.search()));
        }
    }

    /** Looks for words in number and subject; the panel waits until typing rests. */
    public void search(String text) {
        String words = text.strip();
        if (!words.equals(state.search())) {
            load(state.asking(state.view(), words));
        }
    }

    /** Loads the first page again; what is shown stays until it is there. */
    public void reload() {
        load(state.reloading());
    }

    /** Loads the next page, if there is one and none is on its way. */
    public void more() {
        if (state.next() == null || state.phase() != Phase.READY) {
            return;
        }
        int mine = generation;
        ListTickets question = question(state.next());
        render(state.loadingMore());
        tasks.call(() -> api.send(question))
                .onSuccess(page -> ifCurrent(mine, () -> render(state.appended(page))))
                .onFailure(fault -> ifCurrent(mine, () -> render(state.moreFailed())))
                .start();
    }

    /** Puts the new rows on top. */
    public void reveal() {
        render(state.revealed());
    }

    /** Chooses a row; null for none. */
    public void select(@Nullable UUID ticketId) {
        render(state.withSelected(ticketId));
    }

    /** Tells whether the first row is visible: only then may new rows come in above it. */
    public void scrolled(boolean firstRowVisible) {
        atTop = firstRowVisible;
        if (atTop && !state.waiting().isEmpty()) {
            reveal();
        }
    }

    /** What is shown now. */
    public TicketListState state() {
        return state;
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
    }

    private void load(TicketListState asking) {
        asked = true;
        int mine = ++generation;
        render(asking);
        ListTickets question = question(null);
        tasks.call(() -> api.send(question))
                .onSuccess(
                        page -> ifCurrent(mine, () -> render(state.loaded(page, clock.instant()))))
                .onFailure(fault -> ifCurrent(mine, () -> render(state.failed(fault))))
                .start();
    }

    private void ifCurrent(int mine, Runnable action) {
        if (mine == generation) {
            action.run();
        }
    }

    private ListTickets question(@Nullable String cursor) {
        String words = state.search().isEmpty() ? null : state.search();
        return new ListTickets(state.view(), words, null, null, PAGE, cursor);
    }

    private void changed(TicketChanged event) {
        // A change of a ticket that is on a later page is no news for the first one.
        boolean news = state.next() == null || event.entry().kind() == TicketEntryKind.FILED;
        boolean fits =
                news && TicketFit.fits(event.ticket(), state.view(), state.search(), user.get());
        render(state.changed(event.ticket(), fits, atTop));
    }

    private void resync() {
        if (asked) {
            reload();
        }
    }

    private void render(TicketListState next) {
        if (!next.equals(state) || !asked) {
            state = next;
            view.render(next);
        }
    }
}
