package id.tanggap.server.sla.transport;

import id.tanggap.protocol.ticket.Priority;
import id.tanggap.server.platform.actor.CurrentActor;
import id.tanggap.server.platform.command.IfMatch;
import id.tanggap.server.platform.command.RequestBody;
import id.tanggap.server.platform.command.Versioned;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.sla.BusinessCalendarView;
import id.tanggap.server.sla.SlaPolicyView;
import id.tanggap.server.sla.SlaService;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Policies and calendars over REST. */
@Path("/api/v1/sla")
@Tag(name = "sla", description = "What the desk promises, and the hours that count")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SlaResource {
    private final SlaService service;
    private final CurrentActor actor;

    @Inject
    SlaResource(SlaService service, CurrentActor actor) {
        this.service = service;
        this.actor = actor;
    }

    /**
     * A list that is never long enough for pages.
     *
     * @param items all of them
     * @param next always null
     */
    public record Items<T>(List<T> items, @Nullable String next) {}

    /** Goals in minutes; see {@link SlaPolicyView}. */
    public record Goals(
            @Nullable Integer firstResponseMinutes,
            @Nullable Integer nextResponseMinutes,
            @Nullable Integer resolutionMinutes) {}

    @GET
    @Path("/policies")
    @RolesAllowed({"SUPERVISOR", "ADMIN"})
    @Operation(summary = "Goals per priority, the most urgent first")
    public Items<SlaPolicyView> policies() {
        return new Items<>(service.policies(), null);
    }

    @PUT
    @Path("/policies/{priority}")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Set other goals for tickets filed from now on; needs If-Match")
    public Response change(
            @PathParam("priority") String priority,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable Goals body) {
        Goals goals = RequestBody.required(body);
        SlaPolicyView changed =
                service.change(
                        priority(priority),
                        IfMatch.version(ifMatch),
                        goals.firstResponseMinutes(),
                        goals.nextResponseMinutes(),
                        goals.resolutionMinutes(),
                        actor.get());
        return Versioned.ok(changed, changed.version());
    }

    @GET
    @Path("/calendars")
    @RolesAllowed({"SUPERVISOR", "ADMIN"})
    @Operation(summary = "Business calendars with their holidays")
    public Items<BusinessCalendarView> calendars() {
        return new Items<>(service.calendars(), null);
    }

    private static Priority priority(String name) {
        return Arrays.stream(Priority.values())
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("slaPolicy", name));
    }
}
