package id.tanggap.server.report.transport;

import id.tanggap.protocol.report.GetTicketsPerModel;
import id.tanggap.protocol.report.TicketsPerModel;
import id.tanggap.server.platform.command.RequestTime;
import id.tanggap.server.platform.command.RestCommands;
import id.tanggap.server.report.EquipmentReports;
import id.tanggap.server.report.ReportFiles.ReportFile;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reports about equipment over REST. */
@Path("/api/v1/reports/tickets-per-model")
@Tag(name = "reports", description = "Figures for supervisors")
@RunOnVirtualThread
public class EquipmentReportResource {
    private static final String JSON = "json";

    private final RestCommands commands;
    private final EquipmentReports reports;

    EquipmentReportResource(RestCommands commands, EquipmentReports reports) {
        this.commands = commands;
        this.reports = reports;
    }

    @GET
    @RolesAllowed({"TECHNICIAN", "SUPERVISOR"})
    @Operation(
            summary = "Tickets by the model of the asset they are about, both dates included",
            description =
                    "format json, csv, xlsx or pdf. Files are Indonesian unless Accept-Language is en.")
    public Response perModel(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("zone") @DefaultValue("Asia/Jakarta") String zone,
            @QueryParam("format") @DefaultValue(JSON) String format,
            @Context HttpHeaders headers) {
        LocalDate first = RequestTime.requiredDate("from", from);
        LocalDate last = to == null ? first : RequestTime.requiredDate("to", to);
        TicketsPerModel report = commands.ask(new GetTicketsPerModel(first, last, zone));
        if (format.equals(JSON)) {
            return Response.ok(report, MediaType.APPLICATION_JSON).build();
        }
        ReportFile file = reports.file(report, format, headers.getAcceptableLanguages().getFirst());
        return Response.ok(file.content(), file.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
