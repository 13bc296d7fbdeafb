package id.tanggap.protocol.recurrence;

import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The ticket that is filed each time.
 *
 * @param ticketType ITIL type
 * @param subject one line; the date is put behind it
 * @param description what is to be done
 * @param category code of the category
 * @param impact how much is affected
 * @param urgency how soon it hurts
 * @param fields values of the category's own fields, code to text
 * @param group code of the support group that gets it; null for that of the category
 * @param unitId the unit; null for none
 * @param contactId the operator; null for none
 * @param assetId the asset; null for none
 * @param tasks checklist: one task each, in order
 */
public record RecurringTicket(
        @NotNull TicketType ticketType,
        @NotBlank @Size(max = 180) String subject,
        @NotBlank @Size(max = 19_000) String description,
        @NotBlank @Size(max = 40) String category,
        @NotNull Impact impact,
        @NotNull Urgency urgency,
        @Size(max = 100) Map<String, String> fields,
        @Nullable @Size(max = 40) String group,
        @Nullable UUID unitId,
        @Nullable UUID contactId,
        @Nullable UUID assetId,
        @Size(max = 30) List<@NotBlank @Size(max = 200) String> tasks) {
    public RecurringTicket {
        fields = fields == null ? Map.of() : Map.copyOf(fields);
        tasks = tasks == null ? List.of() : tasks.stream().toList();
    }
}
