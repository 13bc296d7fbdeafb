package id.tanggap.server.escalation.transport;

import id.tanggap.protocol.escalation.EscalationStep;
import id.tanggap.protocol.escalation.EscalationTemplateList;
import id.tanggap.protocol.escalation.EscalationTemplateView;
import id.tanggap.protocol.escalation.ListEscalationTemplates;
import id.tanggap.protocol.escalation.RetireEscalationTemplate;
import id.tanggap.protocol.escalation.SaveEscalationTemplate;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Escalation templates over REST. */
@Path("/api/v1/escalation-templates")
@Tag(name = "escalation", description = "To those who know more, and up to the supervisor")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EscalationTemplateResource {
    private final RestCommands commands;

    @Inject
    EscalationTemplateResource(RestCommands commands) {
        this.commands = commands;
    }

    /** A template without version. */
    @SuppressWarnings("NullAway") // what is missing, the command bus finds out and names
    record Draft(
            @Nullable String code,
            @Nullable String name,
            @Nullable String nameEn,
            @Nullable List<EscalationStep> steps) {
        SaveEscalationTemplate command(@Nullable String key, @Nullable Integer version) {
            return new SaveEscalationTemplate(key, version, name, nameEn, steps);
        }
    }

    /** Whether it is no longer offered. */
    record Retirement(boolean retired) {}

    @GET
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "All escalation templates, retired ones too")
    public EscalationTemplateList list() {
        return commands.ask(new ListEscalationTemplates());
    }

    @POST
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Make an escalation template")
    public Response add(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable Draft body) {
        Draft draft = RequestBody.required(body);
        EscalationTemplateView made =
                commands.execute(key, draft.command(draft.code(), null)).template();
        return Versioned.created("/api/v1/escalation-templates", made.code(), made, made.version());
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Change an escalation template; needs If-Match")
    public Response change(
            @PathParam("code") String code,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable Draft body) {
        int version = IfMatch.version(ifMatch);
        return answer(
                commands.execute(key, RequestBody.required(body).command(code, version))
                        .template());
    }

    @PUT
    @Path("/{code}/retired")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Take it from what is offered, or offer it again; needs If-Match")
    public Response retire(
            @PathParam("code") String code,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable Retirement body) {
        int version = IfMatch.version(ifMatch);
        boolean retired = RequestBody.required(body).retired();
        return answer(
                commands.execute(key, new RetireEscalationTemplate(code, version, retired))
                        .template());
    }

    private static Response answer(EscalationTemplateView template) {
        return Versioned.ok(template, template.version());
    }
}
