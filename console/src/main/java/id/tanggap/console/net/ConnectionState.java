package id.tanggap.console.net;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The connection as the shell shows it.
 *
 * @param phase where it stands
 * @param since when the phase began
 * @param asOf server time of the last frame; null before the first
 * @param latency round trip of the last ping; null before the first
 */
public record ConnectionState(
        ConnectionPhase phase, Instant since, @Nullable Instant asOf, @Nullable Duration latency) {

    /** Whether commands can be sent. */
    public boolean online() {
        return phase == ConnectionPhase.ONLINE;
    }
}
