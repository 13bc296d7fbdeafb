package id.tanggap.server.platform.ws;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Settings of the consoles' connections. */
@ConfigMapping(prefix = "tanggap.console")
public interface ConsoleConfig {
    /** How often a console sends its heartbeat. */
    @WithDefault("10s")
    Duration pingEvery();

    /** Silence after which a connection is given up. */
    @WithDefault("25s")
    Duration deadAfter();

    /** Time a new connection has for its {@code session.hello}. */
    @WithDefault("10s")
    Duration helloWithin();

    /** Age of a message that waits for a slow connection; older, and the connection is closed. */
    @WithDefault("10s")
    Duration slowAfter();

    /** How often timers and limits of the connections are looked at. */
    @WithDefault("1s")
    Duration watchEvery();

    /** Connections a user may have; one more closes his oldest. */
    @WithDefault("5")
    @Min(1)
    int connectionsPerUser();

    /** Commands of one connection that may be under way. */
    @WithDefault("32")
    @Min(1)
    int commandsInFlight();

    /** Commands of one connection a second, in the long run. */
    @WithDefault("50")
    @Min(1)
    int commandsPerSecond();

    /** Commands of one connection at once, after a pause. */
    @WithDefault("200")
    @Min(1)
    int commandBurst();

    /** Commands of all connections that are carried out at the same time. */
    @WithDefault("32")
    @Min(1)
    int commandsAtOnce();

    /** Origins besides the server's own from which a browser may connect. */
    Optional<Set<String>> allowedOrigins();
}
