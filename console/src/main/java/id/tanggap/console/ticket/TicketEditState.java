package id.tanggap.console.ticket;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketOptions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket being edited.
 *
 * @param ticketId the ticket
 * @param draft as typed
 * @param options categories to choose from
 * @param conflicts fields somebody else changed meanwhile
 * @param theirs the ticket as it is now; null while there is no conflict, or it is on its way
 * @param errors what is wrong, by field name
 * @param busy whether it is on its way to the server
 * @param fault why it was refused; null for conflicts and errors, which say it themselves
 */
record TicketEditState(
        UUID ticketId,
        EditDraft draft,
        TicketOptions options,
        List<EditConflict> conflicts,
        @Nullable TicketDetail theirs,
        Map<String, FieldError> errors,
        boolean busy,
        @Nullable Fault fault) {
    TicketEditState {
        conflicts = List.copyOf(conflicts);
        errors = Map.copyOf(errors);
    }

    static TicketEditState of(UUID ticketId, EditDraft draft, TicketOptions options) {
        return new TicketEditState(
                ticketId, draft, options, List.of(), null, Map.of(), false, null);
    }

    /** Whether every conflict is decided. */
    boolean decided() {
        return conflicts.stream().allMatch(conflict -> conflict.chosen() != null);
    }

    TicketEditState withDraft(EditDraft typed) {
        return new TicketEditState(
                ticketId, typed, options, conflicts, theirs, errors, busy, fault);
    }

    TicketEditState withOptions(TicketOptions known) {
        return new TicketEditState(ticketId, draft, known, conflicts, theirs, errors, busy, fault);
    }

    TicketEditState withConflicts(List<EditConflict> met) {
        return new TicketEditState(ticketId, draft, options, met, theirs, Map.of(), false, null);
    }

    TicketEditState withTheirs(TicketDetail now) {
        return new TicketEditState(ticketId, draft, options, conflicts, now, errors, busy, fault);
    }

    TicketEditState withErrors(Map<String, FieldError> wrong, @Nullable Fault reason) {
        return new TicketEditState(
                ticketId, draft, options, conflicts, theirs, wrong, false, reason);
    }

    TicketEditState working(EditDraft sent) {
        return new TicketEditState(ticketId, sent, options, List.of(), null, Map.of(), true, null);
    }
}
