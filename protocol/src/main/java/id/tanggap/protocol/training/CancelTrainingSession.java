package id.tanggap.protocol.training;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Calls a planned session off. */
public record CancelTrainingSession(
        @NotNull UUID sessionId, @NotNull Integer version, @NotBlank @Size(max = 200) String reason)
        implements ClientCommand<TrainingSessionDetail> {}
