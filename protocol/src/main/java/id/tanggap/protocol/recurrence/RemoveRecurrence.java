package id.tanggap.protocol.recurrence;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.Done;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Removes a recurring ticket; the tickets that were filed stay.
 *
 * @param id the recurring ticket
 * @param version version read
 */
public record RemoveRecurrence(@NotNull UUID id, @NotNull Integer version)
        implements ClientCommand<Done> {}
