package id.tanggap.server.search.internal;

import id.tanggap.server.search.language.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a query as a PostgreSQL {@code tsquery}. */
final class WordSql {
    private static final String PLAIN = "plainto_tsquery('public.tanggap', ?)";
    private static final String NEXT_TO = "phraseto_tsquery('public.tanggap', ?)";
    private static final String OPEN = "to_tsquery('public.tanggap', ?)";

    private WordSql() {}

    /** Whether a part of a query speaks of words alone. */
    static boolean isText(Node node) {
        return switch (node) {
            case Node.Word _, Node.Phrase _ -> true;
            case Node.Not not -> isText(not.part());
            case Node.All all ->
                    !all.parts().isEmpty() && all.parts().stream().allMatch(WordSql::isText);
            case Node.Any any -> any.parts().stream().allMatch(WordSql::isText);
            case Node.Numbered _, Node.Condition _ -> false;
        };
    }

    /** Whether something must be there, so that an index can find it. */
    static boolean isPositive(Node node) {
        return switch (node) {
            case Node.Word _, Node.Phrase _ -> true;
            case Node.Not not -> isNegative(not.part());
            case Node.All all -> all.parts().stream().anyMatch(WordSql::isPositive);
            case Node.Any any -> any.parts().stream().allMatch(WordSql::isPositive);
            case Node.Numbered _, Node.Condition _ -> false;
        };
    }

    private static boolean isNegative(Node node) {
        return node instanceof Node.Not not && isPositive(not.part());
    }

    /** Whether there is anything in it that can be looked for: a dash alone is no word. */
    static boolean hasLetters(Node node) {
        return switch (node) {
            case Node.Word word -> word.text().chars().anyMatch(Character::isLetterOrDigit);
            case Node.Phrase phrase -> phrase.text().chars().anyMatch(Character::isLetterOrDigit);
            default -> true;
        };
    }

    /** The tsquery of a part for which {@link #isText} holds. */
    static Sql query(Node node) {
        return switch (node) {
            case Node.Word word ->
                    word.open() ? Sql.of(OPEN, open(word.text())) : Sql.of(PLAIN, word.text());
            case Node.Phrase phrase -> Sql.of(NEXT_TO, phrase.text());
            case Node.Not not -> Sql.of("!!").plus(query(not.part()));
            case Node.All all -> combined(all.parts(), " && ");
            case Node.Any any -> combined(any.parts(), " || ");
            case Node.Numbered _, Node.Condition _ ->
                    throw new IllegalArgumentException("not a word");
        };
    }

    /**
     * A tsquery of all words that are looked for anywhere in the query; null when there are none.
     */
    static @Nullable Sql marks(Node node) {
        List<Sql> words = new ArrayList<>();
        collect(node, words);
        return words.isEmpty() ? null : Sql.join("(", words, " || ", ")");
    }

    /** Plain words that are looked for, in order. */
    static List<String> plainWords(Node node) {
        return switch (node) {
            case Node.Word word when !word.open() && hasLetters(word) -> List.of(word.text());
            case Node.All all -> all.parts().stream().flatMap(p -> plainWords(p).stream()).toList();
            case Node.Any any -> any.parts().stream().flatMap(p -> plainWords(p).stream()).toList();
            default -> List.of();
        };
    }

    private static void collect(Node node, List<Sql> words) {
        switch (node) {
            case Node.Word _, Node.Phrase _ -> {
                if (hasLetters(node)) {
                    words.add(query(node));
                }
            }
            case Node.All all -> all.parts().forEach(p -> collect(p, words));
            case Node.Any any -> any.parts().forEach(p -> collect(p, words));
            case Node.Not _, Node.Numbered _, Node.Condition _ -> {}
        }
    }

    private static Sql combined(List<Node> parts, String between) {
        return Sql.join("(", parts.stream().map(WordSql::query).toList(), between, ")");
    }

    /** Quoted, so that it is one word for the database's own query language. */
    private static String open(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "':*";
    }
}
