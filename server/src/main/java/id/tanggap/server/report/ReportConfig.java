package id.tanggap.server.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What the figures of calls are measured against. Printed with every report. */
@ConfigMapping(prefix = "tanggap.report")
public interface ReportConfig {
    /** T of the service level: calls answered within it count as answered in time. */
    @WithDefault("20s")
    Duration answerTarget();

    /** s: callers who give up within it are not counted against the desk. */
    @WithDefault("5s")
    Duration shortAbandon();
}
