package id.tanggap.console.ticket;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.SimilarTickets;
import id.tanggap.protocol.ticket.TicketOptions;
import id.tanggap.protocol.ticket.TicketRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the editor of a new ticket shows.
 *
 * @param draft as typed
 * @param options categories to choose from
 * @param openTickets open tickets of the caller's unit: perhaps it is one of them
 * @param similar open tickets with a subject like the one typed; null while none was typed
 * @param errors what is wrong, by field name
 * @param saving whether it is on its way to the server
 * @param fault why it was refused
 * @param saved the ticket, once the server has it; null before
 * @param changedSince whether it was changed after it was sent as it was saved; what was changed
 *     waits on the ticket's page
 */
public record TicketEditorState(
        TicketDraft draft,
        TicketOptions options,
        List<TicketRow> openTickets,
        @Nullable SimilarTickets similar,
        Map<String, FieldError> errors,
        boolean saving,
        @Nullable Fault fault,
        @Nullable TicketRow saved,
        boolean changedSince) {

    public TicketEditorState {
        openTickets = List.copyOf(openTickets);
        errors = Map.copyOf(errors);
    }

    static TicketEditorState of(
            TicketDraft draft, TicketOptions options, List<TicketRow> openTickets) {
        return new TicketEditorState(
                draft, options, openTickets, null, Map.of(), false, null, null, false);
    }

    TicketEditorState withDraft(TicketDraft newDraft) {
        return new TicketEditorState(
                newDraft, options, openTickets, similar, errors, saving, fault, null, false);
    }

    TicketEditorState withSimilar(@Nullable SimilarTickets found) {
        return new TicketEditorState(
                draft, options, openTickets, found, errors, saving, fault, saved, changedSince);
    }

    /** Saved already; the next step was refused. */
    TicketEditorState refusedAfter(Fault reason) {
        return new TicketEditorState(
                draft, options, openTickets, similar, Map.of(), false, reason, saved, changedSince);
    }

    /** Saved already; the next step is on its way. */
    TicketEditorState workingAfter() {
        return new TicketEditorState(
                draft, options, openTickets, similar, Map.of(), true, null, saved, changedSince);
    }

    TicketEditorState withOptions(TicketOptions newOptions) {
        return new TicketEditorState(
                draft,
                newOptions,
                openTickets,
                similar,
                errors,
                saving,
                fault,
                saved,
                changedSince);
    }

    TicketEditorState withErrors(Map<String, FieldError> newErrors) {
        return new TicketEditorState(
                draft, options, openTickets, similar, newErrors, false, null, null, false);
    }

    TicketEditorState working() {
        return new TicketEditorState(
                draft, options, openTickets, similar, Map.of(), true, null, null, false);
    }

    TicketEditorState refused(Fault reason, Map<String, FieldError> newErrors) {
        return new TicketEditorState(
                draft, options, openTickets, similar, newErrors, false, reason, null, false);
    }

    TicketEditorState saved(TicketRow ticket, boolean otherwise) {
        return new TicketEditorState(
                draft, options, openTickets, similar, Map.of(), false, null, ticket, otherwise);
    }
}
