package id.tanggap.server.ticket.transport;

import id.tanggap.protocol.ticket.RemoveTicketTask;
import id.tanggap.protocol.ticket.TakeNextTicket;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.server.platform.command.IdempotencyKey;
import id.tanggap.server.platform.command.IfMatch;
import id.tanggap.server.platform.command.RequestBody;
import id.tanggap.server.platform.command.RestCommands;
import id.tanggap.server.platform.command.Versioned;
import id.tanggap.server.ticket.transport.TicketWorkBodies.Place;
import id.tanggap.server.ticket.transport.TicketWorkBodies.Snooze;
import id.tanggap.server.ticket.transport.TicketWorkBodies.Task;
import id.tanggap.server.ticket.transport.TicketWorkBodies.Tick;
import id.tanggap.server.ticket.transport.TicketWorkBodies.Time;
import id.tanggap.server.ticket.transport.TicketWorkBodies.Watching;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The work on tickets over REST: tasks, time, who follows, snooze. */
@Path("/api/v1/tickets")
@Tag(name = "tickets", description = "What operators asked for, and what became of it")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TicketWorkResource {
    private final RestCommands commands;

    @Inject
    TicketWorkResource(RestCommands commands) {
        this.commands = commands;
    }

    @POST
    @Path("/next")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Take the most urgent ticket of one's groups that nobody has")
    public Response takeNext(@HeaderParam(IdempotencyKey.HEADER) @Nullable String key) {
        return answer(commands.execute(key, new TakeNextTicket()));
    }

    @PUT
    @Path("/{id}/watching")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Follow it, or no longer")
    public Response watch(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Nullable Watching body) {
        return answer(commands.execute(key, RequestBody.required(body).command(id)));
    }

    @POST
    @Path("/{id}/tasks")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Add a task; needs If-Match")
    public Response addTask(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable Task body) {
        int version = IfMatch.version(ifMatch);
        return answer(commands.execute(key, RequestBody.required(body).command(id, version, null)));
    }

    @PUT
    @Path("/{id}/tasks/{taskId}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Change a task; needs If-Match")
    public Response changeTask(
            @PathParam("id") UUID id,
            @PathParam("taskId") UUID taskId,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable Task body) {
        int version = IfMatch.version(ifMatch);
        return answer(
                commands.execute(key, RequestBody.required(body).command(id, version, taskId)));
    }

    @DELETE
    @Path("/{id}/tasks/{taskId}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Remove a task; needs If-Match")
    public Response removeTask(
            @PathParam("id") UUID id,
            @PathParam("taskId") UUID taskId,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        int version = IfMatch.version(ifMatch);
        return answer(commands.execute(key, new RemoveTicketTask(id, version, taskId)));
    }

    @PUT
    @Path("/{id}/tasks/{taskId}/position")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Put a task at another place; needs If-Match")
    public Response moveTask(
            @PathParam("id") UUID id,
            @PathParam("taskId") UUID taskId,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable Place body) {
        int version = IfMatch.version(ifMatch);
        return answer(
                commands.execute(key, RequestBody.required(body).command(id, version, taskId)));
    }

    @PUT
    @Path("/{id}/tasks/{taskId}/done")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Tick a task off, or open it again")
    public Response tickTask(
            @PathParam("id") UUID id,
            @PathParam("taskId") UUID taskId,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Nullable Tick body) {
        return answer(commands.execute(key, RequestBody.required(body).command(id, taskId)));
    }

    @POST
    @Path("/{id}/times")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Note time spent")
    public Response logTime(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Nullable Time body) {
        return answer(commands.execute(key, RequestBody.required(body).command(id)));
    }

    @PUT
    @Path("/{id}/snooze")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Put it out of sight until a moment, or back; needs If-Match")
    public Response snooze(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable Snooze body) {
        int version = IfMatch.version(ifMatch);
        return answer(commands.execute(key, RequestBody.required(body).command(id, version)));
    }

    private static Response answer(TicketDetail detail) {
        return Versioned.ok(detail, detail.row().version());
    }
}
