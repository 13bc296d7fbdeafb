package id.tanggap.server.escalation.transport;

import id.tanggap.protocol.escalation.EscalateTicket;
import id.tanggap.protocol.escalation.EscalationKind;
import id.tanggap.protocol.escalation.EscalationList;
import id.tanggap.protocol.escalation.ListEscalations;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Escalation over REST. */
@Path("/api/v1/tickets")
@Tag(name = "escalation", description = "To those who know more, and up to the supervisor")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EscalationResource {
    private final RestCommands commands;

    @Inject
    EscalationResource(RestCommands commands) {
        this.commands = commands;
    }

    /** An escalation without ticket and version. */
    @SuppressWarnings("NullAway") // what is missing, the command bus finds out and names
    record Escalation(
            @Nullable EscalationKind kind,
            @Nullable String toGroup,
            @Nullable String template,
            @Nullable Integer step,
            @Nullable String note,
            @Nullable Set<String> checked) {
        EscalateTicket command(UUID ticketId, int version) {
            return new EscalateTicket(
                    ticketId,
                    version,
                    kind,
                    toGroup,
                    template,
                    step,
                    note,
                    checked == null ? Set.of() : checked);
        }
    }

    @GET
    @Path("/{id}/escalations")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "A ticket's escalations, oldest first")
    public EscalationList list(@PathParam("id") UUID id) {
        return commands.ask(new ListEscalations(id));
    }

    @POST
    @Path("/{id}/escalations")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Escalate a ticket; needs If-Match")
    public Response escalate(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable Escalation body) {
        int version = IfMatch.version(ifMatch);
        TicketDetail detail =
                commands.execute(key, RequestBody.required(body).command(id, version));
        return Versioned.ok(detail, detail.row().version());
    }
}
