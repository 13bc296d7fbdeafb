package id.tanggap.console.ticket;

import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ticket.EditConflict.Side;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.EditTicket;
import id.tanggap.protocol.ticket.GetTicket;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketFields;
import id.tanggap.protocol.ticket.TicketOptions;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Edits the fields of a ticket. Where somebody else changed the same field meanwhile the user
 * decides field by field; what is typed is kept per ticket until the server has it. Only on the
 * event dispatch thread.
 */
final class TicketEditPresenter {
    private final TicketEditView view;
    private final ServerApi api;
    private final OnceCommands once;
    private final UiTasks tasks;
    private final TicketCatalogue catalogue;
    private final TicketDrafts kept;
    private final Consumer<TicketDetail> saved;
    private final Map<UUID, EditDraft> drafts = new HashMap<>();

    private @Nullable TicketEditState state;

    /**
     * @param saved told of the ticket as it is after the edit
     */
    TicketEditPresenter(
            TicketEditView view,
            ServerApi api,
            UiTasks tasks,
            TicketCatalogue catalogue,
            TicketDrafts kept,
            Consumer<TicketDetail> saved) {
        this.view = view;
        this.api = api;
        this.once = new OnceCommands(api);
        this.tasks = tasks;
        this.catalogue = catalogue;
        this.kept = kept;
        this.saved = saved;
        catalogue.whenChanged(
                () -> {
                    TicketEditState now = state;
                    if (now != null) {
                        render(now.withOptions(catalogue.options()));
                    }
                });
    }

    /** Begins to edit, or goes on with what was begun. */
    void begin(TicketDetail ticket) {
        UUID id = ticket.row().id();
        TicketEditState open = state;
        if (open != null && open.ticketId().equals(id)) {
            view.fill(open);
            return;
        }
        EditDraft begun =
                drafts.getOrDefault(
                        id,
                        new EditDraft(
                                ticket.row().number(),
                                ticket.row().version(),
                                ticket.fields(),
                                ticket.fields(),
                                ticket.contact()));
        fill(TicketEditState.of(id, begun, catalogue.options()));
        catalogue.whenLoaded(this::offer);
    }

    /** What there is to choose from has come, or was changed. */
    private void offer() {
        TicketEditState now = state;
        if (now != null && !now.options().equals(catalogue.options())) {
            fill(now.withOptions(catalogue.options()));
        }
    }

    /** Another ticket is shown: what was typed waits for its own. */
    void leave() {
        state = null;
        view.close();
    }

    /** Whether an edit of the ticket was begun and not saved. */
    boolean hasDraft(UUID ticketId) {
        return drafts.containsKey(ticketId);
    }

    /** The fields changed. */
    void edit(TicketFields mine) {
        TicketEditState now = state;
        if (now != null && !now.draft().mine().equals(mine)) {
            keep(now.withDraft(now.draft().with(mine, now.draft().contact())));
        }
    }

    /** Another operator; his unit goes with him. */
    void chooseContact(@Nullable ContactView contact) {
        TicketEditState now = state;
        if (now == null) {
            return;
        }
        TicketFields mine = now.draft().mine();
        TicketFields next =
                FieldTexts.with(mine, "contactId", contact == null ? "" : contact.id().toString());
        if (contact != null) {
            next = FieldTexts.with(next, "unitId", contact.unitId().toString());
        }
        TicketEditState chosen = now.withDraft(now.draft().with(next, contact));
        keep(chosen);
        view.fill(chosen);
    }

    /** Decides a conflict; may be decided again until it is saved. */
    void choose(String field, Side side) {
        TicketEditState now = state;
        if (now == null) {
            return;
        }
        List<EditConflict> decided =
                now.conflicts().stream()
                        .map(c -> c.field().equals(field) ? c.choosing(side) : c)
                        .toList();
        EditDraft draft = now.draft();
        for (EditConflict conflict : decided) {
            if (conflict.field().equals(field)) {
                String value = side == Side.MINE ? conflict.mine() : conflict.theirs();
                draft =
                        draft.with(
                                FieldTexts.with(draft.mine(), field, value),
                                field.equals("contactId") ? operator(now, value) : draft.contact());
            }
        }
        TicketEditState next = now.withDraft(draft).withConflicts(decided);
        keep(next);
        view.fill(next);
    }

    private static @Nullable ContactView operator(TicketEditState now, String id) {
        TicketDetail theirs = now.theirs();
        for (ContactView known :
                java.util.Arrays.asList(
                        now.draft().contact(), theirs == null ? null : theirs.contact())) {
            if (known != null && known.id().toString().equals(id)) {
                return known;
            }
        }
        return null;
    }

