package id.tanggap.console.ticket;

import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.FileProblem;
import id.tanggap.protocol.ticket.FileTicket;
import id.tanggap.protocol.ticket.FindSimilarTickets;
import id.tanggap.protocol.ticket.LinkCall;
import id.tanggap.protocol.ticket.SimilarTickets;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketOptions;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.unit.UnitView;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files a ticket. A draft is kept per call until the server has it, so that another call or a
 * refusal never loses what was typed. Only on the event dispatch thread.
 */
public final class TicketEditorPresenter {
    /** Key of the draft that belongs to no call. */
    static final UUID NO_CALL = new UUID(0, 0);

    /** Shorter subjects are like too many others. */
    private static final int MIN_SUBJECT = 5;

    private final TicketEditorView view;
    private final ServerApi api;
    private final OnceCommands once;
    private final UiTasks tasks;
    private final TicketCatalogue catalogue;
    private final TicketDrafts kept;
    private final Consumer<TicketDetail> linked;
    private final Consumer<TicketDetail> problemFiled;
    private final Consumer<TicketDrafts.Kept> changedSince;
    private final Map<UUID, TicketEditorState> drafts = new HashMap<>();

    private TicketEditorState state;
    private int question;

    /**
     * @param kept where what is typed outlives the console
     * @param linked told when the call was linked to an existing ticket instead
     * @param problemFiled told of the PROBLEM that was filed behind alike incidents
     * @param changedSince takes up, for the ticket's page, what was changed after a ticket was sent
     *     as it was saved
     */
    TicketEditorPresenter(
            TicketEditorView view,
            ServerApi api,
            UiTasks tasks,
            TicketCatalogue catalogue,
            TicketDrafts kept,
            Consumer<TicketDetail> linked,
            Consumer<TicketDetail> problemFiled,
            Consumer<TicketDrafts.Kept> changedSince) {
        this.view = view;
        this.api = api;
        this.once = new OnceCommands(api);
        this.tasks = tasks;
        this.catalogue = catalogue;
        this.kept = kept;
        this.linked = linked;
        this.problemFiled = problemFiled;
        this.changedSince = changedSince;
        this.state =
                TicketEditorState.of(
                        TicketDraft.of(null, null, ""), catalogue.options(), List.of());
        catalogue.whenChanged(this::offer);
    }

    /** Begins a ticket without a call, or goes on with the one begun. */
    public void file() {
        begin(NO_CALL, () -> TicketDraft.of(null, null, ""), List.of());
    }

    /** Begins a ticket for a caller, or goes on with the one begun in this call. */
    public void fileFor(CallerCard card) {
        ContactView contact = card.matches().size() == 1 ? card.matches().getFirst() : null;
        begin(
                card.call().id(),
                () -> TicketDraft.of(contact, card.call().id(), card.call().callerNumber()),
                card.openTickets());
    }

    private void begin(
            UUID key, java.util.function.Supplier<TicketDraft> fresh, List<TicketRow> open) {
        TicketEditorState kept = drafts.get(key);
        state =
                kept == null
                        ? TicketEditorState.of(fresh.get(), catalogue.options(), open)
                        : kept.withOptions(catalogue.options());
        view.begin(state);
        catalogue.whenLoaded(this::offer);
    }

    private void offer() {
        if (!state.options().equals(catalogue.options())) {
            render(state.withOptions(catalogue.options()));
        }
    }

    /** The fields changed. */
    public void edit(TicketDraft draft) {
        if (state.saved() != null || draft.equals(state.draft())) {
            return;
        }
        keep(state.withDraft(draft));
    }

    /** The operator was chosen or taken out. */
    public void chooseContact(@Nullable ContactView contact) {
        keep(state.withDraft(state.draft().withContact(contact)));
    }

