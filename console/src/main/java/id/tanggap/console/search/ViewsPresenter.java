package id.tanggap.console.search;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.search.ViewDraft.Deed;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.search.CountViews;
import id.tanggap.protocol.search.DeleteView;
import id.tanggap.protocol.search.LayOutView;
import id.tanggap.protocol.search.ListViews;
import id.tanggap.protocol.search.SaveView;
import id.tanggap.protocol.search.SavedView;
import id.tanggap.protocol.search.TicketColumn;
import id.tanggap.protocol.search.TicketSort;
import id.tanggap.protocol.search.ViewCounts;
import id.tanggap.protocol.search.ViewCounts.ViewCount;
import id.tanggap.protocol.search.ViewSharing;
import id.tanggap.protocol.ticket.TicketChanged;
import id.tanggap.protocol.ticket.TicketView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The saved views with their counts, and what is done with them. Event dispatch thread only. */
public final class ViewsPresenter implements AutoCloseable {
    /** Views whose counts the server gives at once. */
    private static final int COUNTED = 50;

    /** What commands about a view that has no id yet are about. */
    private static final UUID NEW = new UUID(0, 1);

    private final ViewsView view;
    private final ServerApi api;
    private final OnceCommands once;
    private final UiTasks tasks;
    private final Consumer<SavedView> shown;
    private final List<Runnable> recounts;
    private final List<ConsoleEvents.Subscription> subscriptions;
    private ViewsState state = ViewsState.initial();
    private List<TicketColumn> columns = List.of();
    private boolean asked;

    /**
     * @param shown told which view is to be shown, and when it looks different
     * @param paces make one run of many requests: one soon after the first, one later, when the
     *     server's kept figures have run out
     */
    public ViewsPresenter(
            ViewsView view,
            ServerApi api,
            UiTasks tasks,
            ConsoleEvents events,
            Consumer<SavedView> shown,
            List<UnaryOperator<Runnable>> paces) {
        this.view = view;
        this.api = api;
        this.once = new OnceCommands(api);
        this.tasks = tasks;
        this.shown = shown;
        this.recounts = paces.stream().map(pace -> pace.apply(this::count)).toList();
        this.subscriptions =
                List.of(
                        events.subscribe(
                                TicketChanged.class, event -> recounts.forEach(Runnable::run)),
                        events.onResync(this::resync));
    }

    /** The views have come to the front: loads them the first time, and again where that failed. */
    public void shown() {
        if (!asked || state.fault() != null) {
            reload();
        }
    }

    /** Loads the views and their counts again. */
    public void reload() {
        asked = true;
        tasks.call(() -> api.send(new ListViews()))
                .onSuccess(list -> loaded(list.items()))
                .onFailure(fault -> render(state.withFault(fault)))
                .start();
    }

    /** Shows another view, or the same one as it was saved. */
    public void choose(UUID viewId) {
        render(state.withChosen(viewId).withDraft(null));
        tell();
    }

    /** What the list asks for now. */
    public void asks(TicketQuery query) {
        render(state.withQuery(query));
    }

    /** What the list shows now; a new view gets these columns. */
    public void shows(List<TicketColumn> now) {
        columns = now;
    }

    /** Begins to do something with the chosen view, or to make one of the query. */
    public void begin(Deed deed) {
        SavedView chosen = state.view();
        if (deed == Deed.MAKE) {
            render(state.withDraft(ViewDraft.make()));
        } else if (chosen != null) {
            render(state.withDraft(ViewDraft.of(deed, chosen)));
        }
    }

    /** The user fills in name and readers. */
    public void fill(String name, ViewSharing sharing, @Nullable String group) {
        edit(draft -> draft.filled(name, sharing, group));
    }

    /** The user chooses columns. */
    public void fill(List<TicketColumn> chosen) {
        edit(draft -> draft.filled(chosen));
    }

    /** Leaves what was begun. */
    public void cancel() {
        render(state.withDraft(null));
    }

    /** Does what was begun. */
    public void confirm() {
        ViewDraft draft = state.draft();
        if (draft == null || draft.busy()) {
            return;
        }
        SavedView of = draft.view();
        switch (draft.deed()) {
            case MAKE -> save(make(draft), true);
            case RENAME -> {
                if (of != null) {
                    save(change(draft, of, of.query(), of.sort()), false);
                }
            }
            case DELETE -> {
                if (of != null) {
                    send(of.id(), new DeleteView(of.id(), of.version()), done -> deleted(of));
                }
            }
            case LAY_OUT -> {
                if (of != null) {
                    layOut(of, draft.columns(), state.query().sort());
                }
            }
        }
    }

