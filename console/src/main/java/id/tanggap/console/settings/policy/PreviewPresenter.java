package id.tanggap.console.settings.policy;

import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.sla.PreviewSla;

/**
 * "This ticket would get ...": makes the order in which policies are tried understandable. Only on
 * the event dispatch thread.
 */
public final class PreviewPresenter {
    private final PreviewView view;
    private final ServerApi api;
    private final UiTasks tasks;

    private PreviewState state = new PreviewState(null, null, null);

    public PreviewPresenter(PreviewView view, ServerApi api, UiTasks tasks) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
    }

    /** Asks what such a ticket would get now. */
    public void ask(PreviewSla question) {
        render(new PreviewState(question, state.answer(), null));
        tasks.call(() -> api.send(question))
                .onSuccess(
                        answer -> {
                            if (question.equals(state.question())) {
                                render(new PreviewState(question, answer, null));
                            }
                        })
                .onFailure(
                        fault -> {
                            if (question.equals(state.question())) {
                                render(new PreviewState(question, null, fault));
                            }
                        })
                .start();
    }

    /** Policies were changed: the same ticket may get another one. */
    public void again() {
        PreviewSla question = state.question();
        if (question != null) {
            ask(question);
        }
    }

    /** What is shown now. */
    public PreviewState state() {
        return state;
    }

    private void render(PreviewState next) {
        state = next;
        view.render(next);
    }
}
