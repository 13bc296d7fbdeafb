package id.tanggap.server.ticket;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of tickets. */
@ConfigMapping(prefix = "tanggap.ticket")
public interface TicketConfig {
    /** How long after it was resolved a ticket may be reopened; then a new one follows it. */
    @WithDefault("7d")
    Duration reopenWithin();

    /** How long after it was resolved a ticket is closed by itself. */
    @WithDefault("7d")
    Duration autoCloseAfter();
}
