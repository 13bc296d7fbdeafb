package id.tanggap.server.attachment;

import id.tanggap.server.attachment.internal.AttachmentFiles;
import id.tanggap.server.attachment.internal.AttachmentRows;
import id.tanggap.server.attachment.internal.Room;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether the files are all there and more of them fit. Not a reason to take the server out of
 * service: everything else works without.
 */
@Wellness
@ApplicationScoped
class AttachmentHealth implements HealthCheck {
    private final AttachmentUpkeep upkeep;
    private final Room room;
    private final AttachmentFiles files;
    private final AttachmentRows rows;
    private final AttachmentConfig config;

    @Inject
    AttachmentHealth(
            AttachmentUpkeep upkeep,
            Room room,
            AttachmentFiles files,
            AttachmentRows rows,
            AttachmentConfig config) {
        this.upkeep = upkeep;
        this.room = room;
        this.files = files;
        this.rows = rows;
        this.config = config;
    }

    void measure(@Observes StartupEvent event, MeterRegistry meters) {
        Gauge.builder("attachments.missing", upkeep, AttachmentUpkeep::missing)
                .description("Files that were not there at the last check")
                .register(meters);
    }

    @Override
    public HealthCheckResponse call() {
        boolean fits = room.has(config.maxSize().asLongValue());
        return HealthCheckResponse.named("attachments")
                .status(upkeep.missing() == 0 && fits)
                .withData("missing", upkeep.missing())
                .withData("usedBytes", rows.usedBytes())
                .withData("freeBytes", files.free())
                .build();
    }
}
