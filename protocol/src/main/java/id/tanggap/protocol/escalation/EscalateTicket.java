package id.tanggap.protocol.escalation;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ticket.TicketDetail;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Escalates an open ticket. Its thread, its watchers and its clocks go on.
 *
 * @param ticketId the ticket
 * @param version version read
 * @param kind where to
 * @param toGroup with FUNCTIONAL: code of a support group of the same level or a higher one; null
 *     along a template
 * @param template with FUNCTIONAL: code of a template; null with {@code toGroup}
 * @param step along a template: the station it goes to, counted from 1; the first is where it
 *     begins, so at least 2
 * @param note what was found and tried, or why the supervisor is needed
 * @param checked codes of the checklist items that are done; every required item of the stations
 *     before {@code step} must be done now or at an earlier escalation of the ticket
 */
public record EscalateTicket(
        @NotNull UUID ticketId,
        @NotNull Integer version,
        @NotNull EscalationKind kind,
        @Nullable @Size(max = 40) String toGroup,
        @Nullable @Size(max = 40) String template,
        @Nullable @Min(2) @Max(10) Integer step,
        @NotBlank @Size(max = 4000) String note,
        @NotNull @Size(max = 100) Set<@NotNull @Size(max = 40) String> checked)
        implements ClientCommand<TicketDetail> {}
