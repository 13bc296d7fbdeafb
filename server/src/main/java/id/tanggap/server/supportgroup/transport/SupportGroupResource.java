package id.tanggap.server.supportgroup.transport;

import id.tanggap.protocol.supportgroup.AbsenceList;
import id.tanggap.protocol.supportgroup.AbsenceView;
import id.tanggap.protocol.supportgroup.AssignmentMode;
import id.tanggap.protocol.supportgroup.GroupCandidates;
import id.tanggap.protocol.supportgroup.GroupMemberDraft;
import id.tanggap.protocol.supportgroup.ListAbsences;
import id.tanggap.protocol.supportgroup.ListGroupCandidates;
import id.tanggap.protocol.supportgroup.ListSupportGroups;
import id.tanggap.protocol.supportgroup.RemoveAbsence;
import id.tanggap.protocol.supportgroup.SaveAbsence;
import id.tanggap.protocol.supportgroup.SaveSupportGroup;
import id.tanggap.protocol.supportgroup.SupportGroupList;
import id.tanggap.protocol.supportgroup.SupportGroupView;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Support groups and absences over REST. */
@Path("/api/v1")
@Tag(
        name = "support groups",
        description = "Who works tickets, in turn or by hand, and who is away")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SupportGroupResource {
    private final RestCommands commands;

    @Inject
    SupportGroupResource(RestCommands commands) {
        this.commands = commands;
    }

    /** A support group without code and version. */
    @SuppressWarnings("NullAway") // what is missing, the command bus finds out and names
    record GroupDraft(
            @Nullable AssignmentMode assignment, @Nullable List<GroupMemberDraft> members) {
        SaveSupportGroup command(String code, int version) {
            return new SaveSupportGroup(code, version, assignment, members);
        }
    }

    /** An absence without id and version. */
    @SuppressWarnings("NullAway") // what is missing, the command bus finds out and names
    record AbsenceDraft(
            @Nullable UUID userId,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable UUID substituteId) {
        SaveAbsence command(@Nullable UUID id, @Nullable Integer version) {
            return new SaveAbsence(id, version, userId, from, until, substituteId);
        }
    }

    @GET
    @Path("/support-groups")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "All support groups with their members")
    public SupportGroupList list() {
        return commands.ask(new ListSupportGroups());
    }

    @PUT
    @Path("/support-groups/{code}")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Say who works in it and how its tickets are assigned; needs If-Match")
    public Response save(
            @PathParam("code") String code,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable GroupDraft body) {
        int version = IfMatch.version(ifMatch);
        SupportGroupView saved =
                commands.execute(key, RequestBody.required(body).command(code, version)).group();
        return Versioned.ok(saved, saved.version());
    }

    @GET
    @Path("/support-groups/candidates")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Who can work in a support group")
    public GroupCandidates candidates() {
        return commands.ask(new ListGroupCandidates());
    }

    @GET
    @Path("/absences")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Absences that are not over")
    public AbsenceList absences() {
        return commands.ask(new ListAbsences());
    }

    @POST
    @Path("/absences")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Say that somebody is away: oneself, or as a supervisor anybody")
    public Response addAbsence(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable AbsenceDraft body) {
        AbsenceView made =
                commands.execute(key, RequestBody.required(body).command(null, null)).absence();
        return Versioned.created("/api/v1/absences", made.id(), made, made.version());
    }

    @PUT
    @Path("/absences/{id}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Change an absence; needs If-Match")
    public Response changeAbsence(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable AbsenceDraft body) {
        int version = IfMatch.version(ifMatch);
        AbsenceView saved =
                commands.execute(key, RequestBody.required(body).command(id, version)).absence();
        return Versioned.ok(saved, saved.version());
    }

    @DELETE
    @Path("/absences/{id}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Take an absence back; needs If-Match")
    public void removeAbsence(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        commands.execute(key, new RemoveAbsence(id, IfMatch.version(ifMatch)));
    }
}
