package id.tanggap.console.reference;

import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ServerReply;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer that hardly changes: asked for when first needed, then kept until {@link #reload} is
 * told that it changed. A refusal is forgotten, so that the next who needs it asks again. Only on
 * the event dispatch thread.
 *
 * @param <T> the answer
 */
public final class LoadedOnce<T extends ServerReply> {
    private final ServerApi api;
    private final UiTasks tasks;
    private final ClientCommand<T> question;
    private final List<Runnable> waiting = new ArrayList<>();
    private T value;
    private boolean loaded;
    private boolean loading;
    private int generation;

    public LoadedOnce(ServerApi api, UiTasks tasks, ClientCommand<T> question, T empty) {
        this.api = api;
        this.tasks = tasks;
        this.question = question;
        this.value = empty;
    }

    /** Runs at once when the answer is there, else when it has come. */
    public void whenLoaded(Runnable action) {
        if (loaded) {
            action.run();
            return;
        }
        waiting.add(action);
        if (!loading) {
            loading = true;
            tasks.call(() -> api.send(question))
                    .onSuccess(this::loaded)
                    .onFailure(fault -> loading = false)
                    .start();
        }
    }

    /**
     * Asks again, if it was asked before: the answer has changed at the server. Until the new one
     * is there the old one stands; a refusal leaves it standing.
     *
     * @param changed runs when the new answer is there
     */
    public void reload(Runnable changed) {
        if (!loaded) {
            return;
        }
        int mine = ++generation;
        tasks.call(() -> api.send(question))
                .onSuccess(
                        answer -> {
                            if (mine == generation) {
                                value = answer;
                                changed.run();
                            }
                        })
                .start();
    }

    private void loaded(T answer) {
        value = answer;
        loaded = true;
        loading = false;
        List<Runnable> actions = List.copyOf(waiting);
        waiting.clear();
        actions.forEach(Runnable::run);
    }

    /** The answer; the empty one while it is on its way. */
    public T value() {
        return value;
    }

    /** Whether the answer is there. */
    public boolean isLoaded() {
        return loaded;
    }
}
