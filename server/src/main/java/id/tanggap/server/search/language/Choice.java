package id.tanggap.server.search.language;

import java.util.List;

/**
 * A value that a field may have.
 *
 * @param code what stands in the database
 * @param word what is written in a query; suggested and kept
 * @param names further ways to write or say it
 */
public record Choice(String code, String word, List<String> names) {
    public Choice {
        names = List.copyOf(names);
    }

    /** A choice with its code, the word for it and further names. */
    public static Choice of(String code, String word, String... names) {
        return new Choice(code, word, List.of(names));
    }

    /** Whether the text names it exactly, in any case, with spaces and hyphens taken as equal. */
    boolean isNamed(String text) {
        String wanted = Spelling.plain(text);
        return Spelling.plain(word).equals(wanted)
                || Spelling.plain(code).equals(wanted)
                || names.stream().anyMatch(n -> Spelling.plain(n).equals(wanted));
    }

    /** Whether every word of the text begins a word of one of its names. */
    boolean isLike(String text) {
        return Spelling.begins(word, text)
                || names.stream().anyMatch(n -> Spelling.begins(n, text));
    }
}