    /**
     * Looks for open tickets with a subject like the one typed; what was asked before is not waited
     * for any more.
     */
    public void findSimilar() {
        TicketDraft draft = state.draft();
        int mine = ++question;
        String subject = draft.subject().strip();
        if (subject.length() < MIN_SUBJECT || state.saved() != null) {
            render(state.withSimilar(null));
            return;
        }
        UnitView unit = draft.unit();
        FindSimilarTickets command =
                new FindSimilarTickets(
                        subject,
                        draft.category().isEmpty() ? null : draft.category(),
                        unit == null ? null : unit.id(),
                        null);
        tasks.call(() -> api.send(command))
                .onSuccess(
                        found -> {
                            if (mine == question && state.saved() == null) {
                                TicketEditorState next = state.withSimilar(found);
                                drafts.computeIfPresent(key(draft), (key, begun) -> next);
                                render(next);
                            }
                        })
                // A list that did not come is no reason to disturb who writes.
                .onFailure(fault -> {})
                .start();
    }

    /** Files a PROBLEM behind the saved ticket and the incidents alike. */
    public void fileProblem() {
        TicketRow saved = state.saved();
        SimilarTickets similar = state.similar();
        if (saved == null || similar == null || state.saving()) {
            return;
        }
        TicketDraft draft = state.draft();
        List<UUID> incidents =
                Stream.concat(
                                Stream.of(saved),
                                similar.items().stream()
                                        .map(SimilarTickets.Match::ticket)
                                        .filter(row -> row.type() == TicketType.INCIDENT))
                        .map(TicketRow::id)
                        .distinct()
                        .toList();
        render(state.workingAfter());
        tasks.call(
                        once.sending(
                                saved.id(),
                                new FileProblem(
                                        draft.subject().strip(),
                                        draft.description().strip(),
                                        draft.category(),
                                        draft.fields(),
                                        draft.impact(),
                                        draft.urgency(),
                                        incidents)))
                .onSuccess(problemFiled)
                .onFailure(
                        fault -> {
                            if (saved.equals(state.saved())) {
                                render(state.refusedAfter(fault));
                            }
                        })
                .start();
    }

    /** Files the ticket, or says what is missing. */
    public void save() {
        if (state.saving() || state.saved() != null) {
            return;
        }
        Map<String, FieldError> missing = missing(state.options(), state.draft());
        if (!missing.isEmpty()) {
            keep(state.withErrors(missing));
            return;
        }
        FileTicket command = state.draft().command();
        Filing filing = Filing.sending(state.draft().filing(), command);
        UUID key = key(state.draft());
        // Its id is kept before it is sent: it may be saved although no answer ever comes.
        keep(state.withDraft(state.draft().withFiling(filing)).working());
        tasks.call(() -> api.send(filing.commandId(), command))
                .onSuccess(ticket -> saved(key, FiledSince.sentAs(ticket, filing.sent()), ticket))
                .onFailure(fault -> notFiled(key, filing, command, fault))
                .start();
    }

    private void notFiled(UUID key, Filing filing, FileTicket command, Fault fault) {
        if (fault.code() == FaultCode.COMMAND_ID_REUSED) {
            settle(key, filing, filing.earlier(command), fault);
        } else {
            refused(key, OnceCommands.mayBeDone(fault) ? filing : filing.without(command), fault);
        }
    }

    /** An earlier one was saved after all: the server answers what became of it. */
    private void settle(UUID key, Filing filing, List<FileTicket> candidates, Fault reused) {
        if (candidates.isEmpty()) {
            refused(key, null, reused);
            return;
        }
        FileTicket newest = candidates.getLast();
        tasks.call(() -> api.send(filing.commandId(), newest))
                .onSuccess(ticket -> saved(key, newest, ticket))
                .onFailure(
                        fault -> {
                            if (fault.code() == FaultCode.COMMAND_ID_REUSED) {
                                List<FileTicket> older =
                                        candidates.subList(0, candidates.size() - 1);
                                settle(key, filing, older, reused);
                            } else {
                                refused(key, filing, fault);
                            }
                        })
                .start();
    }

