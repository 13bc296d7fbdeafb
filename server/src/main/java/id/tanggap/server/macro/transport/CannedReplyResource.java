package id.tanggap.server.macro.transport;

import id.tanggap.protocol.macro.CannedReplyView;
import id.tanggap.protocol.macro.ListCannedReplies;
import id.tanggap.protocol.macro.RemoveCannedReply;
import id.tanggap.protocol.macro.SaveCannedReply;
import id.tanggap.server.platform.command.IdempotencyKey;
import id.tanggap.server.platform.command.IfMatch;
import id.tanggap.server.platform.command.RequestBody;
import id.tanggap.server.platform.command.RestCommands;
import id.tanggap.server.platform.command.Versioned;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Canned replies over REST. */
@Path("/api/v1/canned-replies")
@Tag(name = "macros", description = "What agents say and do often")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CannedReplyResource {
    private final RestCommands commands;

    @Inject
    CannedReplyResource(RestCommands commands) {
        this.commands = commands;
    }

    /** All there are; there is never a next page. */
    public record CannedReplyItems(List<CannedReplyView> items, @Nullable String next) {}

    /** See {@link SaveCannedReply}. */
    @SuppressWarnings("NullAway") // what is missing, the command bus finds out and names
    record Draft(
            boolean personal,
            @Nullable String shortcut,
            @Nullable String title,
            @Nullable String text,
            @Nullable String category,
            @Nullable String group) {
        SaveCannedReply command(@Nullable UUID id, @Nullable Integer version) {
            return new SaveCannedReply(
                    id, version, personal, shortcut, title, text, category, group);
        }
    }

    @GET
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "The shared canned replies and one's own")
    public CannedReplyItems list() {
        return new CannedReplyItems(commands.ask(new ListCannedReplies()).items(), null);
    }

    @POST
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Make a canned reply; shared ones are the supervisors'")
    public Response add(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable Draft body) {
        CannedReplyView made =
                commands.execute(key, RequestBody.required(body).command(null, null)).cannedReply();
        return Versioned.created("/api/v1/canned-replies", made.id(), made, made.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Change a canned reply; needs If-Match")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable Draft body) {
        int version = IfMatch.version(ifMatch);
        CannedReplyView saved =
                commands.execute(key, RequestBody.required(body).command(id, version))
                        .cannedReply();
        return Versioned.ok(saved, saved.version());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Remove a canned reply; needs If-Match")
    public void remove(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        commands.execute(key, new RemoveCannedReply(id, IfMatch.version(ifMatch)));
    }
}
