package id.tanggap.protocol.search;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/**
 * What may be typed.
 *
 * @param from where the text begins that a suggestion replaces
 * @param to where it ends
 * @param items the best first
 */
public record QueryCompletion(int from, int to, List<Suggestion> items) implements ServerReply {
    public QueryCompletion {
        items = List.copyOf(items);
    }

    /**
     * Something to put in.
     *
     * @param text what to put in; a field ends with its colon
     * @param names what else it is called, for the reader
     */
    public record Suggestion(String text, List<String> names) {
        public Suggestion {
            names = List.copyOf(names);
        }
    }
}
