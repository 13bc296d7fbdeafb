package id.tanggap.server.search.language;

import id.tanggap.server.search.language.Token.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What may be typed at the caret.
 *
 * @param from where the text begins that a suggestion replaces
 * @param to where it ends
 * @param suggestions the best first
 */
public record Completion(int from, int to, List<Suggestion> suggestions) {
    private static final int MAX = 12;

    public Completion {
        suggestions = List.copyOf(suggestions);
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

    /**
     * Suggestions for a text, right or wrong, with the caret before the character {@code caret}.
     */
    public static Completion at(String text, int caret, Vocabulary vocabulary) {
        List<Token> tokens = Tokenizer.tokens(text);
        int index = touched(tokens, caret);
        if (index < 0) {
            return new Completion(caret, caret, fields(""));
        }
        Token token = tokens.get(index);
        return switch (token.kind()) {
            case WORD -> token.quoted() ? none(caret) : word(token, caret);
            case FIELD -> new Completion(token.start(), token.end(), fields(token.text()));
            case VALUE -> value(tokens, index, caret, vocabulary);
            case NOT, OPEN -> new Completion(caret, caret, fields(""));
            case OR, CLOSE -> none(caret);
        };
    }

    /** The last token that begins before the caret and reaches it; a value may be empty. */
    private static int touched(List<Token> tokens, int caret) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            boolean begins = token.is(Kind.VALUE) ? token.start() <= caret : token.start() < caret;
            if (begins && caret <= token.end()) {
                return i;
            }
        }
        return -1;
    }

    private static Completion none(int caret) {
        return new Completion(caret, caret, List.of());
    }

    private static Completion word(Token token, int caret) {
        String typed = token.text().substring(0, caret - token.start());
        return new Completion(token.start(), token.end(), fields(typed));
    }

    /** Fields with a name that begins so; for nothing typed, all of them by their first name. */
    private static List<Suggestion> fields(String typed) {
        return Stream.of(Field.values())
                .filter(f -> f.names().stream().anyMatch(n -> begins(n, typed)))
                .map(f -> new Suggestion(f.label() + ":", f.names().subList(1, f.names().size())))
                .toList();
    }

    private static boolean begins(String name, String typed) {
        return name.startsWith(typed.toLowerCase(java.util.Locale.ROOT));
    }

    private static Completion value(
            List<Token> tokens, int index, int caret, Vocabulary vocabulary) {
        int name = index;
        while (tokens.get(name).is(Kind.VALUE)) {
            name--;
        }
        Token token = tokens.get(index);
        Optional<Field> field = Field.named(tokens.get(name).text());
        if (field.isEmpty()) {
            return none(caret);
        }
        String typed = typed(token, caret);
        Predicate<Choice> fits = typed.isBlank() ? _ -> true : c -> fits(c, typed);
        List<Suggestion> suggestions =
                Values.suggestions(field.get(), vocabulary)
                        .filter(fits)
                        .limit(MAX)
                        .map(c -> new Suggestion(quoted(c.word()), c.names()))
                        .toList();
        return new Completion(token.start(), token.end(), suggestions);
    }

    /** What stands between the value's beginning and the caret, its operator included. */
    private static String typed(Token token, int caret) {
        String operator = token.operator() == null ? "" : token.operator();
        int skipped = token.start() + operator.length() + (token.quoted() ? 1 : 0);
        int length = Math.clamp(caret - skipped, 0, token.text().length());
        return operator + token.text().substring(0, length);
    }

    private static boolean fits(Choice choice, String typed) {
        return choice.word().startsWith(typed)
                || Spelling.plain(choice.code()).startsWith(Spelling.plain(typed))
                || choice.isLike(typed);
    }

    /** Quoted where the language would read it as more than one piece. */
    private static String quoted(String word) {
        return word.chars().anyMatch(c -> Character.isWhitespace(c) || ",()".indexOf(c) >= 0)
                ? '"' + word + '"'
                : word;
    }
}
