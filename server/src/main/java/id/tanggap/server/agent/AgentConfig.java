package id.tanggap.server.agent;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the agents' desk. */
@ConfigMapping(prefix = "tanggap.agent")
public interface AgentConfig {
    /** How long a lost console may be away before its agent is signed out. */
    @WithDefault("60s")
    Duration consoleGrace();

    /** How long a sign-in waits for the PBX to take the phone into the queue. */
    @WithDefault("3s")
    Duration pbxAnswer();
}
