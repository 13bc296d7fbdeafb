package id.tanggap.server.call;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of calls. */
@ConfigMapping(prefix = "tanggap.call")
public interface CallConfig {
    /** After-call work that takes longer is ended by the server, without a disposition. */
    @WithDefault("120s")
    Duration wrapUpLimit();

    /** Whether the agent is ready when the limit ended his after-call work; otherwise paused. */
    @WithDefault("true")
    boolean readyAfterLimit();

    /** Between two looks into the PBX's files. */
    @WithDefault("2s")
    Duration fileInterval();
}
