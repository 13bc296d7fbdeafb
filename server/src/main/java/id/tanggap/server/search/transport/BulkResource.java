package id.tanggap.server.search.transport;

import id.tanggap.protocol.search.BulkChange;
import id.tanggap.protocol.search.BulkEdit;
import id.tanggap.protocol.search.BulkResult;
import id.tanggap.server.platform.command.IdempotencyKey;
import id.tanggap.server.platform.command.RequestBody;
import id.tanggap.server.platform.command.RestCommands;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Edits of many tickets over REST. */
@Path("/api/v1/tickets/bulk")
@Tag(name = "tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BulkResource {
    private final RestCommands commands;

    @Inject
    BulkResource(RestCommands commands) {
        this.commands = commands;
    }

    /** See {@link BulkEdit}. */
    @SuppressWarnings("NullAway") // what is missing, the command bus finds out and names
    record BulkBody(
            @Nullable List<UUID> ticketIds,
            @Nullable String query,
            @Nullable BulkChange change,
            boolean dryRun) {
        BulkEdit command() {
            return new BulkEdit(null, ticketIds, query, change, dryRun);
        }
    }

    @POST
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(
            summary =
                    "Change up to 1,000 tickets, each by itself; dryRun only tells what would happen",
            description =
                    "Give ticketIds or query. A ticket that is refused does not stop the others.")
    public BulkResult edit(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable BulkBody body) {
        return commands.execute(key, RequestBody.required(body).command());
    }
}
