package id.tanggap.protocol.sla;

import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says. Goals are minutes of open time in its calendar.
 *
 * @param name name people know it by
 * @param ticketType only tickets of that type; null for all
 * @param priority only tickets of that priority; null for all
 * @param category only tickets of that category or of one below it; null for all
 * @param poldaCode only tickets of units of that Polda; null for all
 * @param calendarId calendar in which the minutes count
 * @param firstResponseMinutes from filing to the first reply; null for no goal
 * @param nextResponseMinutes from an unanswered message to the next reply; null for no goal
 * @param resolutionMinutes from filing to the resolution; null for no goal
 * @param pausing reasons for which a pending ticket's resolution clock stops; for the others it
 *     goes on
 * @param enabled whether it applies
 */
public record SlaPolicyDraft(
        @NotBlank @Size(max = 80) String name,
        @Nullable TicketType ticketType,
        @Nullable Priority priority,
        @Nullable @Size(max = 40) String category,
        @Nullable @Size(max = 20) String poldaCode,
        @NotNull UUID calendarId,
        @Nullable @Min(1) @Max(525_600) Integer firstResponseMinutes,
        @Nullable @Min(1) @Max(525_600) Integer nextResponseMinutes,
        @Nullable @Min(1) @Max(525_600) Integer resolutionMinutes,
        @NotNull @Size(max = 10) List<@NotNull PendingReason> pausing,
        boolean enabled) {}
