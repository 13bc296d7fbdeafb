package id.tanggap.server.platform.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Shows how far the feed lags. A warning, not a reason to take the node out: a transaction left
 * open delays every node alike.
 */
@Wellness
@ApplicationScoped
class FeedHealth implements HealthCheck {
    private static final double MILLIS = 1000;

    private final Feed feed;
    private final FeedConfig config;

    @Inject
    FeedHealth(Feed feed, FeedConfig config) {
        this.feed = feed;
        this.config = config;
    }

    void measure(@Observes StartupEvent event, MeterRegistry meters) {
        Gauge.builder("outbox.lag.seconds", feed, f -> f.lag().toMillis() / MILLIS)
                .description("Age of the oldest event that is written and not yet delivered")
                .register(meters);
    }

    @Override
    public HealthCheckResponse call() {
        Duration lag = feed.lag();
        return HealthCheckResponse.named("event feed")
                .status(lag.compareTo(config.lagWarning()) <= 0)
                .withData("lagMillis", lag.toMillis())
                .build();
    }
}
