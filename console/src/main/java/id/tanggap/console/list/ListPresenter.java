package id.tanggap.console.list;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.ServerEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds records and keeps them as they are at the server: an answer to an older question is
 * dropped, a change is shown in place. Event dispatch thread only.
 *
 * @param <Q> query
 * @param <T> record
 */
public final class ListPresenter<Q extends ListQuery<Q>, T> implements AutoCloseable {
    /** Records of a page. */
    public static final int PAGE = 100;

    private final ListView<Q, T> view;
    private final UiTasks tasks;
    private final ConsoleEvents events;
    private final Function<T, UUID> id;
    private final ListSource<Q, T> source;
    private final List<ConsoleEvents.Subscription> subscriptions = new ArrayList<>();
    private ListState<Q, T> state;
    private boolean asked;
    private int generation;

    /**
     * @param all the query that finds everything
     * @param id what makes two rows the same record
     */
    public ListPresenter(
            ListView<Q, T> view,
            UiTasks tasks,
            ConsoleEvents events,
            Q all,
            Function<T, UUID> id,
            ListSource<Q, T> source) {
        this.view = view;
        this.tasks = tasks;
        this.events = events;
        this.id = id;
        this.source = source;
        this.state = ListState.initial(all);
        subscriptions.add(events.onResync(this::resync));
    }

    /** Follows the changes that these events tell of. */
    public <E extends ServerEvent> ListPresenter<Q, T> follow(Class<E> type, Function<E, T> row) {
        subscriptions.add(events.subscribe(type, event -> changed(row.apply(event))));
        return this;
    }

    /** The list has come to the front: loads it the first time, and again where it failed. */
    public void shown() {
        if (!asked || state.fault() != null) {
            reload();
        }
    }

    /** Looks for words; the panel waits until typing rests. */
    public void search(String text) {
        if (!asked || !text.strip().equals(state.query().text())) {
            load(state.query().withText(text.strip()));
        }
    }

    /** Narrows the list down; the words stay. */
    public void filter(Q query) {
        load(query.withText(state.query().text()));
    }

    /** Asks the same again. */
    public void reload() {
        load(state.query());
    }

    /** Loads the next page, if there is one and none is on its way. */
    public void more() {
        String cursor = state.next();
        if (cursor != null && !state.loading()) {
            render(state.loadingMore());
            ask(cursor, page -> render(state.appended(page)));
        }
    }

    /** Chooses a record; null for none. */
    public void select(@Nullable UUID chosen) {
        render(state.withSelected(chosen));
    }

    /** A record was saved on this screen: it is chosen, and on top when it was not shown yet. */
    public void saved(T row) {
        UUID chosen = id.apply(row);
        List<T> rows =
                state.rows().stream().anyMatch(known -> id.apply(known).equals(chosen))
                        ? replaced(row)
                        : Stream.concat(Stream.of(row), state.rows().stream()).toList();
        render(state.withRows(rows).withSelected(chosen));
    }

    /** What is shown now. */
    public ListState<Q, T> state() {
        return state;
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
    }

    private void changed(T row) {
        render(state.withRows(replaced(row)));
    }

    private List<T> replaced(T row) {
        UUID changed = id.apply(row);
        return state.rows().stream()
                .map(known -> id.apply(known).equals(changed) ? row : known)
                .toList();
    }

    private void load(Q query) {
        asked = true;
        generation++;
        render(state.asking(query));
        ask(null, page -> render(state.loaded(page)));
    }

    private void ask(@Nullable String cursor, Consumer<ListPage<T>> answered) {
        int mine = generation;
        Q query = state.query();
        tasks.call(() -> source.load(query, cursor))
                .onSuccess(
                        page -> {
                            if (mine == generation) {
                                answered.accept(page);
                            }
                        })
                .onFailure(
                        fault -> {
                            if (mine == generation) {
                                render(state.failed(fault));
                            }
                        })
                .start();
    }

    private void resync() {
        if (asked) {
            reload();
        }
    }

    private void render(ListState<Q, T> next) {
        state = next;
        view.render(next);
    }
}
