package id.tanggap.server.search;

import id.tanggap.protocol.search.CompleteQuery;
import id.tanggap.protocol.search.FoundTicket;
import id.tanggap.protocol.search.FoundTickets;
import id.tanggap.protocol.search.QueryCompletion;
import id.tanggap.protocol.search.SearchTickets;
import id.tanggap.protocol.search.Snippet;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.search.internal.Names;
import id.tanggap.server.search.internal.RunningSearches;
import id.tanggap.server.search.internal.TicketFinder;
import id.tanggap.server.search.internal.TicketFinder.Found;
import id.tanggap.server.search.language.Completion;
import id.tanggap.server.search.language.Node;
import id.tanggap.server.search.language.TicketNumber;
import id.tanggap.server.ticket.TicketService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Finds tickets. Any thread; blocking. */
@ApplicationScoped
@Transactional
public class SearchService {
    private final Queries queries;
    private final Names names;
    private final RunningSearches running;
    private final TicketFinder finder;
    private final TicketService tickets;

    @Inject
    SearchService(
            Queries queries,
            Names names,
            RunningSearches running,
            TicketFinder finder,
            TicketService tickets) {
        this.queries = queries;
        this.names = names;
        this.running = running;
        this.finder = finder;
        this.tickets = tickets;
    }

    /** What may be typed at the caret. */
    public QueryCompletion complete(CompleteQuery command) {
        Completion completion = Completion.at(command.query(), command.caret(), names);
        return new QueryCompletion(
                completion.from(),
                completion.to(),
                completion.suggestions().stream()
                        .map(s -> new QueryCompletion.Suggestion(s.text(), s.names()))
                        .toList());
    }

    /**
     * A page of the tickets that fit a query.
     *
     * @throws DomainException {@code INVALID} on field {@code query} or {@code cursor}, {@code
     *     SEARCH_TIMEOUT}, {@code SUPERSEDED}
     */
    public FoundTickets search(SearchTickets command, Actor actor) {
        Node query = queries.read(command.query());
        Found found =
                running.run(
                        actor.userId(),
                        command.box(),
                        search -> finder.find(search, query, command, actor.userId()));
        Map<UUID, Snippet> snippets = found.snippets();
        return new FoundTickets(
                tickets.rows(found.ids()).stream()
                        .map(row -> new FoundTicket(row, snippets.get(row.id())))
                        .toList(),
                found.next(),
                found.total(),
                found.more(),
                found.meant());
    }

    /**
     * The ticket with a number, written any way people write it.
     *
     * @throws DomainException {@code INVALID} on field {@code number}, {@code NOT_FOUND_HERE}
     */
    public TicketDetail goTo(String typed) {
        TicketNumber number =
                TicketNumber.read(typed)
                        .orElseThrow(() -> DomainException.invalid("number", "INVALID_FORMAT"));
        return tickets.get(
                finder.byNumber(number)
                        .orElseThrow(() -> DomainException.notFound("ticket", typed.strip())));
    }
}
