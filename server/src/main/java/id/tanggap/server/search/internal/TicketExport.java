package id.tanggap.server.search.internal;

import id.tanggap.protocol.search.TicketSort;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.page.PageCursor;
import id.tanggap.server.search.Export;
import id.tanggap.server.search.ExportFormat;
import id.tanggap.server.search.Queries;
import id.tanggap.server.search.internal.RunningSearches.Running;
import id.tanggap.server.search.language.Node;
import id.tanggap.server.ticket.TicketService;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads found tickets page by page and writes them row by row. */
@ApplicationScoped
public class TicketExport {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int PAGE = 500;

    private final SearchConnection connection;
    private final TicketQueries queries;
    private final TicketService tickets;
    private final Clock clock;

    @Inject
    TicketExport(
            SearchConnection connection,
            TicketQueries queries,
            TicketService tickets,
            Clock clock) {
        this.connection = connection;
        this.queries = queries;
        this.tickets = tickets;
        this.clock = clock;
    }

    private record Page(List<TicketRow> rows, @Nullable PageCursor next) {}

    /** Writes the file; answers how many tickets are in it. */
    public int write(Path file, Node query, Export wanted, Actor actor) throws IOException {
        Criteria criteria = Criteria.of(query, actor.userId(), clock.instant());
        // Only the order of filing goes on past what words are ordered within.
        TicketSort sort = criteria.words() == null ? wanted.sort() : TicketSort.CREATED;
        TicketCells cells =
                new TicketCells(wanted.columns(), new ExportTexts(wanted.locale()), Queries.DESK);
        int written = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                TableWriter table =
                        wanted.format() == ExportFormat.CSV
                                ? TableWriter.csv(out, cells.heading())
                                : TableWriter.xlsx(out, cells.heading())) {
            PageCursor after = null;
            do {
                PageCursor from = after;
                int size = Math.min(PAGE, Export.MOST - written);
                Page page =
                        QuarkusTransaction.requiringNew()
                                .call(() -> page(criteria, sort, size, from));
                for (TicketRow row : page.rows()) {
                    table.row(cells.row(row));
                    written++;
                }
                after = page.next();
            } while (after != null && written < Export.MOST);
        }
        return written;
    }

    private Page page(Criteria criteria, TicketSort sort, int size, @Nullable PageCursor after) {
        connection.limit(LIMIT);
        List<PageCursor> places = queries.page(new Running(), criteria, sort, size, after);
        List<UUID> ids = places.stream().limit(size).map(PageCursor::id).toList();
        return new Page(tickets.rows(ids), places.size() > size ? places.get(size - 1) : null);
    }
}
