package id.tanggap.server.search.language;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a query. Tokens are made of any text, wrong text too: completion needs them while
 * somebody types.
 *
 * @param kind what it is
 * @param text its text without quotes, operator and colon
 * @param operator {@code <}, {@code <=}, {@code >}, {@code >=} before a value; null without
 * @param start place of its first character
 * @param end place after its last character
 * @param quoted whether it stood in quotes
 * @param closed whether the quotes were closed
 */
record Token(
        Kind kind,
        String text,
        @Nullable String operator,
        int start,
        int end,
        boolean quoted,
        boolean closed) {
    /** Kinds of tokens. */
    enum Kind {
        /** Text to look for. */
        WORD,
        /** Name of a field, before a colon. */
        FIELD,
        /** One of the values that follow a field. */
        VALUE,
        /** The minus that turns the next term around. */
        NOT,
        /** {@code OR}, {@code ATAU}. */
        OR,
        /** Opening parenthesis. */
        OPEN,
        /** Closing parenthesis. */
        CLOSE
    }

    static Token of(Kind kind, String text, int start, int end) {
        return new Token(kind, text, null, start, end, false, true);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
