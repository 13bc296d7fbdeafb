package id.tanggap.server.ticket.transport;

import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.search.FoundTickets;
import id.tanggap.protocol.search.SearchTickets;
import id.tanggap.protocol.search.TicketSort;
import id.tanggap.protocol.ticket.GetTicket;
import id.tanggap.protocol.ticket.GetTicketOptions;
import id.tanggap.protocol.ticket.LinkCall;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketOptions;
import id.tanggap.protocol.ticket.TicketPage;
import id.tanggap.protocol.ticket.TicketView;
import id.tanggap.server.platform.command.IdempotencyKey;
import id.tanggap.server.platform.command.IfMatch;
import id.tanggap.server.platform.command.RequestBody;
import id.tanggap.server.platform.command.RestCommands;
import id.tanggap.server.platform.command.Versioned;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.ticket.transport.TicketBodies.Assignment;
import id.tanggap.server.ticket.transport.TicketBodies.Edit;
import id.tanggap.server.ticket.transport.TicketBodies.NewTicket;
import id.tanggap.server.ticket.transport.TicketBodies.Reply;
import id.tanggap.server.ticket.transport.TicketBodies.StatusChange;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tickets over REST. */
@Path("/api/v1/tickets")
@Tag(name = "tickets", description = "What operators asked for, and what became of it")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TicketResource {
    private final RestCommands commands;

    @Inject
    TicketResource(RestCommands commands) {
        this.commands = commands;
    }

    @GET
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(
            summary = "Tickets that fit a query, or a page of a view",
            description =
                    "With q, tickets that fit a query of the query language, in the order sort: DUE, CREATED,"
                            + " UPDATED or RELEVANCE. Without, a page of view: OPEN, MINE, UNASSIGNED,"
                            + " PENDING, DONE or ALL, narrowed down by text, polda and unit.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(oneOf = {TicketPage.class, FoundTickets.class})))
    public ServerReply list(
            @QueryParam("q") @Nullable String query,
            @QueryParam("sort") @DefaultValue("CREATED") String sort,
            @QueryParam("view") @DefaultValue("OPEN") String view,
            @QueryParam("text") @Nullable String text,
            @QueryParam("polda") @Nullable String polda,
            @QueryParam("unit") @Nullable UUID unit,
            @QueryParam("handoversFrom") @Nullable Integer handoversFrom,
            @QueryParam("pingPongsFrom") @Nullable Integer pingPongsFrom,
            @QueryParam("escalated") @Nullable Boolean escalated,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return query == null
                ? commands.ask(
                        new ListTickets(
                                named("view", TicketView.class, view),
                                text,
                                polda,
                                unit,
                                limit,
                                cursor,
                                handoversFrom,
                                pingPongsFrom,
                                escalated))
                : commands.ask(
                        new SearchTickets(
                                query, named("sort", TicketSort.class, sort), limit, cursor, null));
    }

    @GET
    @Path("/options")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR", "TRAINER"})
    @Operation(summary = "Categories and support groups to choose from")
    public TicketOptions options() {
        return commands.ask(new GetTicketOptions());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "One ticket with its thread")
    public Response get(@PathParam("id") UUID id) {
        return answer(commands.ask(new GetTicket(id)));
    }

    @POST
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "File a ticket")
    public Response file(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable NewTicket body) {
        TicketDetail filed = commands.execute(key, RequestBody.required(body).command());
        return Versioned.created("/api/v1/tickets", filed.row().id(), filed, filed.row().version());
    }

    @PUT
    @Path("/{id}/fields")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Change the fields in which mine differs from base; needs If-Match")
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable Edit body) {
        int version = IfMatch.version(ifMatch);
        return answer(commands.execute(key, RequestBody.required(body).command(id, version)));
    }

    @PUT
    @Path("/{id}/assignment")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Give it to a support group and perhaps a member; needs If-Match")
    public Response assign(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable Assignment body) {
        int version = IfMatch.version(ifMatch);
        return answer(commands.execute(key, RequestBody.required(body).command(id, version)));
    }

    @PUT
    @Path("/{id}/status")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Move it along its life cycle; needs If-Match")
    public Response changeStatus(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable StatusChange body) {
        int version = IfMatch.version(ifMatch);
        return answer(commands.execute(key, RequestBody.required(body).command(id, version)));
    }

    @POST
    @Path("/{id}/replies")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Add to the thread; needs no version")
    public Response reply(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Nullable Reply body) {
        return answer(commands.execute(key, RequestBody.required(body).command(id)));
    }

    @PUT
    @Path("/{id}/calls/{callId}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Link a call; linking twice changes nothing")
    public Response linkCall(
            @PathParam("id") UUID id,
            @PathParam("callId") UUID callId,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key) {
        return answer(commands.execute(key, new LinkCall(id, callId)));
    }

    private static Response answer(TicketDetail detail) {
        return Versioned.ok(detail, detail.row().version());
    }

    private static <E extends Enum<E>> E named(String parameter, Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow(() -> DomainException.invalid(parameter, "UNKNOWN_VALUE"));
    }
}
