package id.tanggap.protocol.asset;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of an asset's history.
 *
 * @param at when
 * @param by who
 * @param kind what happened
 * @param field field that changed, such as {@code owner}; null but for CHANGED
 * @param from value before; null when there was none
 * @param to value after; null when there is none
 * @param reason why; null when not told
 */
public record AssetEvent(
        Instant at,
        String by,
        Kind kind,
        @Nullable String field,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason) {

    /** What happened to an asset. */
    public enum Kind {
        /** It was entered. */
        REGISTERED,
        /** It went to another unit or place. */
        MOVED,
        /** Its state changed; from and to are names of {@link AssetState}. */
        STATE,
        /** Another field was changed. */
        CHANGED
    }
}
