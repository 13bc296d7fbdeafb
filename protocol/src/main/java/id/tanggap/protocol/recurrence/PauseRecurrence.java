package id.tanggap.protocol.recurrence;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Stops a recurring ticket, or lets it go on from now; what would have been due meanwhile is not
 * filed.
 *
 * @param id the recurring ticket
 * @param version version read
 * @param paused whether nothing is to be filed
 */
public record PauseRecurrence(@NotNull UUID id, @NotNull Integer version, boolean paused)
        implements ClientCommand<RecurrenceSaved> {}
