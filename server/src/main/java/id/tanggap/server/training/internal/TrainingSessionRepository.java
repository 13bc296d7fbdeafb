package id.tanggap.server.training.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions. */
@ApplicationScoped
public class TrainingSessionRepository implements PanacheRepositoryBase<TrainingSession, UUID> {
    private static final Sort BY_BEGIN = Sort.by("startsAt", "id");

    /** Sessions that overlap the period, by begin. */
    public List<TrainingSession> overlapping(Instant from, Instant to, @Nullable String poldaCode) {
        return poldaCode == null
                ? list("startsAt < ?2 and endsAt > ?1", BY_BEGIN, from, to)
                : list(
                        "startsAt < ?2 and endsAt > ?1 and poldaCode = ?3",
                        BY_BEGIN,
                        from,
                        to,
                        poldaCode);
    }
}
