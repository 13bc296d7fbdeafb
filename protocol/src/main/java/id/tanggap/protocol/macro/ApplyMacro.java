package id.tanggap.protocol.macro;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ticket.TicketDetail;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Does everything a macro says, or nothing. A refusal is that of the single change, with {@code
 * macro} and {@code step} (counted from 1) among its values and {@code steps[n].} before the names
 * of its fields.
 *
 * @param macroId the macro
 * @param macroVersion version of the macro that was looked at
 * @param ticketId the ticket
 * @param version version of the ticket that was looked at
 * @param words words in place of those of a step, by its place counted from 0; null for none
 */
public record ApplyMacro(
        @NotNull UUID macroId,
        @NotNull Integer macroVersion,
        @NotNull UUID ticketId,
        @NotNull Integer version,
        @Nullable @Size(max = 12)
                Map<@NotNull Integer, @NotNull @Size(max = MacroStep.TEXT) String> words)
        implements ClientCommand<TicketDetail> {}
