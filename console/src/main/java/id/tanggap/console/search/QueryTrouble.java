package id.tanggap.console.search;

import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a query.
 *
 * @param error as the server says it
 * @param position place of the first wrong character, from 0
 * @param hint what was probably meant, or an example; null where there is no idea
 */
public record QueryTrouble(FieldError error, int position, @Nullable String hint) {
    private static final Pattern PIECE = Pattern.compile("[^\\s:,()\"]+");

    /** What the fault says about the query; null when it is about something else. */
    public static @Nullable QueryTrouble of(@Nullable Fault fault) {
        if (fault == null) {
            return null;
        }
        return fault.fieldErrors().stream()
                .filter(error -> error.field().equals("query"))
                .findFirst()
                .map(
                        error ->
                                new QueryTrouble(
                                        error,
                                        position(error.args().get("position")),
                                        error.args().get("hint")))
                .orElse(null);
    }

    private static int position(@Nullable String text) {
        try {
            return text == null ? 0 : Math.max(0, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Where and what, in the user's language. */
    public String text(Messages messages) {
        return messages.text("search.trouble.at", position + 1, FaultText.of(messages, error));
    }

    /**
     * The query with what was probably meant in the place of what is wrong; null where the hint is
     * an example only, or nothing.
     */
    public @Nullable String mended(String query) {
        boolean meant =
                error.code().equals("UNKNOWN_FIELD") || error.code().equals("UNKNOWN_VALUE");
        if (hint == null || !meant || position >= query.length()) {
            return null;
        }
        Matcher piece = PIECE.matcher(query);
        if (!piece.find(position) || piece.start() > position + 1) {
            return null;
        }
        String word = hint.endsWith(":") ? hint.substring(0, hint.length() - 1) : hint;
        return query.substring(0, piece.start()) + word + query.substring(piece.end());
    }
}
