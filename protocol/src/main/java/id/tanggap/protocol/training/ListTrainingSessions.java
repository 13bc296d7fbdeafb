package id.tanggap.protocol.training;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Sessions that overlap a period of at most 400 days, by begin.
 *
 * @param from begin of the period
 * @param to its end, exclusive
 * @param poldaCode only of this Polda
 */
public record ListTrainingSessions(
        @NotNull Instant from, @NotNull Instant to, @Nullable @Size(max = 20) String poldaCode)
        implements ClientCommand<TrainingSessionList> {}
