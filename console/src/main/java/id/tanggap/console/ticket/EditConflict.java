package id.tanggap.console.ticket;

import id.tanggap.protocol.fault.FieldError;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A field that somebody else changed to another value meanwhile. Values are texts as in {@link
 * FieldTexts}, none is the empty text.
 *
 * @param field name of the field
 * @param base value that was read
 * @param mine value that was typed
 * @param theirs value it has now
 * @param changedBy who changed it
 * @param changedAt when; null where the server did not say
 * @param chosen whose value stays; null while nobody has decided
 */
record EditConflict(
        String field,
        String base,
        String mine,
        String theirs,
        String changedBy,
        @Nullable Instant changedAt,
        @Nullable Side chosen) {

    /** Whose value stays. */
    enum Side {
        /** What was typed here. */
        MINE,
        /** What somebody else saved. */
        THEIRS
    }

    static EditConflict of(FieldError error) {
        return new EditConflict(
                error.field(),
                error.args().getOrDefault("base", ""),
                error.args().getOrDefault("mine", ""),
                error.args().getOrDefault("theirs", ""),
                error.args().getOrDefault("changedBy", ""),
                moment(error.args().getOrDefault("changedAt", "")),
                null);
    }

    EditConflict choosing(Side side) {
        return new EditConflict(field, base, mine, theirs, changedBy, changedAt, side);
    }

    private static @Nullable Instant moment(String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
