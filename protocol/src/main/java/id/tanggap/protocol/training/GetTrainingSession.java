package id.tanggap.protocol.training;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** One session with its participants. */
public record GetTrainingSession(@NotNull UUID sessionId)
        implements ClientCommand<TrainingSessionDetail> {}
