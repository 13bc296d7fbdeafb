package id.tanggap.protocol.supportgroup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Time in which somebody is away.
 *
 * @param id the absence
 * @param userId who is away
 * @param userName his name
 * @param from since when
 * @param until until when, not included
 * @param substituteId who sees and receives his tickets meanwhile; null: his groups do
 * @param substituteName his name
 * @param updatedAt last change
 * @param updatedBy who made it
 * @param version for updates
 */
public record AbsenceView(
        UUID id,
        UUID userId,
        String userName,
        Instant from,
        Instant until,
        @Nullable UUID substituteId,
        @Nullable String substituteName,
        Instant updatedAt,
        String updatedBy,
        int version) {}
