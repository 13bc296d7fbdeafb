package id.tanggap.console.ticket;

import id.tanggap.console.search.QueryTrouble;
import id.tanggap.console.search.TicketQuery;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.search.FoundTicket;
import id.tanggap.protocol.search.FoundTickets;
import id.tanggap.protocol.search.Snippet;
import id.tanggap.protocol.ticket.TicketRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the ticket list shows.
 *
 * @param query what it asks for
 * @param found what fits
 * @param waiting new rows that are held back while the list is scrolled, newest first
 * @param selected chosen tickets; they need not be among the rows any more
 * @param phase where loading stands
 * @param fault why loading failed; only in phase FAILED
 * @param asOf when the rows were read
 * @param online whether changes arrive by themselves
 */
public record TicketListState(
        TicketQuery query,
        Found found,
        List<TicketRow> waiting,
        List<UUID> selected,
        Phase phase,
        @Nullable Fault fault,
        @Nullable Instant asOf,
        boolean online) {

    /** Where loading stands. */
    public enum Phase {
        /** The first page is on its way. */
        LOADING,
        /** Rows are there. */
        READY,
        /** A further page is on its way. */
        LOADING_MORE,
        /** The first page did not come. */
        FAILED
    }

    /**
     * Tickets that fit.
     *
     * @param rows the rows, in the order they are shown
     * @param snippets words around what was found, by ticket
     * @param next cursor of the next page; null at the end
     * @param total how many fit in all, as far as they were counted; null while not known
     * @param more whether more than {@code total} fit
     * @param meant queries that were probably meant, best first; only when nothing fits
     */
    public record Found(
            List<TicketRow> rows,
            Map<UUID, Snippet> snippets,
            @Nullable String next,
            @Nullable Integer total,
            boolean more,
            List<String> meant) {
        static final Found NOTHING = new Found(List.of(), Map.of(), null, null, false, List.of());

        public Found {
            rows = List.copyOf(rows);
            snippets = Map.copyOf(snippets);
            meant = List.copyOf(meant);
        }

        static Found of(FoundTickets page) {
            return new Found(
                    page.items().stream().map(FoundTicket::row).toList(),
                    snippets(page, Map.of()),
                    page.next(),
                    page.total(),
                    page.more(),
                    page.meant());
        }

        private static Map<UUID, Snippet> snippets(FoundTickets page, Map<UUID, Snippet> before) {
            Map<UUID, Snippet> all = new HashMap<>(before);
            for (FoundTicket item : page.items()) {
                Snippet snippet = item.snippet();
                if (snippet != null) {
                    all.put(item.row().id(), snippet);
                }
            }
            return all;
        }

        /** Adds a page; a row that has come by an event meanwhile stays where it is. */
        Found appended(FoundTickets page) {
            List<TicketRow> all = new ArrayList<>(rows);
            page.items().stream()
                    .map(FoundTicket::row)
                    .filter(row -> !has(row.id()))
                    .forEach(all::add);
            return new Found(all, snippets(page, snippets), page.next(), total, more, meant);
        }

        Found withRows(List<TicketRow> others) {
            return new Found(others, snippets, next, total, more, meant);
        }

        /** The figures of a newer first page. */
        Found counted(FoundTickets page) {
            return new Found(
                    rows, snippets(page, snippets), next, page.total(), page.more(), meant);
        }

        boolean has(UUID id) {
            return rows.stream().anyMatch(row -> row.id().equals(id));
        }
    }

    public TicketListState {
        waiting = List.copyOf(waiting);
        selected = List.copyOf(selected);
    }

    /** Before anything was loaded. */
    static TicketListState initial() {
        return new TicketListState(
                TicketQuery.OPEN,
                Found.NOTHING,
                List.of(),
                List.of(),
                Phase.LOADING,
                null,
                null,
                true);
    }

    /** The rows, in the order they are shown. */
    public List<TicketRow> rows() {
        return found.rows();
    }

    /** The chosen ticket; null where none is chosen, or several are. */
    public @Nullable UUID single() {
        return selected.size() == 1 ? selected.getFirst() : null;
    }

    /** The chosen tickets that are among the rows. */
    List<TicketRow> selectedRows() {
        return rows().stream().filter(row -> selected.contains(row.id())).toList();
    }

    /** What is wrong with the query; null when nothing is. */
    public @Nullable QueryTrouble trouble() {
        return QueryTrouble.of(fault);
    }

    /** Another question: the rows stay until the answer is there, the selection goes. */
    TicketListState asking(TicketQuery other) {
        return new TicketListState(
                other, found, waiting, List.of(), Phase.LOADING, null, null, online);
    }

    /** The same again. */
    TicketListState reloading() {
        return new TicketListState(
                query, found, waiting, selected, Phase.LOADING, null, asOf, online);
    }

    TicketListState loaded(FoundTickets page, Instant at) {
        return new TicketListState(
                query, Found.of(page), List.of(), selected, Phase.READY, null, at, online);
    }

    TicketListState loadingMore() {
        return new TicketListState(
                query, found, waiting, selected, Phase.LOADING_MORE, null, asOf, online);
    }

    TicketListState appended(FoundTickets page) {
        return new TicketListState(
                query, found.appended(page), waiting, selected, Phase.READY, null, asOf, online);
    }

    /** The next page did not come: it is asked for again when it is scrolled to. */
    TicketListState moreFailed() {
        return new TicketListState(
                query, found, waiting, selected, Phase.READY, null, asOf, online);
    }

    TicketListState failed(Fault reason) {
        return new TicketListState(
                query, found, waiting, selected, Phase.FAILED, reason, asOf, online);
    }

    TicketListState withSelected(List<UUID> ids) {
        return new TicketListState(query, found, waiting, ids, phase, fault, asOf, online);
    }

    TicketListState withOnline(boolean now) {
        return new TicketListState(query, found, waiting, selected, phase, fault, asOf, now);
    }

    /** A row that is shown has changed: in place. Any other is left to {@link #news}. */
    TicketListState updated(TicketRow row) {
        List<TicketRow> all = new ArrayList<>(rows());
        all.replaceAll(
                old -> old.id().equals(row.id()) && old.version() <= row.version() ? row : old);
        List<TicketRow> held = new ArrayList<>(waiting);
        held.removeIf(other -> other.id().equals(row.id()));
        return with(all, held);
    }

    /** Rows that fit and are not shown yet come in at their place, or are held back. */
    TicketListState news(List<TicketRow> fresh, boolean atTop) {
        TicketListState next = this;
        for (TicketRow row : fresh) {
            if (!next.found().has(row.id()) && next.isInSight(row)) {
                next = atTop ? next.inserted(row) : next.held(row);
            }
        }
        return next;
    }

    /** Whether its place is among the pages that are loaded. */
    private boolean isInSight(TicketRow row) {
        return found.next() == null || TicketOrder.place(rows(), row, query.sort()) < rows().size();
    }

    private TicketListState inserted(TicketRow row) {
        List<TicketRow> all = new ArrayList<>(rows());
        all.add(TicketOrder.place(all, row, query.sort()), row);
        return with(all, waiting);
    }

    private TicketListState held(TicketRow row) {
        List<TicketRow> held = new ArrayList<>(waiting);
        held.removeIf(other -> other.id().equals(row.id()));
        held.addFirst(row);
        return with(rows(), held);
    }

    /** The figures of a newer first page. */
    TicketListState counted(FoundTickets page) {
        return new TicketListState(
                query, found.counted(page), waiting, selected, phase, fault, asOf, online);
    }

    /** The rows held back come in. */
    TicketListState revealed() {
        TicketListState next = with(rows(), List.of());
        for (TicketRow row : waiting.reversed()) {
            next = next.found().has(row.id()) ? next : next.inserted(row);
        }
        return next;
    }

    private TicketListState with(List<TicketRow> newRows, List<TicketRow> held) {
        return new TicketListState(
                query, found.withRows(newRows), held, selected, phase, fault, asOf, online);
    }
}
