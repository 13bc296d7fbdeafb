package id.tanggap.server.ticket.transport;

import id.tanggap.protocol.ticket.LinkTickets;
import id.tanggap.protocol.ticket.SimilarTickets;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketLinkKind;
import id.tanggap.protocol.ticket.UnlinkTickets;
import id.tanggap.server.platform.command.IdempotencyKey;
import id.tanggap.server.platform.command.IfMatch;
import id.tanggap.server.platform.command.RequestBody;
import id.tanggap.server.platform.command.RestCommands;
import id.tanggap.server.platform.command.Versioned;
import id.tanggap.server.ticket.transport.TicketWorkBodies.FollowUp;
import id.tanggap.server.ticket.transport.TicketWorkBodies.Merge;
import id.tanggap.server.ticket.transport.TicketWorkBodies.Problem;
import id.tanggap.server.ticket.transport.TicketWorkBodies.Spam;
import id.tanggap.server.ticket.transport.TicketWorkBodies.Split;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How tickets end and belong together, over REST. */
@Path("/api/v1/tickets")
@Tag(name = "tickets", description = "What operators asked for, and what became of it")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TicketBondResource {
    private final RestCommands commands;

    @Inject
    TicketBondResource(RestCommands commands) {
        this.commands = commands;
    }

    @PUT
    @Path("/{id}/spam")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Close it as spam; needs If-Match")
    public Response closeAsSpam(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable Spam body) {
        int version = IfMatch.version(ifMatch);
        return answer(commands.execute(key, RequestBody.required(body).command(id, version)));
    }

    @POST
    @Path("/{id}/follow-ups")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "File a ticket that goes on where this one ended")
    public Response followUp(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Nullable FollowUp body) {
        return created(commands.execute(key, RequestBody.required(body).command(id)));
    }

    @PUT
    @Path("/{id}/links/{kind}/{otherId}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Link it to another; linking twice changes nothing")
    public Response link(
            @PathParam("id") UUID id,
            @PathParam("kind") TicketLinkKind kind,
            @PathParam("otherId") UUID otherId,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key) {
        return answer(commands.execute(key, new LinkTickets(id, kind, otherId)));
    }

    @DELETE
    @Path("/{id}/links/{kind}/{otherId}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Take a link away")
    public Response unlink(
            @PathParam("id") UUID id,
            @PathParam("kind") TicketLinkKind kind,
            @PathParam("otherId") UUID otherId,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key) {
        return answer(commands.execute(key, new UnlinkTickets(id, kind, otherId)));
    }

    @POST
    @Path("/{id}/merge")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Merge it into another, which is answered; needs If-Match")
    public Response merge(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable Merge body) {
        int version = IfMatch.version(ifMatch);
        return answer(commands.execute(key, RequestBody.required(body).command(id, version)));
    }

    @POST
    @Path("/{id}/split")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Make an entry of its thread a ticket of its own, which is answered")
    public Response split(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Nullable Split body) {
        return created(commands.execute(key, RequestBody.required(body).command(id)));
    }

    @POST
    @Path("/problems")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "File a PROBLEM behind incidents")
    public Response fileProblem(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable Problem body) {
        return created(commands.execute(key, RequestBody.required(body).command()));
    }

    @GET
    @Path("/similar")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Open tickets like the one that is being written")
    public SimilarTickets findSimilar(
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("category") @Nullable String category,
            @QueryParam("unit") @Nullable UUID unit,
            @QueryParam("except") @Nullable UUID except) {
        return commands.ask(TicketWorkBodies.similar(subject, category, unit, except));
    }

    private static Response answer(TicketDetail detail) {
        return Versioned.ok(detail, detail.row().version());
    }

    private static Response created(TicketDetail made) {
        return Versioned.created("/api/v1/tickets", made.row().id(), made, made.row().version());
    }
}
