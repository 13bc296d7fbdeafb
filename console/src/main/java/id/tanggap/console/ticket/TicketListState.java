package id.tanggap.console.ticket;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.ticket.TicketPage;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the ticket list shows.
 *
 * @param view chosen view
 * @param search words looked for; empty for all
 * @param rows the rows, in the order they are shown
 * @param waiting new rows that are held back while the list is scrolled, newest first
 * @param selected chosen ticket; it need not be among the rows any more
 * @param next cursor of the next page; null at the end
 * @param phase where loading stands
 * @param fault why loading failed; only in phase FAILED
 * @param open open tickets that fit, as of the last page
 * @param asOf when the rows were read
 * @param online whether changes arrive by themselves
 */
public record TicketListState(
        TicketView view,
        String search,
        List<TicketRow> rows,
        List<TicketRow> waiting,
        @Nullable UUID selected,
        @Nullable String next,
        Phase phase,
        @Nullable Fault fault,
        int open,
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

    public TicketListState {
        rows = List.copyOf(rows);
        waiting = List.copyOf(waiting);
    }

    /** Before anything was loaded. */
    static TicketListState initial() {
        return new TicketListState(
                TicketView.OPEN,
                "",
                List.of(),
                List.of(),
                null,
                null,
                Phase.LOADING,
                null,
                0,
                null,
                true);
    }

    /** Another view or search: the rows go, the first page comes. */
    TicketListState asking(TicketView newView, String newSearch) {
        return new TicketListState(
                newView,
                newSearch,
                List.of(),
                List.of(),
                null,
                null,
                Phase.LOADING,
                null,
                open,
                null,
                online);
    }

    /** The same again: the rows stay until the new ones are there. */
    TicketListState reloading() {
        return new TicketListState(
                view,
                search,
                rows,
                waiting,
                selected,
                next,
                Phase.LOADING,
                null,
                open,
                asOf,
                online);
    }

    TicketListState loaded(TicketPage page, Instant at) {
        return new TicketListState(
                view,
                search,
                page.items(),
                List.of(),
                selected,
                page.next(),
                Phase.READY,
                null,
                page.open(),
                at,
                online);
    }

    TicketListState loadingMore() {
        return new TicketListState(
                view,
                search,
                rows,
                waiting,
                selected,
                next,
                Phase.LOADING_MORE,
                null,
                open,
                asOf,
                online);
    }

    /** Adds a page; a row that has come by an event meanwhile stays where it is. */
    TicketListState appended(TicketPage page) {
        List<TicketRow> all = new ArrayList<>(rows);
        page.items().stream().filter(row -> indexOf(row.id()) < 0).forEach(all::add);
        return new TicketListState(
                view,
                search,
                all,
                waiting,
                selected,
                page.next(),
                Phase.READY,
                null,
                page.open(),
                asOf,
                online);
    }

    /** The next page did not come: it is asked for again when it is scrolled to. */
    TicketListState moreFailed() {
        return new TicketListState(
                view, search, rows, waiting, selected, next, Phase.READY, null, open, asOf, online);
    }

    TicketListState failed(Fault reason) {
        return new TicketListState(
                view,
                search,
                rows,
                waiting,
                selected,
                next,
                Phase.FAILED,
                reason,
                open,
                asOf,
                online);
    }

    TicketListState withSelected(@Nullable UUID id) {
        return new TicketListState(
                view, search, rows, waiting, id, next, phase, fault, open, asOf, online);
    }

    TicketListState withOnline(boolean now) {
        return new TicketListState(
                view, search, rows, waiting, selected, next, phase, fault, open, asOf, now);
    }

    /** A ticket changed: in place where it is shown, else on top or held back. */
    TicketListState changed(TicketRow row, boolean fits, boolean atTop) {
        int index = indexOf(row.id());
        if (index >= 0) {
            if (rows.get(index).version() > row.version()) {
                return this;
            }
            List<TicketRow> all = new ArrayList<>(rows);
            all.set(index, row);
            return withRows(all, waiting);
        }
        List<TicketRow> held = new ArrayList<>(waiting);
        held.removeIf(other -> other.id().equals(row.id()));
        if (!fits) {
            return withRows(rows, held);
        }
        if (!atTop) {
            held.addFirst(row);
            return withRows(rows, held);
        }
        List<TicketRow> all = new ArrayList<>(rows);
        all.addFirst(row);
        return withRows(all, held);
    }

    /** Puts the rows held back on top. */
    TicketListState revealed() {
        List<TicketRow> all = new ArrayList<>(waiting);
        all.addAll(rows);
        return withRows(all, List.of());
    }

    private TicketListState withRows(List<TicketRow> newRows, List<TicketRow> held) {
        return new TicketListState(
                view, search, newRows, held, selected, next, phase, fault, open, asOf, online);
    }

    private int indexOf(UUID id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