    /** The server has the ticket, as it was sent; what was typed since waits on its page. */
    private void saved(UUID key, FileTicket sent, TicketDetail ticket) {
        TicketEditorState begun = drop(key);
        if (begun == null) {
            return;
        }
        TicketDrafts.Kept since = FiledSince.changes(begun.draft(), sent, ticket);
        since.edits().forEach(kept::keep);
        since.replies().forEach(kept::keep);
        if (!since.isEmpty()) {
            changedSince.accept(since);
        }
        if (isShown(key)) {
            render(begun.saved(ticket.row(), !since.isEmpty()));
        }
    }

    /** Links the call to a ticket that exists, instead of filing one. */
    public void linkTo(UUID ticketId) {
        UUID callId = state.draft().callId();
        if (callId == null || state.saving()) {
            return;
        }
        UUID key = key(state.draft());
        keep(state.working());
        tasks.call(once.sending(key, new LinkCall(ticketId, callId)))
                .onSuccess(
                        detail -> {
                            drop(key);
                            if (isShown(key)) {
                                linked.accept(detail);
                            }
                        })
                .onFailure(fault -> refused(key, fault))
                .start();
    }

    /** Throws the draft away. */
    public void discard() {
        UUID key = key(state.draft());
        drop(key);
        once.forget(key);
    }

    private @Nullable TicketEditorState drop(UUID key) {
        kept.dropFiling(key);
        return drafts.remove(key);
    }

    /** Takes up new tickets begun before the console went away. */
    void restore(Map<UUID, TicketDraft> begun) {
        begun.forEach(
                (key, draft) ->
                        drafts.putIfAbsent(
                                key, TicketEditorState.of(draft, catalogue.options(), List.of())));
    }

    /** Goes on with a ticket that was begun, of whichever call. */
    void resume() {
        UUID key = drafts.keySet().stream().findFirst().orElse(NO_CALL);
        begin(key, () -> TicketDraft.of(null, null, ""), List.of());
    }

    /** Whether typed text waits to be saved. */
    public boolean hasUnsavedText() {
        return !kept.lasting()
                && drafts.values().stream().anyMatch(begun -> begun.draft().hasText());
    }

    /** What is shown now. */
    public TicketEditorState state() {
        return state;
    }

    /**
     * @param filing what is still in doubt
     */
    private void refused(UUID key, @Nullable Filing filing, Fault fault) {
        drafts.computeIfPresent(
                key, (same, begun) -> begun.withDraft(begun.draft().withFiling(filing)));
        refused(key, fault);
    }

    private void refused(UUID key, Fault fault) {
        TicketEditorState begun = drafts.get(key);
        if (begun == null) {
            return;
        }
        Map<String, FieldError> errors = new LinkedHashMap<>();
        fault.fieldErrors().forEach(error -> errors.putIfAbsent(error.field(), error));
        TicketEditorState answered = begun.refused(fault, errors);
        drafts.put(key, answered);
        kept.keep(key, answered.draft());
        if (isShown(key)) {
            render(answered);
        }
    }

    private static Map<String, FieldError> missing(TicketOptions options, TicketDraft draft) {
        Map<String, FieldError> errors = new LinkedHashMap<>();
        require(errors, "category", draft.category());
        require(errors, "subject", draft.subject());
        require(errors, "description", draft.description());
        errors.putAll(CategoryFields.missing(options, draft.category(), draft.fields()));
        return errors;
    }

    private static void require(Map<String, FieldError> errors, String field, String value) {
        if (value.isBlank()) {
            errors.put(field, FieldError.of(field, "REQUIRED"));
        }
    }

    private static UUID key(TicketDraft draft) {
        return draft.callId() == null ? NO_CALL : draft.callId();
    }

    private boolean isShown(UUID key) {
        return key.equals(key(state.draft()));
    }

    private void keep(TicketEditorState next) {
        UUID key = key(next.draft());
        drafts.put(key, next);
        if (next.draft().hasText()) {
            kept.keep(key, next.draft());
        } else {
            kept.dropFiling(key);
        }
        render(next);
    }

    private void render(TicketEditorState next) {
        state = next;
        view.render(next);
    }
}
