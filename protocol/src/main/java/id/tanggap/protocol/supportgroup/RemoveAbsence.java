package id.tanggap.protocol.supportgroup;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.Done;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Takes an absence back, or ends it before its time.
 *
 * @param absenceId the absence
 * @param version version read
 */
public record RemoveAbsence(@NotNull UUID absenceId, @NotNull Integer version)
        implements ClientCommand<Done> {}
