package id.tanggap.protocol.search;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a view looks for the user alone, on every console he uses; also for views of others.
 *
 * @param viewId the view
 * @param columns columns in their order, none twice; empty goes back to the view's own
 * @param sort order; null goes back to the view's own
 */
public record LayOutView(
        @NotNull UUID viewId,
        @NotNull @Size(max = 20) List<@NotNull TicketColumn> columns,
        @Nullable TicketSort sort)
        implements ClientCommand<ViewReply> {}
