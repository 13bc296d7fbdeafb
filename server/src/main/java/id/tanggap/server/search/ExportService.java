package id.tanggap.server.search;

import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.search.internal.TicketExport;
import id.tanggap.server.search.language.Node;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;

/**
 * Writes the tickets that fit a query into a file, page by page: neither the database nor memory
 * holds them all. Any thread; blocking; call it outside of a transaction.
 */
@ApplicationScoped
public class ExportService {
    private final Queries queries;
    private final TicketExport export;
    private final Audit audit;

    @Inject
    ExportService(Queries queries, TicketExport export, Audit audit) {
        this.queries = queries;
        this.export = export;
        this.audit = audit;
    }

    /**
     * Writes the file; the caller deletes it.
     *
     * @throws DomainException {@code INVALID} on field {@code query} or {@code columns}, {@code
     *     SEARCH_TIMEOUT}
     */
    public Path write(Export wanted, Actor actor) {
        if (wanted.columns().isEmpty()
                || EnumSet.copyOf(wanted.columns()).size() < wanted.columns().size()) {
            throw DomainException.invalid(
                    "columns", wanted.columns().isEmpty() ? "REQUIRED" : "DUPLICATE");
        }
        Node query = queries.read(wanted.query());
        Path file = null;
        try {
            file = Files.createTempFile("tanggap-export", null);
            int rows = export.write(file, query, wanted, actor);
            record(wanted, rows, actor);
            return file;
        } catch (IOException e) {
            delete(file);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            delete(file);
            throw e;
        }
    }

    private void record(Export wanted, int rows, Actor actor) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                audit.record(
                                        actor,
                                        "tickets.exported",
                                        "ticket",
                                        null,
                                        Map.of(
                                                "query", wanted.query(),
                                                "format", wanted.format(),
                                                "rows", rows)));
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
