package id.tanggap.console.search;

import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.search.CompleteQuery;
import id.tanggap.protocol.search.QueryCompletion;
import org.jspecify.annotations.Nullable;

/**
 * Completion of queries. The field asks when typing rests; one question is on its way at a time,
 * and of those that come meanwhile only the last is asked. An answer to words that have changed
 * since is dropped. Event dispatch thread only.
 */
public final class CompletionPresenter {
    /** Queries the server reads; longer ones are not completed. */
    static final int LONGEST = 1000;

    private final CompletionView view;
    private final ServerApi api;
    private final UiTasks tasks;
    private CompletionState state = CompletionState.CLOSED;
    private @Nullable CompleteQuery wanted;
    private boolean asking;

    public CompletionPresenter(CompletionView view, ServerApi api, UiTasks tasks) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
    }

    /** Typing rests, or the user asks what may be typed here. */
    public void ask(String text, int caret) {
        if (text.length() > LONGEST) {
            close();
            return;
        }
        wanted = new CompleteQuery(text, caret);
        if (!asking) {
            next();
        }
    }

    /** The text has changed: what is offered fits no more, nor does what is on its way. */
    public void close() {
        wanted = null;
        render(CompletionState.CLOSED);
    }

    /** The arrow keys go through what is offered. */
    public void move(int step) {
        if (state.open()) {
            render(state.moved(step));
        }
    }

    /**
     * Takes what the arrow keys have come to; with {@code first} the best where they came to none.
     */
    public boolean take(boolean first) {
        int index = state.chosen() < 0 && first ? 0 : state.chosen();
        if (!state.open() || index < 0) {
            return false;
        }
        take(index);
        return true;
    }

    /** Puts a suggestion into the query; after a field's colon its values are offered at once. */
    public void take(int index) {
        CompletionState taken = state;
        String put = taken.items().get(index).text();
        boolean field = put.endsWith(":");
        String rest = taken.text().substring(taken.to());
        String gap = field || rest.startsWith(" ") || rest.startsWith(")") ? "" : " ";
        String text = taken.text().substring(0, taken.from()) + put + gap + rest;
        int caret = taken.from() + put.length() + (field ? 0 : rest.startsWith(")") ? 0 : 1);
        close();
        view.put(text, caret);
        if (field) {
            ask(text, caret);
        }
    }

    /** What is offered now. */
    public CompletionState state() {
        return state;
    }

    private void next() {
        CompleteQuery question = wanted;
        if (question == null) {
            return;
        }
        asking = true;
        tasks.call(() -> api.send(question))
                .onSuccess(answer -> answered(question, answer))
                .onFailure(fault -> answered(question, null))
                .start();
    }

    /** Completion is a help: where it fails, nothing is offered and nothing is said. */
    private void answered(CompleteQuery question, @Nullable QueryCompletion answer) {
        asking = false;
        if (!question.equals(wanted)) {
            next();
            return;
        }
        wanted = null;
        render(
                answer == null || isTyped(question, answer)
                        ? CompletionState.CLOSED
                        : new CompletionState(
                                question.query(), answer.from(), answer.to(), answer.items(), -1));
    }

    /** Nothing but what already stands there. */
    private static boolean isTyped(CompleteQuery question, QueryCompletion answer) {
        return answer.items().size() == 1
                && answer.items()
                        .getFirst()
                        .text()
                        .equals(question.query().substring(answer.from(), answer.to()));
    }

    private void render(CompletionState next) {
        if (!next.equals(state)) {
            state = next;
            view.render(next);
        }
    }
}
