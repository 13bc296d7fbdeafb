package id.tanggap.server.search.language;

import java.util.List;

/** A query as a tree. */
public sealed interface Node {
    /** Everything must hold; an empty list always holds. */
    record All(List<Node> parts) implements Node {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** One must hold. */
    record Any(List<Node> parts) implements Node {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** It must not hold. */
    record Not(Node part) implements Node {}

    /**
     * A word anywhere in the ticket.
     *
     * @param text the word
     * @param open whether any ending may follow, written {@code sink*}
     */
    record Word(String text, boolean open) implements Node {}

    /** Words next to each other. */
    record Phrase(String text) implements Node {}

    /** A ticket by its whole number. */
    record Numbered(TicketNumber number) implements Node {}

    /** A field has one of the values. */
    record Condition(Field field, List<Value> values) implements Node {
        public Condition {
            values = List.copyOf(values);
        }
    }
}
