package id.tanggap.console.search;

import id.tanggap.protocol.search.QueryCompletion.Suggestion;
import java.util.List;

/**
 * What is offered below the query field.
 *
 * @param text the query it was asked for
 * @param from where the text begins that a suggestion replaces
 * @param to where it ends
 * @param items the best first; empty while nothing is offered
 * @param chosen index the arrow keys have come to; -1 while none
 */
public record CompletionState(String text, int from, int to, List<Suggestion> items, int chosen) {
    /** Nothing is offered. */
    static final CompletionState CLOSED = new CompletionState("", 0, 0, List.of(), -1);

    public CompletionState {
        items = List.copyOf(items);
    }

    /** Whether something is offered. */
    boolean open() {
        return !items.isEmpty();
    }

    /** The arrow keys go up or down; above the first nothing is chosen. */
    CompletionState moved(int step) {
        return at(Math.clamp(chosen + step, -1, items.size() - 1));
    }

    /** Another one is chosen. */
    CompletionState at(int index) {
        return new CompletionState(text, from, to, items, index);
    }
}
