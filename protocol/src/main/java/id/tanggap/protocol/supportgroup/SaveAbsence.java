package id.tanggap.protocol.supportgroup;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says that somebody is away, or changes it. Everybody may say so of himself, a supervisor of
 * everybody.
 *
 * @param absenceId the absence; null makes a new one
 * @param version version read; with {@code absenceId}
 * @param userId who is away; fixed once made
 * @param from since when
 * @param until until when, not included; at most a year later, and three years ahead
 * @param substituteId a member of one of his support groups who is there meanwhile; null: his
 *     groups take over
 */
public record SaveAbsence(
        @Nullable UUID absenceId,
        @Nullable Integer version,
        @NotNull UUID userId,
        @NotNull Instant from,
        @NotNull Instant until,
        @Nullable UUID substituteId)
        implements ClientCommand<AbsenceReply> {}
