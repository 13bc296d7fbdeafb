package id.tanggap.server.macro.transport;

import id.tanggap.protocol.macro.ListMacros;
import id.tanggap.protocol.macro.MacroPreview;
import id.tanggap.protocol.macro.MacroStep;
import id.tanggap.protocol.macro.MacroView;
import id.tanggap.protocol.macro.PreviewMacro;
import id.tanggap.protocol.macro.RemoveMacro;
import id.tanggap.protocol.macro.SaveMacro;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Macros over REST; applied they are at the ticket. */
@Path("/api/v1/macros")
@Tag(name = "macros", description = "What agents say and do often")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MacroResource {
    private final RestCommands commands;

    @Inject
    MacroResource(RestCommands commands) {
        this.commands = commands;
    }

    /** All there are; there is never a next page. */
    public record MacroItems(List<MacroView> items, @Nullable String next) {}

    /** See {@link SaveMacro}. */
    @SuppressWarnings("NullAway") // what is missing, the command bus finds out and names
    record Draft(
            boolean personal,
            @Nullable String shortcut,
            @Nullable String name,
            @Nullable String category,
            @Nullable String group,
            @Nullable List<MacroStep> steps) {
        SaveMacro command(@Nullable UUID id, @Nullable Integer version) {
            return new SaveMacro(id, version, personal, shortcut, name, category, group, steps);
        }
    }

    /** See {@link PreviewMacro}. */
    @SuppressWarnings("NullAway") // what is missing, the command bus finds out and names
    record Trial(@Nullable UUID ticketId, @Nullable Map<Integer, String> words) {
        PreviewMacro command(UUID macroId) {
            return new PreviewMacro(macroId, ticketId, words);
        }
    }

    @GET
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "The shared macros and one's own")
    public MacroItems list() {
        return new MacroItems(commands.ask(new ListMacros()).items(), null);
    }

    @POST
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Make a macro; shared ones are the supervisors'")
    public Response add(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable Draft body) {
        MacroView made =
                commands.execute(key, RequestBody.required(body).command(null, null)).macro();
        return Versioned.created("/api/v1/macros", made.id(), made, made.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Change a macro; needs If-Match")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable Draft body) {
        int version = IfMatch.version(ifMatch);
        MacroView saved =
                commands.execute(key, RequestBody.required(body).command(id, version)).macro();
        return Versioned.ok(saved, saved.version());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Remove a macro; needs If-Match")
    public void remove(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        commands.execute(key, new RemoveMacro(id, IfMatch.version(ifMatch)));
    }

    @POST
    @Path("/{id}/preview")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "What it would do to a ticket now; nothing stays of it")
    public MacroPreview preview(@PathParam("id") UUID id, @Nullable Trial body) {
        return commands.ask(RequestBody.required(body).command(id));
    }
}
