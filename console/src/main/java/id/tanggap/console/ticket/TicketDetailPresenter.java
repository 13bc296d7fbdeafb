package id.tanggap.console.ticket;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.AssignTicket;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.GetTicket;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.ReplyToTicket;
import id.tanggap.protocol.ticket.TicketChanged;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntry;
import id.tanggap.protocol.ticket.TicketStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One ticket: thread, replies, status, assignment. What is typed is kept per ticket until the
 * server has it. Only on the event dispatch thread.
 */
public final class TicketDetailPresenter implements AutoCloseable {
    private final TicketDetailView view;
    private final ServerApi api;
    private final OnceCommands once;
    private final UiTasks tasks;
    private final List<ConsoleEvents.Subscription> subscriptions;
    private final Map<UUID, ReplyDraft> drafts = new HashMap<>();

    private TicketDetailState state = TicketDetailState.initial();

    public TicketDetailPresenter(
            TicketDetailView view, ServerApi api, UiTasks tasks, ConsoleEvents events) {
        this.view = view;
        this.api = api;
        this.once = new OnceCommands(api);
        this.tasks = tasks;
        this.subscriptions =
                List.of(
                        events.subscribe(TicketChanged.class, this::changed),
                        events.onResync(this::reload),
                        events.onConnection(
                                connection -> render(state.withOnline(connection.online()))));
    }

    /** Opens a ticket; one that is open already is only brought up to date. */
    public void open(UUID ticketId) {
        if (!ticketId.equals(state.ticketId())) {
            render(
                    TicketDetailState.opening(
                            ticketId,
                            drafts.getOrDefault(ticketId, ReplyDraft.EMPTY),
                            state.online()));
        }
        reload();
    }

    /** Shows a ticket the server has just answered with, without asking again. */
    void show(TicketDetail detail) {
        UUID ticketId = detail.row().id();
        render(
                TicketDetailState.opening(
                                ticketId,
                                drafts.getOrDefault(ticketId, ReplyDraft.EMPTY),
                                state.online())
                        .loaded(detail));
    }

    /** Loads the open ticket again; what is typed stays. */
    public void reload() {
        UUID ticketId = state.ticketId();
        if (ticketId == null) {
            return;
        }
        render(state.reloading());
        tasks.call(() -> api.send(new GetTicket(ticketId)))
                .onSuccess(detail -> ifOpen(ticketId, () -> arrived(detail)))
                .onFailure(fault -> ifOpen(ticketId, () -> render(state.loadFailed(fault))))
                .start();
    }

    /** What is being written changed. */
    public void editReply(ReplyDraft draft) {
        UUID ticketId = state.ticketId();
        if (ticketId == null) {
            return;
        }
        if (draft.text().isBlank()) {
            drafts.remove(ticketId);
            once.forget(ticketId);
        } else {
            drafts.put(ticketId, draft);
        }
        render(state.withReply(draft));
    }

    /** Sends what was written; nothing happens while it is blank. */
    public void sendReply() {
        TicketDetail detail = state.detail();
        ReplyDraft draft = state.reply();
        if (detail == null || state.busy() || draft.text().isBlank()) {
            return;
        }
        UUID ticketId = detail.row().id();
        change(
                ticketId,
                new ReplyToTicket(ticketId, draft.kind(), draft.text().strip()),
                () -> drafts.remove(ticketId, draft),
                now ->
                        now.reply().equals(draft)
                                ? now.withReply(new ReplyDraft(draft.kind(), ""))
                                : now);
    }

    /** Begins a status change; one that needs nothing more is sent at once. */
    public void begin(TicketStatus to) {
        if (state.detail() == null || state.busy()) {
            return;
        }
        TicketStep.Status step = new TicketStep.Status(to, null, "", Map.of());
        if (to == TicketStatus.PENDING || to == TicketStatus.RESOLVED) {
            render(state.withStep(step));
        } else {
            send(step);
        }
    }

    /** Begins an assignment with the group that has the ticket now. */
    public void beginAssignment() {
        TicketDetail detail = state.detail();
        if (detail == null || state.busy()) {
            return;
        }
        String group = detail.row().group() == null ? "" : detail.row().group();
        render(
                state.withStep(
                        new TicketStep.Assignment(group, detail.row().assigneeId(), Map.of())));
    }

    /** What is being filled in changed. */
    public void editStatus(@Nullable PendingReason reason, String note) {
        if (state.step() instanceof TicketStep.Status step) {
            render(state.withStep(new TicketStep.Status(step.to(), reason, note, Map.of())));
        }
    }

    /** What is being filled in changed. */
    public void editAssignment(String group, @Nullable UUID assigneeId) {
        if (state.step() instanceof TicketStep.Assignment) {
            render(state.withStep(new TicketStep.Assignment(group, assigneeId, Map.of())));
        }
    }

