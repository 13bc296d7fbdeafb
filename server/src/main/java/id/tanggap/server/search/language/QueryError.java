package id.tanggap.server.search.language;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A query that cannot be read: where, why, and what was probably meant. */
public final class QueryError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a query cannot be read; the name is contract text. */
    public enum Code {
        /** No field has this name; the hint is the one probably meant. */
        UNKNOWN_FIELD,
        /** The field has no such value; the hint is one probably meant. */
        UNKNOWN_VALUE,
        /** Nothing stands after the colon; the hint is an example. */
        VALUE_MISSING,
        /** Less and greater are for moments and numbers only. */
        NOT_COMPARABLE,
        /** Not a moment or span; the hint is an example. */
        BAD_DATE,
        /** Not a number; the hint is an example. */
        BAD_NUMBER,
        /** The range ends before it begins. */
        RANGE_REVERSED,
        /** Quotes are opened and not closed. */
        UNCLOSED_QUOTE,
        /** Parentheses do not match. */
        PARENTHESES,
        /** A minus or OR has nothing to work on. */
        TERM_MISSING,
        /** More terms than a query may have; the hint is the limit. */
        TOO_MANY_TERMS,
        /** Parentheses in parentheses too often; the hint is the limit. */
        TOO_DEEP
    }

    private final Code code;
    private final int position;
    private final @Nullable String hint;

    QueryError(Code code, int position, @Nullable String hint) {
        super(code + " at " + position + ", hint " + hint, null, false, false);
        this.code = code;
        this.position = position;
        this.hint = hint;
    }

    /** Why. */
    public Code code() {
        return code;
    }

    /** Place of the first wrong character, from 0. */
    public int position() {
        return position;
    }

    /** What to write instead, in the language of queries; null when there is no idea. */
    public @Nullable String hint() {
        return hint;
    }

    /** Position and, where there is one, hint: named values for the text. */
    public Map<String, String> args() {
        String place = Integer.toString(position);
        return hint == null ? Map.of("position", place) : Map.of("position", place, "hint", hint);
    }
}
