package id.tanggap.server.search.language;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how often: {@code 2}, {@code >2}, {@code <=3}, {@code 1..3}, {@code 2..}. */
final class Counts {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})?(?:(\\.\\.)(\\d{1,6})?)?");

    private Counts() {}

    /** The numbers that are meant; empty for what is no number. */
    static Optional<Value> read(Token token) {
        Matcher parts = RANGE.matcher(token.text().strip());
        if (!parts.matches() || (parts.group(1) == null && parts.group(3) == null)) {
            return Optional.empty();
        }
        boolean range = parts.group(2) != null;
        if (range) {
            return token.operator() == null ? Optional.of(range(parts, token)) : Optional.empty();
        }
        int number = Integer.parseInt(parts.group(1));
        return Optional.of(
                switch (Objects.requireNonNullElse(token.operator(), "")) {
                    case ">" -> new Value.Count(number + 1, null);
                    case ">=" -> new Value.Count(number, null);
                    case "<" -> new Value.Count(0, number - 1);
                    case "<=" -> new Value.Count(0, number);
                    default -> new Value.Count(number, number);
                });
    }

    private static Value range(Matcher parts, Token token) {
        int from = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        Integer to = parts.group(3) == null ? null : Integer.valueOf(parts.group(3));
        if (to != null && to < from) {
            throw new QueryError(QueryError.Code.RANGE_REVERSED, token.start(), null);
        }
        return new Value.Count(from, to);
    }
}