    /** Sends the change, or says what is missing. */
    public void confirm() {
        switch (state.step()) {
            case TicketStep.Status step -> confirmStatus(step);
            case TicketStep.Assignment step -> confirmAssignment(step);
            case null -> {}
        }
    }

    /** Drops the change. */
    public void cancel() {
        render(state.withStep(null));
    }

    /** The user looks at the end of the thread. */
    public void read() {
        if (state.unread() > 0) {
            render(state.withUnread(0));
        }
    }

    /** Whether text would be lost if the console went away. */
    public boolean hasUnsavedText() {
        return !drafts.isEmpty()
                || (state.step() instanceof TicketStep.Status step && !step.note().isBlank());
    }

    /** What is shown now. */
    public TicketDetailState state() {
        return state;
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
    }

    private void confirmStatus(TicketStep.Status step) {
        Map<String, FieldError> errors = new HashMap<>();
        if (step.to() == TicketStatus.PENDING && step.reason() == null) {
            errors.put("pendingReason", FieldError.of("pendingReason", "REQUIRED"));
        }
        if (step.to() == TicketStatus.RESOLVED && step.note().isBlank()) {
            errors.put("note", FieldError.of("note", "REQUIRED"));
        }
        if (errors.isEmpty()) {
            send(step);
        } else {
            render(
                    state.withStep(
                            new TicketStep.Status(step.to(), step.reason(), step.note(), errors)));
        }
    }

    private void send(TicketStep.Status step) {
        TicketDetail detail = state.detail();
        if (detail == null || state.busy()) {
            return;
        }
        String note = step.note().isBlank() ? null : step.note().strip();
        change(
                detail.row().id(),
                new ChangeTicketStatus(
                        detail.row().id(), detail.row().version(), step.to(), step.reason(), note),
                () -> {},
                now -> now.withStep(null));
    }

    private void confirmAssignment(TicketStep.Assignment step) {
        TicketDetail detail = state.detail();
        if (detail == null || state.busy()) {
            return;
        }
        if (step.group().isEmpty()) {
            render(
                    state.withStep(
                            new TicketStep.Assignment(
                                    step.group(),
                                    step.assigneeId(),
                                    Map.of("group", FieldError.of("group", "REQUIRED")))));
            return;
        }
        change(
                detail.row().id(),
                new AssignTicket(
                        detail.row().id(), detail.row().version(), step.group(), step.assigneeId()),
                () -> {},
                now -> now.withStep(null));
    }

    private void change(
            UUID ticketId,
            ClientCommand<TicketDetail> command,
            Runnable accepted,
            UnaryOperator<TicketDetailState> shown) {
        render(state.working());
        tasks.call(once.sending(ticketId, command))
                .onSuccess(
                        detail -> {
                            accepted.run();
                            ifOpen(ticketId, () -> render(shown.apply(state).done(detail)));
                        })
                .onFailure(fault -> ifOpen(ticketId, () -> refused(fault)))
                .start();
    }

    private void refused(Fault fault) {
        boolean stale = fault.code() == FaultCode.STALE_VERSION;
        render(state.refused(fault, stale ? fault.args().getOrDefault("changedBy", "") : null));
        if (stale) {
            reload();
        }
    }

    private void arrived(TicketDetail detail) {
        TicketDetail shown = state.detail();
        // The answer may have been on its way while an event brought something newer.
        render(state.loaded(shown != null && older(shown, detail) ? shown : detail));
    }

    private static boolean older(TicketDetail shown, TicketDetail detail) {
        return detail.row().version() < shown.row().version();
    }

    private void changed(TicketChanged event) {
        TicketDetail shown = state.detail();
        if (shown == null
                || !shown.row().id().equals(event.ticket().id())
                || event.ticket().version() < shown.row().version()
                || contains(shown.entries(), event.entry())) {
            return;
        }
        List<TicketEntry> entries = new ArrayList<>(shown.entries());
        entries.add(event.entry());
        TicketDetail merged =
                new TicketDetail(
                        event.ticket(),
                        shown.impact(),
                        shown.urgency(),
                        shown.origin(),
                        shown.dorsNumber(),
                        shown.contact(),
                        shown.callIds(),
                        entries,
                        event.ticket().status().next(),
                        shown.fields(),
                        shown.life(),
                        shown.links(),
                        shown.watchers(),
                        shown.tasks(),
                        shown.times());
        boolean gap = event.ticket().version() > shown.row().version() + 1;
        render(state.loaded(merged).withUnread(state.unread() + 1));
        if (gap) {
            reload();
        }
    }

    private static boolean contains(List<TicketEntry> entries, TicketEntry entry) {
        return entries.stream().anyMatch(known -> known.id().equals(entry.id()));
    }

    private void ifOpen(UUID ticketId, Runnable action) {
        if (ticketId.equals(state.ticketId())) {
            action.run();
        }
    }

    private void render(TicketDetailState next) {
        state = next;
        view.render(next);
    }
}
