package id.tanggap.protocol.search;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes a view or changes one. Sharing is for supervisors; a user has at most 100 views.
 *
 * @param viewId null for a new one
 * @param version version that was read; only with {@code viewId}
 * @param name its name
 * @param query in the query language; it must be readable
 * @param sort order
 * @param columns columns in their order, none twice
 * @param position place among the views
 * @param sharing who sees it
 * @param group support group it is shared with; only with GROUP
 */
public record SaveView(
        @Nullable UUID viewId,
        @Nullable Integer version,
        @NotBlank @Size(max = 60) String name,
        @NotNull @Size(max = 1000) String query,
        @NotNull TicketSort sort,
        @NotEmpty @Size(max = 20) List<@NotNull TicketColumn> columns,
        @Min(0) @Max(10_000) int position,
        @NotNull ViewSharing sharing,
        @Nullable @Size(max = 40) String group)
        implements ClientCommand<ViewReply> {}
