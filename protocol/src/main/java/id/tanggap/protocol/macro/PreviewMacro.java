package id.tanggap.protocol.macro;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a macro would do to a ticket now. It is done and taken back, so that it cannot promise what
 * {@link ApplyMacro} refuses.
 *
 * @param macroId the macro
 * @param ticketId the ticket
 * @param words words in place of those of a step, by its place counted from 0; null for none
 */
public record PreviewMacro(
        @NotNull UUID macroId,
        @NotNull UUID ticketId,
        @Nullable @Size(max = 12)
                Map<@NotNull Integer, @NotNull @Size(max = MacroStep.TEXT) String> words)
        implements ClientCommand<MacroPreview> {}
