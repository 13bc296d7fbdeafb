package id.tanggap.server.report.transport;

import id.tanggap.protocol.report.DayReport;
import id.tanggap.protocol.report.GetDayReport;
import id.tanggap.server.platform.command.RequestTime;
import id.tanggap.server.platform.command.RestCommands;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.report.ReportFiles;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reports over REST. */
@Path("/api/v1/reports")
@Tag(name = "reports", description = "Figures for supervisors")
@RunOnVirtualThread
public class ReportResource {
    /** A month; a longer report is a job, not a request. */
    private static final int MAX_DAYS = 31;

    private static final String JSON = "json";

    private final RestCommands commands;
    private final ReportFiles files;

    ReportResource(RestCommands commands, ReportFiles files) {
        this.commands = commands;
        this.files = files;
    }

    /** One report per day; there is never a next page. */
    public record DayReportList(List<DayReport> items, @Nullable String next) {}

    @GET
    @Path("/day")
    @RolesAllowed("SUPERVISOR")
    @Operation(
            summary =
                    "The figures of a day, or of each day from one date to another, both included",
            description =
                    "format json, csv, xlsx or pdf. JSON of one day is the report itself, of several days"
                            + " a list of them. Files are Indonesian unless Accept-Language is en.")
    public Response day(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("zone") @DefaultValue("Asia/Jakarta") String zone,
            @QueryParam("format") @DefaultValue(JSON) String format,
            @Context HttpHeaders headers) {
        LocalDate first = RequestTime.requiredDate("from", from);
        LocalDate last = to == null ? first : RequestTime.requiredDate("to", to);
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < 1 || days > MAX_DAYS) {
            throw DomainException.invalid("to", "OUT_OF_RANGE");
        }
        List<DayReport> reports =
                first.datesUntil(last.plusDays(1))
                        .map(date -> commands.ask(new GetDayReport(date, zone)))
                        .toList();
        if (format.equals(JSON)) {
            return Response.ok(
                            days == 1 ? reports.getFirst() : new DayReportList(reports, null),
                            MediaType.APPLICATION_JSON)
                    .build();
        }
        ReportFiles.ReportFile file =
                files.days(reports, format, headers.getAcceptableLanguages().getFirst());
        return Response.ok(file.content(), file.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
