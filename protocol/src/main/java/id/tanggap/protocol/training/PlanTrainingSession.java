package id.tanggap.protocol.training;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plans a session, or changes a planned one.
 *
 * @param sessionId null to plan a new one
 * @param version version read; required when changing
 * @param curriculumCode what is taught
 * @param poldaCode for which Polda
 * @param venue where
 * @param room room within the venue
 * @param trainerId who trains
 * @param startsAt begin
 * @param endsAt end, after the begin, at most 14 days later
 * @param capacity places, 1 to 500
 */
public record PlanTrainingSession(
        @Nullable UUID sessionId,
        @Nullable Integer version,
        @NotBlank @Size(max = 40) String curriculumCode,
        @NotBlank @Size(max = 20) String poldaCode,
        @NotBlank @Size(max = 120) String venue,
        @NotBlank @Size(max = 60) String room,
        @NotNull UUID trainerId,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Min(1) @Max(500) int capacity)
        implements ClientCommand<TrainingSessionDetail> {}
