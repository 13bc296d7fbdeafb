package id.tanggap.server.search.language;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A ticket's number as people write it: {@code T-2026-000123}, {@code 2026-123}, {@code #123},
 * {@code 123}.
 *
 * @param year null: the newest year that has it
 * @param count number within the year
 */
public record TicketNumber(@Nullable Integer year, int count) {
    private static final Pattern LONG =
            Pattern.compile("(?:#|T[- ]?)?(\\d{4})[-/ ](\\d{1,9})", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT =
            Pattern.compile("(?:#|T[- ]?)?(\\d{1,9})", Pattern.CASE_INSENSITIVE);

    /** Reads any of the ways to write one; empty when it is none. */
    public static Optional<TicketNumber> read(String typed) {
        String text = typed.strip();
        Matcher number = LONG.matcher(text);
        if (number.matches()) {
            return Optional.of(
                    new TicketNumber(
                            Integer.valueOf(number.group(1)), Integer.parseInt(number.group(2))));
        }
        number = SHORT.matcher(text);
        return number.matches()
                ? Optional.of(new TicketNumber(null, Integer.parseInt(number.group(1))))
                : Optional.empty();
    }

    /** Reads it in running text, where a bare number is a word and not a ticket. */
    static Optional<TicketNumber> inText(String word) {
        boolean marked = word.startsWith("#") || word.toUpperCase(Locale.ROOT).startsWith("T-");
        return marked ? read(word) : Optional.empty();
    }

    /** As it stands in the database, in a year. */
    public String in(int ofYear) {
        return String.format(Locale.ROOT, "T-%04d-%06d", ofYear, count);
    }
}
