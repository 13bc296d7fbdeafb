package id.tanggap.server.search.transport;

import id.tanggap.protocol.search.TicketColumn;
import id.tanggap.protocol.search.TicketSort;
import id.tanggap.server.platform.actor.CurrentActor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.search.Export;
import id.tanggap.server.search.ExportFormat;
import id.tanggap.server.search.ExportService;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Found tickets as a file. */
@Path("/api/v1/tickets/export")
@Tag(name = "tickets")
@RunOnVirtualThread
public class ExportResource {
    private static final int MAX_QUERY = 1000;

    private final ExportService service;
    private final CurrentActor actor;

    @Inject
    ExportResource(ExportService service, CurrentActor actor) {
        this.service = service;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(
            summary = "The tickets that fit a query, as a file of at most 100,000 rows",
            description =
                    "format csv or xlsx; columns as a list with commas, all of them by default. Times are"
                            + " Jakarta's. Words are Indonesian unless Accept-Language is en. Each export is"
                            + " recorded in the audit.")
    public Response export(
            @QueryParam("q") @DefaultValue("") String query,
            @QueryParam("sort") @DefaultValue("CREATED") String sort,
            @QueryParam("columns") @Nullable String columns,
            @QueryParam("format") @DefaultValue("csv") String format,
            @Context HttpHeaders headers) {
        if (query.length() > MAX_QUERY) {
            throw DomainException.invalid("query", "TOO_LONG");
        }
        ExportFormat wanted = named("format", ExportFormat.class, format.toUpperCase(Locale.ROOT));
        java.nio.file.Path file =
                service.write(
                        new Export(
                                query,
                                named("sort", TicketSort.class, sort),
                                columns(columns),
                                wanted,
                                headers.getAcceptableLanguages().getFirst()),
                        actor.get());
        StreamingOutput body =
                out -> {
                    try {
                        Files.copy(file, out);
                    } finally {
                        Files.deleteIfExists(file);
                    }
                };
        return Response.ok(body, wanted.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"tickets."
                                + wanted.name().toLowerCase(Locale.ROOT)
                                + "\"")
                .build();
    }

    private static List<TicketColumn> columns(@Nullable String names) {
        return names == null
                ? List.of(TicketColumn.values())
                : Stream.of(names.split(","))
                        .map(n -> named("columns", TicketColumn.class, n))
                        .toList();
    }

    private static <E extends Enum<E>> E named(String parameter, Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow(() -> DomainException.invalid(parameter, "UNKNOWN_VALUE"));
    }
}
