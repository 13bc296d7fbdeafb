package id.tanggap.console.ticket;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.search.TicketQuery;
import id.tanggap.console.ticket.TicketListState.Phase;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.identity.UserView;
import id.tanggap.protocol.search.FoundTicket;
import id.tanggap.protocol.search.FoundTickets;
import id.tanggap.protocol.search.SearchTickets;
import id.tanggap.protocol.search.TicketSort;
import id.tanggap.protocol.ticket.TicketChanged;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketView;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The ticket list: what a query finds, page by page, with live changes. Answers to an older
 * question are dropped by their generation number. Only on the event dispatch thread.
 */
public final class TicketListPresenter implements AutoCloseable {
    static final int PAGE = 100;

    private final TicketListView view;
    private final ServerApi api;
    private final UiTasks tasks;
    private final Supplier<UserView> user;
    private final InstantSource clock;
    private final String box;
    private final Runnable look;
    private final List<ConsoleEvents.Subscription> subscriptions;

    private TicketListState state = TicketListState.initial();
    private boolean atTop = true;
    private boolean asked;
    private boolean inSight;
    private boolean missed;
    private int generation;

    /**
     * @param box names this list among all consoles of the user: a newer question of it takes the
     *     place of an older one at the server
     * @param pace makes one run of many requests, a while later
     */
    public TicketListPresenter(
            TicketListView view,
            ServerApi api,
            UiTasks tasks,
            ConsoleEvents events,
            Supplier<UserView> user,
            InstantSource clock,
            String box,
            UnaryOperator<Runnable> pace) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
        this.user = user;
        this.clock = clock;
        this.box = box;
        this.look = pace.apply(this::look);
        this.subscriptions =
                List.of(
                        events.subscribe(TicketChanged.class, this::changed),
                        events.onResync(this::resync),
                        events.onConnection(
                                connection -> render(state.withOnline(connection.online()))));
    }

    /** The list has come to the front: loads it the first time, and again where it failed. */
    public void shown() {
        inSight = true;
        if (!asked || state.phase() == Phase.FAILED && state.trouble() == null) {
            load(state.reloading());
        } else if (missed) {
            look();
        }
    }

    /** Something else is in front: what comes in meanwhile is asked for when it is back. */
    public void hidden() {
        inSight = false;
    }

    /** Asks something else. */
    public void ask(TicketQuery query) {
        if (!query.equals(state.query()) || !asked) {
            atTop = true;
            load(state.asking(query));
        }
    }

    /** Looks for other words; the field waits until typing rests. */
    public void search(String text) {
        ask(state.query().withText(text.strip()));
    }

    /** Shows another order. */
    public void sort(TicketSort sort) {
        ask(state.query().withSort(sort));
    }

    /** Loads the first page again; what is shown stays until it is there. */
    public void reload() {
        load(state.reloading());
    }

    /** Loads the next page, if there is one and none is on its way. */
    public void more() {
        String next = state.found().next();
        if (next == null || state.phase() != Phase.READY) {
            return;
        }
        int mine = generation;
        SearchTickets question = question(next, box);
        render(state.loadingMore());
        tasks.call(() -> api.send(question))
                .onSuccess(page -> ifCurrent(mine, () -> render(state.appended(page))))
                .onFailure(fault -> ifCurrent(mine, () -> render(state.moreFailed())))
                .start();
    }

    /** Lets the new rows come in. */
    public void reveal() {
        render(state.revealed());
    }

    /** Chooses rows. */
    public void select(List<UUID> ticketIds) {
        render(state.withSelected(ticketIds));
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
        missed = false;
        int mine = ++generation;
        render(asking);
        SearchTickets question = question(null, box);
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

    private SearchTickets question(@Nullable String cursor, String name) {
        return new SearchTickets(state.query().text(), state.query().sort(), PAGE, cursor, name);
    }

    /**
     * What is shown changes in place. Whether another ticket fits a view that always exists is
     * known here; whether it fits a query, only the server knows.
     */
    private void changed(TicketChanged event) {
        TicketRow row = event.ticket();
        TicketView standing = state.query().standing();
        boolean here = state.found().has(row.id());
        TicketListState next = state.updated(row);
        if (!here && standing != null && TicketFit.fits(row, standing, user.get())) {
            next = next.news(List.of(row), atTop);
        }
        render(next);
        if (!here && standing == null) {
            if (inSight) {
                look.run();
            } else {
                missed = true;
            }
        }
    }

    /** Asks for the first page again, only to see what is new in it. */
    private void look() {
        if (!asked || state.phase() == Phase.LOADING || state.trouble() != null) {
            return;
        }
        if (!inSight) {
            missed = true;
            return;
        }
        missed = false;
        int mine = generation;
        SearchTickets question = question(null, box + ".look");
        tasks.call(() -> api.send(question))
                .onSuccess(page -> ifCurrent(mine, () -> looked(page)))
                .onFailure(fault -> missed = true) // the next change looks again
                .start();
    }

    private void looked(FoundTickets page) {
        List<TicketRow> rows = page.items().stream().map(FoundTicket::row).toList();
        render(state.counted(page).news(rows, atTop));
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
