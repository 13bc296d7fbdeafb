package id.tanggap.protocol.search;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.Done;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Deletes a view.
 *
 * @param viewId the view
 * @param version version that was read
 */
public record DeleteView(@NotNull UUID viewId, @NotNull Integer version)
        implements ClientCommand<Done> {}
