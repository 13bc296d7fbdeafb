package id.tanggap.console.ticket.explain;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.sla.FiredThreshold;
import id.tanggap.protocol.sla.SlaClockExplanation;
import id.tanggap.protocol.sla.SlaExplanation;
import id.tanggap.protocol.ticket.SlaClockKind;
import id.tanggap.protocol.ticket.TicketDetail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of a ticket being explained.
 *
 * @param ticket the ticket as it stands
 * @param explanation what the server says; null while it never came
 * @param clock the clock that is looked at
 * @param loading whether an answer is on its way
 * @param fault why it did not come
 */
public record ExplanationState(
        TicketDetail ticket,
        @Nullable SlaExplanation explanation,
        SlaClockKind clock,
        boolean loading,
        @Nullable Fault fault) {

    /** The clocks that have started. */
    public List<SlaClockKind> clocks() {
        return explanation == null
                ? List.of()
                : explanation.clocks().stream().map(SlaClockExplanation::clock).toList();
    }

    /** The clock that is looked at; null when it has not started, or nothing came yet. */
    public @Nullable SlaClockExplanation shown() {
        return explanation == null
                ? null
                : explanation.clocks().stream()
                        .filter(explained -> explained.clock() == clock)
                        .findFirst()
                        .orElse(null);
    }

    /** Reminders of the clock that were given, oldest first. */
    public List<FiredThreshold> fired() {
        return explanation == null
                ? List.of()
                : explanation.fired().stream().filter(fired -> fired.clock() == clock).toList();
    }

    /** Due times of the clock that moved, oldest first. */
    public List<Recount> recounts() {
        return Recount.of(ticket.entries(), clock);
    }

    ExplanationState withTicket(TicketDetail now) {
        return new ExplanationState(now, explanation, clock, loading, fault);
    }

    ExplanationState withClock(SlaClockKind other) {
        return new ExplanationState(ticket, explanation, other, loading, fault);
    }

    ExplanationState asking() {
        return new ExplanationState(ticket, explanation, clock, true, null);
    }

    ExplanationState answered(SlaExplanation answer) {
        return new ExplanationState(ticket, answer, clock, false, null);
    }

    ExplanationState failed(Fault reason) {
        return new ExplanationState(ticket, explanation, clock, false, reason);
    }
}
