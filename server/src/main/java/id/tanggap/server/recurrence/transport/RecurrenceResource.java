package id.tanggap.server.recurrence.transport;

import id.tanggap.protocol.recurrence.ListRecurrences;
import id.tanggap.protocol.recurrence.PauseRecurrence;
import id.tanggap.protocol.recurrence.PlannedRuns;
import id.tanggap.protocol.recurrence.PreviewRecurrence;
import id.tanggap.protocol.recurrence.RecurrenceSchedule;
import id.tanggap.protocol.recurrence.RecurrenceView;
import id.tanggap.protocol.recurrence.RecurringTicket;
import id.tanggap.protocol.recurrence.RemoveRecurrence;
import id.tanggap.protocol.recurrence.SaveRecurrence;
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

/** Recurring tickets over REST. */
@Path("/api/v1/recurrences")
@Tag(name = "recurrences", description = "Tickets that come again and again")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RecurrenceResource {
    private final RestCommands commands;

    @Inject
    RecurrenceResource(RestCommands commands) {
        this.commands = commands;
    }

    /** All there are; there is never a next page. */
    public record RecurrenceItems(List<RecurrenceView> items, @Nullable String next) {}

    /** See {@link SaveRecurrence}. */
    @SuppressWarnings("NullAway") // what is missing, the command bus finds out and names
    record Draft(
            @Nullable String name,
            @Nullable RecurringTicket ticket,
            @Nullable RecurrenceSchedule schedule) {
        SaveRecurrence command(@Nullable UUID id, @Nullable Integer version) {
            return new SaveRecurrence(id, version, name, ticket, schedule);
        }
    }

    /** Whether nothing is to be filed. */
    record Pause(boolean paused) {}

    /** See {@link PreviewRecurrence}. */
    @SuppressWarnings("NullAway") // what is missing, the command bus finds out and names
    record Question(@Nullable RecurrenceSchedule schedule, @Nullable Integer count) {
        PreviewRecurrence command() {
            return new PreviewRecurrence(schedule, count);
        }
    }

    @GET
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "All recurring tickets")
    public RecurrenceItems list() {
        return new RecurrenceItems(commands.ask(new ListRecurrences()).items(), null);
    }

    @POST
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Make a recurring ticket")
    public Response add(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable Draft body) {
        RecurrenceView made =
                commands.execute(key, RequestBody.required(body).command(null, null)).recurrence();
        return Versioned.created("/api/v1/recurrences", made.id(), made, made.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Change a recurring ticket; needs If-Match")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable Draft body) {
        int version = IfMatch.version(ifMatch);
        return answer(
                commands.execute(key, RequestBody.required(body).command(id, version))
                        .recurrence());
    }

    @PUT
    @Path("/{id}/paused")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Pause it, or let it go on from now; needs If-Match")
    public Response pause(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable Pause body) {
        int version = IfMatch.version(ifMatch);
        boolean paused = RequestBody.required(body).paused();
        return answer(commands.execute(key, new PauseRecurrence(id, version, paused)).recurrence());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Remove a recurring ticket; what it filed stays; needs If-Match")
    public void remove(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        commands.execute(key, new RemoveRecurrence(id, IfMatch.version(ifMatch)));
    }

    @POST
    @Path("/preview")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "When a schedule would file from now on")
    public PlannedRuns preview(@Nullable Question body) {
        return commands.ask(RequestBody.required(body).command());
    }

    private static Response answer(RecurrenceView recurrence) {
        return Versioned.ok(recurrence, recurrence.version());
    }
}
