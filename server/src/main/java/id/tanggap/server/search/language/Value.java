package id.tanggap.server.search.language;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value a field is compared with. */
public sealed interface Value {
    /** One of these codes: several when a name fits several, as {@code polda:kalimantan} does. */
    record Codes(List<String> codes) implements Value {
        public Codes {
            codes = List.copyOf(codes);
        }
    }

    /** The one who asks; for a support group, his groups. */
    record Me() implements Value {}

    /** Nothing is there. */
    record None() implements Value {}

    /**
     * A number from {@code from} to {@code to}, both with it.
     *
     * @param to null: however many
     */
    record Count(int from, @Nullable Integer to) implements Value {}

    /** This text. */
    record Text(String text) implements Value {}

    /**
     * A moment from {@code from} on and before {@code to}.
     *
     * @param from null: since ever
     * @param to null: for ever
     */
    record Between(@Nullable Instant from, @Nullable Instant to) implements Value {}
}
