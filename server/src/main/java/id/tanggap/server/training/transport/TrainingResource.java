package id.tanggap.server.training.transport;

import id.tanggap.protocol.training.CancelTrainingSession;
import id.tanggap.protocol.training.EnrolOperators;
import id.tanggap.protocol.training.GetTrainingOptions;
import id.tanggap.protocol.training.GetTrainingSession;
import id.tanggap.protocol.training.ListTrainingSessions;
import id.tanggap.protocol.training.PlanTrainingSession;
import id.tanggap.protocol.training.RecordAttendance;
import id.tanggap.protocol.training.TrainingOptions;
import id.tanggap.protocol.training.TrainingSessionDetail;
import id.tanggap.protocol.training.TrainingSessionView;
import id.tanggap.server.platform.command.IdempotencyKey;
import id.tanggap.server.platform.command.IfMatch;
import id.tanggap.server.platform.command.RequestBody;
import id.tanggap.server.platform.command.RequestTime;
import id.tanggap.server.platform.command.RestCommands;
import id.tanggap.server.platform.command.Versioned;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Training over REST. */
@Path("/api/v1/training")
@Tag(name = "training", description = "Sessions, enrolment, attendance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TrainingResource {
    private final RestCommands commands;

    @Inject
    TrainingResource(RestCommands commands) {
        this.commands = commands;
    }

    /**
     * Body of a session to plan or change; the fields of {@link PlanTrainingSession} without key
     * and version.
     */
    public record SessionBody(
            @Nullable String curriculumCode,
            @Nullable String poldaCode,
            @Nullable String venue,
            @Nullable String room,
            @Nullable UUID trainerId,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            int capacity) {

        @SuppressWarnings("NullAway") // the command bus checks what must be there, and names it
        PlanTrainingSession command(@Nullable UUID id, @Nullable Integer version) {
            return new PlanTrainingSession(
                    id,
                    version,
                    curriculumCode,
                    poldaCode,
                    venue,
                    room,
                    trainerId,
                    startsAt,
                    endsAt,
                    capacity);
        }
    }

    /** Body of a cancellation. */
    public record CancelBody(@Nullable String reason) {}

    /** Body of an enrolment. */
    public record EnrolBody(@Nullable List<UUID> contactIds) {}

    /** Body of a roll call. */
    public record RollBody(@Nullable List<RecordAttendance.Mark> marks, boolean complete) {}

    /** Sessions of a period. */
    public record SessionPage(List<TrainingSessionView> items, @Nullable String next) {}

    @GET
    @Path("/options")
    @RolesAllowed({"AGENT", "TECHNICIAN", "TRAINER", "SUPERVISOR"})
    @Operation(summary = "Curricula and trainers")
    public TrainingOptions options() {
        return commands.ask(new GetTrainingOptions());
    }

    @GET
    @Path("/sessions")
    @RolesAllowed({"AGENT", "TRAINER", "SUPERVISOR"})
    @Operation(summary = "Sessions that overlap a period of at most 400 days")
    public SessionPage list(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("polda") @Nullable String polda) {
        ListTrainingSessions asked =
                new ListTrainingSessions(
                        RequestTime.requiredInstant("from", from),
                        RequestTime.requiredInstant("to", to),
                        polda);
        return new SessionPage(commands.ask(asked).items(), null);
    }

    @GET
    @Path("/sessions/{id}")
    @RolesAllowed({"AGENT", "TRAINER", "SUPERVISOR"})
    @Operation(summary = "One session with its participants")
    public Response get(@PathParam("id") UUID id) {
        return answer(commands.ask(new GetTrainingSession(id)));
    }

    @POST
    @Path("/sessions")
    @RolesAllowed({"TRAINER", "SUPERVISOR"})
    @Operation(summary = "Plan a session; 409 TRAINING_CLASH names what is taken")
    public Response plan(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, SessionBody body) {
        TrainingSessionDetail planned =
                commands.execute(key, RequestBody.required(body).command(null, null));
        return Versioned.created(
                "/api/v1/training/sessions",
                planned.session().id(),
                planned,
                planned.session().version());
    }

    @PUT
    @Path("/sessions/{id}")
    @RolesAllowed({"TRAINER", "SUPERVISOR"})
    @Operation(summary = "Change a planned session; needs If-Match")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            SessionBody body) {
        return answer(
                commands.execute(
                        key, RequestBody.required(body).command(id, IfMatch.version(ifMatch))));
    }

    @POST
    @Path("/sessions/{id}/cancel")
    @RolesAllowed({"TRAINER", "SUPERVISOR"})
    @Operation(summary = "Call a planned session off; needs If-Match")
    @SuppressWarnings("NullAway") // the command bus checks what must be there, and names it
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            CancelBody body) {
        return answer(
                commands.execute(
                        key,
                        new CancelTrainingSession(
                                id,
                                IfMatch.version(ifMatch),
                                RequestBody.required(body).reason())));
    }

    @POST
    @Path("/sessions/{id}/enrolments")
    @RolesAllowed({"TRAINER", "SUPERVISOR"})
    @Operation(summary = "Enrol operators of the session's Polda, all or none")
    @SuppressWarnings("NullAway") // the command bus checks what must be there, and names it
    public Response enrol(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            EnrolBody body) {
        return answer(
                commands.execute(
                        key, new EnrolOperators(id, RequestBody.required(body).contactIds())));
    }

    @POST
    @Path("/sessions/{id}/attendance")
    @RolesAllowed({"TRAINER", "SUPERVISOR"})
    @Operation(summary = "Mark participants, and complete the session when everybody is marked")
    @SuppressWarnings("NullAway") // the command bus checks what must be there, and names it
    public Response attendance(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            RollBody body) {
        RollBody roll = RequestBody.required(body);
        return answer(
                commands.execute(key, new RecordAttendance(id, roll.marks(), roll.complete())));
    }

    private static Response answer(TrainingSessionDetail detail) {
        return Versioned.ok(detail, detail.session().version());
    }
}
