package id.tanggap.protocol.search;

import java.util.List;

/**
 * A piece of a ticket's thread.
 *
 * @param text one line of plain text
 * @param marks where found words stand in it, in order
 */
public record Snippet(String text, List<Mark> marks) {
    public Snippet {
        marks = List.copyOf(marks);
    }

    /**
     * A found word.
     *
     * @param from its first character
     * @param to after its last character
     */
    public record Mark(int from, int to) {}
}
