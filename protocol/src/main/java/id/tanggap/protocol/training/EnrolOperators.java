package id.tanggap.protocol.training;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Enrols operators; those beyond the capacity go to the wait list.
 *
 * @param sessionId the session
 * @param contactIds operators of the session's Polda, at most 200
 */
public record EnrolOperators(
        @NotNull UUID sessionId, @NotNull @NotEmpty @Size(max = 200) List<@NotNull UUID> contactIds)
        implements ClientCommand<TrainingSessionDetail> {}
