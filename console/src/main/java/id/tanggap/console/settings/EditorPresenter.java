package id.tanggap.console.settings;

import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list of things and the editor of one of them. What is typed is never dropped unasked: not by a
 * refusal, not by a change of somebody else, not by the wish to look at another thing. Only on the
 * event dispatch thread.
 *
 * @param <V> a thing
 * @param <D> its fields
 */
public final class EditorPresenter<V, D extends Record> {
    private final EditorView<V, D> view;
    private final Register<V, D> register;
    private final UiTasks tasks;
    private Consumer<EditorState<V, D>> observer = state -> {};

    private EditorState<V, D> state = EditorState.initial();
    private int question;

    public EditorPresenter(EditorView<V, D> view, Register<V, D> register, UiTasks tasks) {
        this.view = view;
        this.register = register;
        this.tasks = tasks;
    }

    /** Tells of every state after it is shown. */
    public EditorPresenter<V, D> observe(Consumer<EditorState<V, D>> told) {
        observer = told;
        return this;
    }

    /** Reads the things; the first of them is opened when none is. */
    public void load() {
        int mine = ++question;
        render(state.asking());
        tasks.call(register.reading())
                .onSuccess(
                        all -> {
                            // An older answer would bring back what was before a deed.
                            if (mine == question) {
                                read(all);
                            }
                        })
                .onFailure(
                        fault -> {
                            if (mine == question) {
                                render(state.unread(fault));
                            }
                        })
                .start();
    }

    private void read(List<V> all) {
        state = state.read(all);
        V origin = state.origin();
        if (origin != null) {
            V present = present(register.key(origin));
            if (!state.dirty() && !state.busy()) {
                V next = present != null ? present : first();
                if (!origin.equals(next)) {
                    open(next);
                    return;
                }
            }
        } else if (state.draft() == null && first() != null) {
            open(first());
            return;
        }
        render(state);
    }

    /** Opens a thing, unless another one is being written. */
    public void select(Object key) {
        V origin = state.origin();
        if (origin != null && register.key(origin).equals(key)) {
            return;
        }
        V wanted = present(key);
        if (wanted == null) {
            return;
        }
        if (state.dirty() || state.busy()) {
            render(state.heldBack());
        } else {
            open(wanted);
        }
    }

    /** Begins a new thing, unless another one is being written. */
    public void create(D fresh) {
        if (state.dirty() || state.busy()) {
            render(state.heldBack());
            return;
        }
        state = state.open(null, fresh);
        view.fill(fresh);
        render(state);
        view.toFirstField();
    }

    /** The fields changed. */
    public void type(D draft) {
        if (state.draft() != null && !draft.equals(state.draft())) {
            render(state.typed(draft));
        }
    }

    /** Drops what is typed. */
    public void cancel() {
        V origin = state.origin();
        V present = origin == null ? null : present(register.key(origin));
        open(present != null ? present : first());
    }

    /** Saves the draft, or says what is wrong with it. */
    public void save() {
        D draft = state.draft();
        if (draft == null || state.busy()) {
            return;
        }
        List<FieldError> wrong = register.check(draft);
        if (!wrong.isEmpty()) {
            render(state.refused(null, wrong, state.changedBy()));
            return;
        }
        deed(register.saving(state.origin(), draft));
    }

    /**
     * Does something to the open thing, such as retiring it.
     *
     * @param work completes with the thing as it is then
     */
    public void deed(Supplier<CompletableFuture<V>> work) {
        if (state.busy()) {
            return;
        }
        render(state.working());
        tasks.call(work).onSuccess(this::done).onFailure(this::refused).start();
    }

    private void done(V thing) {
        D fields = register.draft(thing);
        state = state.done(thing, fields);
        view.fill(fields);
        render(state);
        // Its place among the others may be another one now.
        load();
    }

    private void refused(Fault fault) {
        boolean stale = fault.code() == FaultCode.STALE_VERSION;
        render(
                state.refused(
                        fault,
                        fault.fieldErrors(),
                        stale ? fault.args().getOrDefault("changedBy", "") : null));
    }

    /**
     * After somebody else has changed the open thing: reads it anew. Fields that the user has
     * changed keep what he typed, the others show what is there now.
     */
    public void takeOver() {
        V origin = state.origin();
        String other = Objects.requireNonNullElse(state.changedBy(), "");
        if (origin == null) {
            return;
        }
        question++;
        render(state.asking());
        tasks.call(register.reading())
                .onSuccess(all -> rebase(all, register.key(origin), other))
                .onFailure(fault -> render(state.unread(fault)))
                .start();
    }

    private void rebase(List<V> all, Object key, String other) {
        state = state.read(all);
        D base = state.base();
        D mine = state.draft();
        V present = present(key);
        if (base == null || mine == null || present == null) {
            render(state);
            return;
        }
        D theirs = register.draft(present);
        Merge<D> merge = Merge.of(base, mine, theirs);
        state =
                state.rebased(
                        present,
                        theirs,
                        merge.merged(),
                        merge.both().stream()
                                .map(
                                        field ->
                                                new FieldError(
                                                        field,
                                                        "BOTH_CHANGED",
                                                        Map.of("changedBy", other)))
                                .toList());
        view.fill(merge.merged());
        render(state);
    }

    private void open(@Nullable V thing) {
        if (thing == null) {
            render(state.open(null, null));
            return;
        }
        D fields = register.draft(thing);
        state = state.open(thing, fields);
        view.fill(fields);
        render(state);
    }

    /** What is shown now. */
    public EditorState<V, D> state() {
        return state;
    }

    private @Nullable V present(Object key) {
        return state.items().stream()
                .filter(thing -> register.key(thing).equals(key))
                .findFirst()
                .orElse(null);
    }

    private @Nullable V first() {
        return state.items().isEmpty() ? null : state.items().getFirst();
    }

    private void render(EditorState<V, D> next) {
        state = next;
        view.render(next);
        observer.accept(next);
    }
}
