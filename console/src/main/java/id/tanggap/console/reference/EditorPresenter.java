package id.tanggap.console.reference;

import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps things of one kind: loads them, writes one, saves it or removes it. What is being written
 * stays through refusals and lost connections. Only on the event dispatch thread.
 *
 * @param <V> a thing as the server keeps it
 * @param <D> a thing as it is being written
 */
public final class EditorPresenter<V, D> {
    /** One thing is written at a time: what its commands are remembered under. */
    private static final UUID WRITTEN = new UUID(0, 1);

    private final Consumer<EditorState<V, D>> view;
    private final ServerApi api;
    private final OnceCommands once;
    private final UiTasks tasks;
    private final Kind<V, D> kind;

    private EditorState<V, D> state = EditorState.initial();

    /** What a kind of things is asked and told with. */
    public interface Kind<V, D> {
        /** Asks for all of them. */
        Question<?, List<V>> list();

        /** Saves what was written. */
        Question<?, V> save(D draft);

        /** Removes one. */
        ClientCommand<? extends ServerReply> remove(V thing);

        /** The key of one. */
        UUID id(V thing);

        /** One as it is written. */
        D draft(V thing);

        /** A new one. */
        D blank();

        /** The key of what is being written; null for a new one. */
        @Nullable UUID idOf(D draft);

        /** In which order they are listed. */
        Comparator<V> order();
    }

    /**
     * A command and what is wanted of its answer.
     *
     * @param command the command
     * @param read takes it out of the answer
     */
    public record Question<R extends ServerReply, T>(
            ClientCommand<R> command, Function<R, T> read) {}

    public EditorPresenter(
            Consumer<EditorState<V, D>> view, ServerApi api, UiTasks tasks, Kind<V, D> kind) {
        this.view = view;
        this.api = api;
        this.once = new OnceCommands(api);
        this.tasks = tasks;
        this.kind = kind;
    }

    /** Loads them; what is being written stays. */
    public void load() {
        render(state.asking());
        ask(kind.list());
    }

    private <R extends ServerReply> void ask(Question<R, List<V>> question) {
        tasks.call(() -> api.send(question.command()))
                .onSuccess(answer -> render(state.loaded(sorted(question.read().apply(answer)))))
                .onFailure(fault -> render(state.failed(fault)))
                .start();
    }

    /** Begins a new one. */
    public void create() {
        begin(kind.blank());
    }

    /** Begins a new one that is written already, such as a copy. */
    public void begin(D draft) {
        once.forget(WRITTEN);
        render(state.writing(draft));
    }

    /** Begins to change one. */
    public void edit(UUID id) {
        D draft = state.draft();
        boolean same = draft != null && id.equals(kind.idOf(draft));
        state.items().stream()
                .filter(thing -> !same && kind.id(thing).equals(id))
                .findFirst()
                .ifPresent(thing -> begin(kind.draft(thing)));
    }

    /** Begins to change the first there is, for pictures. */
    public void editFirst() {
        state.items().stream().findFirst().ifPresent(thing -> edit(kind.id(thing)));
    }

    /** What is being written changed. */
    public void change(D draft) {
        if (state.draft() != null && !draft.equals(state.draft())) {
            render(state.written(draft));
        }
    }

    /** Drops what is written. */
    public void cancel() {
        once.forget(WRITTEN);
        render(state.writing(null));
    }

    /** Saves what is written. */
    public void save() {
        D draft = state.draft();
        if (draft != null && !state.busy()) {
            send(kind.save(draft));
        }
    }

    private <R extends ServerReply> void send(Question<R, V> question) {
        render(state.working());
        tasks.call(once.sending(WRITTEN, question.command()))
                .onSuccess(
                        answer -> {
                            V saved = question.read().apply(answer);
                            render(state.writing(kind.draft(saved)).with(with(saved)));
                        })
                .onFailure(this::refused)
                .start();
    }

    /** Removes the one that is being changed. */
    public void remove() {
        V thing = beingChanged();
        if (thing != null && !state.busy()) {
            remove(thing, kind.remove(thing));
        }
    }

    private <R extends ServerReply> void remove(V thing, ClientCommand<R> command) {
        render(state.working());
        tasks.call(once.sending(WRITTEN, command))
                .onSuccess(done -> render(state.writing(null).with(without(kind.id(thing)))))
                .onFailure(this::refused)
                .start();
    }

    /** The server tells how one is now. */
    public void arrived(V thing) {
        render(state.with(with(thing)));
        D draft = state.draft();
        boolean shown = draft != null && kind.id(thing).equals(kind.idOf(draft));
        if (shown && !state.changed() && !state.busy()) {
            render(state.writing(kind.draft(thing)));
        }
    }

    /** The server tells that one is gone. */
    public void gone(UUID id) {
        D draft = state.draft();
        render(state.with(without(id)));
        if (draft != null && id.equals(kind.idOf(draft)) && !state.changed()) {
            render(state.writing(null));
        }
    }

    /** The one that is being changed; null for a new one. */
    public @Nullable V beingChanged() {
        D draft = state.draft();
        UUID id = draft == null ? null : kind.idOf(draft);
        return state.items().stream()
                .filter(thing -> kind.id(thing).equals(id))
                .findFirst()
                .orElse(null);
    }

    /** What is shown now. */
    public EditorState<V, D> state() {
        return state;
    }

    private void refused(Fault fault) {
        render(state.refused(fault));
        if (fault.code() == FaultCode.STALE_VERSION) {
            // Those of now, so that beginning anew shows what the other has done.
            reread(kind.list(), fault);
        }
    }

    private <R extends ServerReply> void reread(Question<R, List<V>> question, Fault because) {
        tasks.call(() -> api.send(question.command()))
                .onSuccess(
                        answer ->
                                render(
                                        state.loaded(sorted(question.read().apply(answer)))
                                                .refused(because)))
                .start();
    }

    private List<V> with(V thing) {
        List<V> all = without(kind.id(thing));
        all.add(thing);
        return sorted(all);
    }

    private List<V> without(UUID id) {
        List<V> all = new ArrayList<>(state.items());
        all.removeIf(thing -> kind.id(thing).equals(id));
        return all;
    }

    private List<V> sorted(List<V> all) {
        return all.stream().sorted(kind.order()).toList();
    }

    private void render(EditorState<V, D> next) {
        state = next;
        view.accept(next);
    }
}
