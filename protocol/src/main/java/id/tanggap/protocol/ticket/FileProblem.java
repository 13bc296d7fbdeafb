package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files a PROBLEM behind incidents and links each of them to it.
 *
 * @param subject one line, up to 200 characters
 * @param description what the incidents have in common, up to 20,000 characters
 * @param category code of the category
 * @param fields values of the category's own fields; null for none
 * @param impact how much is affected
 * @param urgency how soon it hurts
 * @param incidentIds the incidents, 1 to 100
 */
public record FileProblem(
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 20_000) String description,
        @NotBlank @Size(max = 40) String category,
        @Nullable @Size(max = 100) Map<String, String> fields,
        @NotNull Impact impact,
        @NotNull Urgency urgency,
        @NotNull @Size(min = 1, max = 100) List<@NotNull UUID> incidentIds)
        implements ClientCommand<TicketDetail> {}