    /** Saves, or says what is missing; an edit that changes nothing only ends. */
    void save() {
        TicketEditState now = state;
        if (now == null || now.busy() || !now.decided()) {
            return;
        }
        EditDraft draft = settled(now);
        if (draft.isPlain()) {
            end(now.ticketId());
            return;
        }
        Map<String, FieldError> missing = missing(now.options(), draft);
        if (!missing.isEmpty()) {
            render(now.withErrors(missing, null));
            return;
        }
        UUID ticketId = now.ticketId();
        keep(now.working(draft));
        tasks.call(
                        once.sending(
                                ticketId,
                                new EditTicket(
                                        ticketId, draft.version(), draft.base(), draft.mine())))
                .onSuccess(answer -> saved(ticketId, draft, answer))
                .onFailure(fault -> refused(ticketId, fault))
                .start();
    }

    private void saved(UUID ticketId, EditDraft sent, TicketDetail answer) {
        TicketEditState now = state;
        if (now == null || !now.ticketId().equals(ticketId)) {
            if (sent.equals(drafts.get(ticketId))) {
                drop(ticketId);
            }
            return;
        }
        if (now.draft().equals(sent)) {
            end(ticketId);
        } else {
            // Typed on while it was on its way: that is an edit of what is saved now.
            EditDraft further =
                    new EditDraft(
                            sent.number(),
                            answer.row().version(),
                            answer.fields(),
                            now.draft().mine(),
                            now.draft().contact());
            keep(TicketEditState.of(ticketId, further, now.options()));
        }
        saved.accept(answer);
    }

    /** Throws away what was typed. */
    void cancel() {
        TicketEditState now = state;
        if (now != null) {
            once.forget(now.ticketId());
            end(now.ticketId());
        }
    }

    /** Takes up edits begun before the console went away. */
    void restore(Map<UUID, EditDraft> begun) {
        begun.forEach(drafts::putIfAbsent);
    }

    /** Whether text would be lost if the console went away. */
    boolean hasUnsavedText() {
        return !kept.lasting() && !drafts.isEmpty();
    }

    /** What is shown now; null while nothing is edited. */
    @Nullable TicketEditState state() {
        return state;
    }

    /** The draft after the decisions: what was decided is compared with the present value. */
    private static EditDraft settled(TicketEditState now) {
        EditDraft draft = now.draft();
        TicketFields base = draft.base();
        for (EditConflict conflict : now.conflicts()) {
            base = FieldTexts.with(base, conflict.field(), conflict.theirs());
        }
        TicketDetail theirs = now.theirs();
        int version =
                theirs == null
                        ? draft.version()
                        : Math.max(draft.version(), theirs.row().version());
        return new EditDraft(draft.number(), version, base, draft.mine(), draft.contact());
    }

    private static Map<String, FieldError> missing(TicketOptions options, EditDraft draft) {
        TicketFields mine = draft.mine();
        Map<String, FieldError> errors = new LinkedHashMap<>();
        if (mine.subject().isBlank()) {
            errors.put("subject", FieldError.of("subject", "REQUIRED"));
        }
        String reason = mine.priorityReason();
        if (mine.priorityOverride() != null && (reason == null || reason.isBlank())) {
            errors.put("priorityReason", FieldError.of("priorityReason", "REQUIRED"));
        }
        // Of an old ticket that is edited for another reason nothing more is asked.
        if (!mine.category().equals(draft.base().category())) {
            errors.putAll(CategoryFields.missing(options, mine.category(), mine.fields()));
        }
        return errors;
    }

    private void refused(UUID ticketId, Fault fault) {
        TicketEditState now = state;
        if (now == null || !now.ticketId().equals(ticketId)) {
            return;
        }
        if (fault.code() == FaultCode.EDIT_CONFLICT) {
            render(now.withConflicts(fault.fieldErrors().stream().map(EditConflict::of).toList()));
            tasks.call(() -> api.send(new GetTicket(ticketId)))
                    .onSuccess(theirs -> theirs(ticketId, theirs))
                    .start();
            return;
        }
        Map<String, FieldError> errors = new LinkedHashMap<>();
        fault.fieldErrors().forEach(error -> errors.putIfAbsent(error.field(), error));
        render(now.withErrors(errors, fault));
    }

    private void theirs(UUID ticketId, TicketDetail theirs) {
        TicketEditState now = state;
        if (now != null && now.ticketId().equals(ticketId)) {
            render(now.withTheirs(theirs));
        }
    }

    private void end(UUID ticketId) {
        drop(ticketId);
        state = null;
        view.close();
    }

    private void drop(UUID ticketId) {
        drafts.remove(ticketId);
        kept.dropEdit(ticketId);
    }

    private void keep(TicketEditState next) {
        if (next.draft().isPlain()) {
            drop(next.ticketId());
        } else {
            drafts.put(next.ticketId(), next.draft());
            kept.keep(next.ticketId(), next.draft());
        }
        render(next);
    }

    private void fill(TicketEditState next) {
        state = next;
        view.fill(next);
    }

    private void render(TicketEditState next) {
        state = next;
        view.render(next);
    }
}
