package id.tanggap.server.macro.transport;

import id.tanggap.protocol.macro.ApplyMacro;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.server.platform.command.IdempotencyKey;
import id.tanggap.server.platform.command.IfMatch;
import id.tanggap.server.platform.command.RequestBody;
import id.tanggap.server.platform.command.RestCommands;
import id.tanggap.server.platform.command.Versioned;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Macros applied to a ticket over REST. */
@Path("/api/v1/tickets/{ticketId}/macros")
@Tag(name = "tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TicketMacroResource {
    private final RestCommands commands;

    @Inject
    TicketMacroResource(RestCommands commands) {
        this.commands = commands;
    }

    /** See {@link ApplyMacro}. */
    @SuppressWarnings("NullAway") // what is missing, the command bus finds out and names
    record Application(@Nullable Integer macroVersion, @Nullable Map<Integer, String> words) {
        ApplyMacro command(UUID macroId, UUID ticketId, int version) {
            return new ApplyMacro(macroId, macroVersion, ticketId, version, words);
        }
    }

    @POST
    @Path("/{macroId}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(
            summary = "Apply a macro, all of it or nothing; needs If-Match of the ticket",
            description = "A refusal tells macro, step (from 1) and the field of the step.")
    public Response apply(
            @PathParam("ticketId") UUID ticketId,
            @PathParam("macroId") UUID macroId,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable Application body) {
        int version = IfMatch.version(ifMatch);
        TicketDetail ticket =
                commands.execute(
                        key, RequestBody.required(body).command(macroId, ticketId, version));
        return Versioned.ok(ticket, ticket.row().version());
    }
}
