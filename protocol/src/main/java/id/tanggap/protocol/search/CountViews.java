package id.tanggap.protocol.search;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * How many tickets the views hold that a console shows. Figures are at most a few seconds old: ask
 * on a timer while the views are in sight, not at every event.
 *
 * @param viewIds the views; those the user does not see are left out of the answer
 */
public record CountViews(@NotNull @Size(max = 50) List<@NotNull UUID> viewIds)
        implements ClientCommand<ViewCounts> {}
