package id.tanggap.protocol.macro;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.Done;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Removes a macro. What it did stays.
 *
 * @param id the macro
 * @param version version read
 */
public record RemoveMacro(@NotNull UUID id, @NotNull Integer version)
        implements ClientCommand<Done> {}
