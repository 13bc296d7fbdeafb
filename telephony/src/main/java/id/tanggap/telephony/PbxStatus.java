package id.tanggap.telephony;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Health of the link to the PBX, for screens, health checks and metrics.
 *
 * @param state where the link stands
 * @param since since when
 * @param lastHeardAt when the PBX was heard last; null before the first connection
 * @param generation number of the current or last connection; 0 before the first
 * @param pbxId the PBX's system name; null before the first connection
 * @param reason why it is not connected, English; null while connected
 * @param backlog events received and not yet reduced; grows when the listener is too slow
 */
public record PbxStatus(
        State state,
        Instant since,
        @Nullable Instant lastHeardAt,
        long generation,
        @Nullable String pbxId,
        @Nullable String reason,
        int backlog) {

    /** Where the link stands. */
    public enum State {
        /** Not started, closed, or no PBX is configured. */
        OFF,
        /** Trying to connect for the first time. */
        CONNECTING,
        /** Connected, and the snapshot was delivered. */
        CONNECTED,
        /** Was connected, is not, and is trying again. */
        LOST
    }
}
