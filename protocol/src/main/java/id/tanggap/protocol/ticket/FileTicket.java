package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files a ticket.
 *
 * @param ticketType ITIL type; not {@code type}, which names the command on the wire
 * @param subject one line, up to 200 characters
 * @param description what happened, up to 20,000 characters
 * @param category code of the category; decides the support group
 * @param impact how much is affected
 * @param urgency how soon it hurts
 * @param origin where it came from
 * @param contactId the operator
 * @param unitId the unit, which gives the Polda; null takes the operator's
 * @param callId the call it is filed from
 * @param dorsNumber number of the DORS report in any spelling that can be read
 * @param fields values of the category's own fields, code to text; null for none
 * @param assetId the asset it is about
 * @param curriculumCode the training topic it is about
 */
public record FileTicket(
        @NotNull TicketType ticketType,
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 20_000) String description,
        @NotBlank @Size(max = 40) String category,
        @NotNull Impact impact,
        @NotNull Urgency urgency,
        @NotNull TicketOrigin origin,
        @Nullable UUID contactId,
        @Nullable UUID unitId,
        @Nullable UUID callId,
        @Nullable @Size(max = 200) String dorsNumber,
        @Nullable @Size(max = 100) Map<String, String> fields,
        @Nullable UUID assetId,
        @Nullable @Size(max = 40) String curriculumCode)
        implements ClientCommand<TicketDetail> {}
