package id.tanggap.protocol.search;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of many tickets. Each ticket is changed by itself, as if a user had opened it: what is
 * refused for one does not stop the others. Tickets are taken as they are then, not as they were
 * read.
 *
 * @param bulkId the console's name for this edit; progress events carry it. Null: no events
 * @param ticketIds the tickets; this or {@code query}
 * @param query all tickets that fit; refused when more than 1,000 do
 * @param change what to change
 * @param dryRun only tell what would happen to each
 */
public record BulkEdit(
        @Nullable UUID bulkId,
        @Nullable @Size(min = 1, max = 1000) List<@NotNull UUID> ticketIds,
        @Nullable @Size(max = 1000) String query,
        @NotNull @Valid BulkChange change,
        boolean dryRun)
        implements ClientCommand<BulkResult> {}