    /** The chosen view asks from now on for what the list asks now. */
    public void update() {
        SavedView of = state.view();
        if (of == null) {
            return;
        }
        render(state.withDraft(ViewDraft.of(Deed.RENAME, of)));
        ViewDraft draft = state.draft();
        if (draft != null) {
            save(change(draft, of, state.query().text(), state.query().sort()), false);
        }
    }

    /** Columns and order of the chosen view go back to the view's own. */
    public void resetColumns() {
        SavedView of = state.view();
        if (of != null) {
            layOut(of, List.of(), null);
        }
    }

    /** What is shown now. */
    public ViewsState state() {
        return state;
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
    }

    private SaveView make(ViewDraft draft) {
        int last = state.views().stream().mapToInt(SavedView::position).max().orElse(0);
        return new SaveView(
                null,
                null,
                draft.name().strip(),
                state.query().text(),
                state.query().sort(),
                columns,
                Math.min(last + 1, 10_000),
                draft.sharing(),
                draft.group());
    }

    private static SaveView change(ViewDraft draft, SavedView of, String query, TicketSort sort) {
        return new SaveView(
                of.id(),
                of.version(),
                draft.name().strip(),
                query,
                sort,
                of.columns(),
                of.position(),
                draft.sharing(),
                draft.group());
    }

    private void save(SaveView command, boolean show) {
        UUID subject = command.viewId() == null ? NEW : command.viewId();
        send(subject, command, reply -> saved(reply.view(), show));
    }

    private void layOut(SavedView of, List<TicketColumn> chosen, @Nullable TicketSort sort) {
        send(
                of.id(),
                new LayOutView(of.id(), chosen, sort),
                reply -> {
                    replace(reply.view());
                    tell();
                });
    }

    private <R extends ServerReply> void send(
            UUID subject, ClientCommand<R> command, Consumer<R> done) {
        edit(ViewDraft::asking);
        tasks.call(once.sending(subject, command))
                .onSuccess(
                        reply -> {
                            render(state.withDraft(null));
                            done.accept(reply);
                        })
                .onFailure(this::refused)
                .start();
    }

    private void refused(Fault fault) {
        edit(draft -> draft.refused(fault));
    }

    private void saved(SavedView saved, boolean show) {
        replace(saved);
        if (show) {
            render(state.withChosen(saved.id()));
            tell();
        }
        count();
    }

    private void deleted(SavedView gone) {
        List<SavedView> left = new ArrayList<>(state.views());
        left.removeIf(one -> one.id().equals(gone.id()));
        render(state.withViews(left).withChosen(first(left)));
        tell();
    }

    private void replace(SavedView saved) {
        List<SavedView> all = new ArrayList<>(state.views());
        all.removeIf(one -> one.id().equals(saved.id()));
        all.add(saved);
        all.sort(Comparator.comparingInt(SavedView::position));
        render(state.withViews(all));
    }

    private void loaded(List<SavedView> all) {
        boolean gone = all.stream().noneMatch(one -> one.id().equals(state.chosen()));
        ViewsState next = state.withViews(all);
        render(gone ? next.withChosen(first(all)) : next);
        if (gone) {
            tell();
        }
        count();
    }

    private static @Nullable UUID first(List<SavedView> all) {
        return all.stream()
                .filter(one -> one.standing() == TicketView.OPEN)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(SavedView::id)
                .orElse(null);
    }

    private void tell() {
        SavedView chosen = state.view();
        if (chosen != null) {
            shown.accept(chosen);
        }
    }

    private void count() {
        List<UUID> ids = state.views().stream().map(SavedView::id).limit(COUNTED).toList();
        if (ids.isEmpty()) {
            return;
        }
        tasks.call(() -> api.send(new CountViews(ids)))
                .onSuccess(counts -> render(state.withCounts(byView(counts))))
                .onFailure(fault -> {}) // the next change asks again
                .start();
    }

    private static Map<UUID, ViewCount> byView(ViewCounts counts) {
        return counts.items().stream()
                .collect(Collectors.toMap(ViewCount::viewId, Function.identity(), (a, b) -> b));
    }

    private void resync() {
        if (asked) {
            reload();
        }
    }

    private void edit(UnaryOperator<ViewDraft> change) {
        ViewDraft draft = state.draft();
        if (draft != null) {
            render(state.withDraft(change.apply(draft)));
        }
    }

    private void render(ViewsState next) {
        if (!next.equals(state)) {
            state = next;
            view.render(next);
        }
    }
}
