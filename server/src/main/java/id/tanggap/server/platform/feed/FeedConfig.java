package id.tanggap.server.platform.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Settings of the event feed. */
@ConfigMapping(prefix = "tanggap.feed")
public interface FeedConfig {
    /** How often the outbox is read when nothing wakes the reader. */
    @WithDefault("1s")
    Duration pollEvery();

    /** How long events are kept; consoles that were away longer take a fresh snapshot. */
    @WithDefault("24h")
    Duration retention();

    /** How many of the newest events are kept in memory for replay. */
    @WithDefault("10000")
    @Min(16)
    @Max(1_000_000)
    int window();

    /** How many events a console may have missed; beyond, a fresh snapshot is cheaper. */
    @WithDefault("5000")
    @Min(1)
    int maxBehind();

    /** Lag of the feed from which its health check fails. */
    @WithDefault("5s")
    Duration lagWarning();
}
