package id.tanggap.server.presence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of presence. */
@ConfigMapping(prefix = "tanggap.presence")
public interface PresenceConfig {
    /**
     * Silence after which a console counts as gone from its ticket. With the time between two looks
     * it stays under the silence that ends a connection.
     */
    @WithDefault("20s")
    Duration goneAfter();

    /** How often consoles that fell silent are looked for. */
    @WithDefault("2s")
    Duration lookEvery();
}
