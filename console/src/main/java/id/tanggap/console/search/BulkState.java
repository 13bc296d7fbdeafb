package id.tanggap.console.search;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.TicketRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of many tickets, from choosing it to what became of each.
 *
 * @param phase how far it is
 * @param query all tickets that fit it; null for those in {@code lines}
 * @param lines one per ticket
 * @param draft what is filled in
 * @param done tickets that are through, while it runs
 * @param fault why the server refused the whole; null when it did not
 */
public record BulkState(
        Phase phase,
        @Nullable String query,
        List<Line> lines,
        BulkDraft draft,
        int done,
        @Nullable Fault fault) {

    /** How far it is. */
    public enum Phase {
        /** Nobody wants to change anything. */
        CLOSED,
        /** The user fills in. */
        FILLING,
        /** The server tries it out. */
        CHECKING,
        /** What would happen to each is known. */
        CHECKED,
        /** The server does it. */
        RUNNING,
        /** What became of each is known. */
        DONE
    }

    /** What happens to a ticket. */
    public enum Outcome {
        /** Not known yet. */
        UNKNOWN,
        /** It would be changed. */
        WOULD_CHANGE,
        /** It was changed. */
        CHANGED,
        /** It is refused, now or by the trial. */
        REFUSED
    }

    /**
     * One ticket.
     *
     * @param ticketId the ticket
     * @param number its number; null when it is not there any more
     * @param row the ticket as it was when the change was begun; null when the list did not have it
     * @param outcome what happens to it
     * @param refusal why it is refused
     * @param errors what is wrong with which field of the change
     */
    public record Line(
            UUID ticketId,
            @Nullable String number,
            @Nullable TicketRow row,
            Outcome outcome,
            @Nullable FaultCode refusal,
            List<FieldError> errors) {
        public Line {
            errors = List.copyOf(errors);
        }

        static Line of(TicketRow row) {
            return new Line(row.id(), row.number(), row, Outcome.UNKNOWN, null, List.of());
        }
    }

    public BulkState {
        lines = List.copyOf(lines);
    }

    static BulkState closed() {
        return new BulkState(Phase.CLOSED, null, List.of(), BulkDraft.initial(), 0, null);
    }

    /** Whether the server is at work. */
    public boolean busy() {
        return phase == Phase.CHECKING || phase == Phase.RUNNING;
    }

    /** How many tickets have this outcome. */
    public int count(Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** Other words or another kind: what the trial said counts no more. */
    BulkState filling(BulkDraft next) {
        List<Line> anew =
                lines.stream()
                        .map(
                                line ->
                                        new Line(
                                                line.ticketId(),
                                                line.number(),
                                                line.row(),
                                                Outcome.UNKNOWN,
                                                null,
                                                List.of()))
                        .toList();
        return new BulkState(Phase.FILLING, query, anew, next, 0, null);
    }

    BulkState at(Phase next) {
        return new BulkState(next, query, lines, draft, 0, null);
    }

    BulkState refused(Phase back, Fault reason) {
        return new BulkState(back, query, lines, draft, 0, reason);
    }

    BulkState withDone(int through) {
        return new BulkState(phase, query, lines, draft, through, fault);
    }

    BulkState with(Phase next, List<Line> results) {
        return new BulkState(next, query, results, draft, 0, null);
    }
}
