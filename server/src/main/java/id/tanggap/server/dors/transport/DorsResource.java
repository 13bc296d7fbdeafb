package id.tanggap.server.dors.transport;

import id.tanggap.protocol.dors.LookUpReport;
import id.tanggap.protocol.dors.ReportLookup;
import id.tanggap.server.dors.DorsService;
import id.tanggap.server.dors.internal.DorsAccess;
import id.tanggap.server.platform.actor.CurrentActor;
import id.tanggap.server.platform.command.RestCommands;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** DORS over REST: look up, read the access log, load reports for the local adapter. */
@Path("/api/v1/dors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DorsResource {
    private final RestCommands commands;
    private final DorsService dors;
    private final CurrentActor actor;

    @Inject
    DorsResource(RestCommands commands, DorsService dors, CurrentActor actor) {
        this.commands = commands;
        this.dors = dors;
        this.actor = actor;
    }

    /** What became of a report. */
    @GET
    @Path("/reports")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    public ReportLookup lookUp(
            @QueryParam("number") String number,
            @QueryParam("reason") String reason,
            @QueryParam("callId") @Nullable UUID callId,
            @QueryParam("ticketId") @Nullable UUID ticketId,
            @QueryParam("poldaCode") @Nullable String poldaCode) {
        return commands.ask(new LookUpReport(number, reason, callId, ticketId, poldaCode));
    }

    /** Who looked what up, newest first. */
    @GET
    @Path("/access")
    @RolesAllowed({"SUPERVISOR", "ADMIN"})
    public AccessPage access(
            @QueryParam("number") @Nullable String canonical,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return new AccessPage(dors.access(canonical, limit));
    }

    /** Loads reports for the local adapter; all or none. */
    @POST
    @Path("/reports/import")
    @RolesAllowed("ADMIN")
    public Imported load(@NotNull @Valid ReportImport reports) {
        return new Imported(dors.load(actor.get(), reports.reports()));
    }

    /** Lines of the access log. */
    record AccessPage(List<DorsAccess.Line> items) {}

    /** How many reports were loaded. */
    record Imported(int reports) {}
}
