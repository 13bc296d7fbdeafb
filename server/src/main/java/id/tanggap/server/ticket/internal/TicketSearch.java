package id.tanggap.server.ticket.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to find a ticket, as a condition: a whole number finds that ticket, anything
 * else the tickets that have every word in their number or subject.
 *
 * @param sql condition on {@code t}, begins with {@code and}; empty when nothing was typed
 * @param parameters its parameters
 */
record TicketSearch(String sql, Map<String, String> parameters) {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("T-\\d{4}-\\d{6,}");
    private static final int MAX_WORDS = 8;

    static TicketSearch of(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        String number = text.toUpperCase(Locale.ROOT);
        if (WHOLE_NUMBER.matcher(number).matches()) {
            return new TicketSearch(" and t.number = :number", Map.of("number", number));
        }
        List<String> words =
                Stream.of(text.split("\\s+"))
                        .filter(w -> !w.isEmpty())
                        .distinct()
                        .limit(MAX_WORDS)
                        .toList();
        StringBuilder sql = new StringBuilder();
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            sql.append(" and t.search like search_text(:word").append(i).append(')');
            parameters.put("word" + i, pattern(words.get(i)));
        }
        return new TicketSearch(sql.toString(), parameters);
    }

    /** The word anywhere, its own wildcards taken literally. */
    private static String pattern(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
