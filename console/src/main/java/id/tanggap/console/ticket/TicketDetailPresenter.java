package id.tanggap.console.ticket;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.GetTicket;
import id.tanggap.protocol.ticket.ReplyToTicket;
import id.tanggap.protocol.ticket.TicketChanged;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntry;
import id.tanggap.protocol.ticket.TicketStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
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
    private final StepCommands steps;
    private final TicketDrafts kept;
    private final Map<UUID, ReplyDraft> drafts = new HashMap<>();

    private TicketDetailState state = TicketDetailState.initial();

    /**
     * @param moments reads the moments that are typed
     * @param kept where what is typed outlives the console
     */
    TicketDetailPresenter(
            TicketDetailView view,
            ServerApi api,
            UiTasks tasks,
            ConsoleEvents events,
            Moments moments,
            TicketDrafts kept) {
        this.view = view;
        this.steps = new StepCommands(moments);
        this.kept = kept;
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

    /** The open ticket was edited; its newest state came with the answer. */
    void updated(TicketDetail detail) {
        ifOpen(detail.row().id(), () -> arrived(detail));
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
            drop(ticketId);
            once.forget(ticketId);
        } else {
            drafts.put(ticketId, draft);
            kept.keep(ticketId, draft);
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
        render(state.working());
        tasks.call(
                        once.sending(
                                ticketId,
                                new ReplyToTicket(ticketId, draft.kind(), draft.text().strip())))
                .onSuccess(answer -> replied(ticketId, draft, answer))
                .onFailure(fault -> ifOpen(ticketId, () -> refused(fault, null)))
                .start();
    }

    private void replied(UUID ticketId, ReplyDraft sent, TicketDetail answer) {
        if (sent.equals(drafts.get(ticketId))) {
            drop(ticketId);
        }
        ifOpen(
                ticketId,
                () -> {
                    ReplyDraft now = state.reply();
                    TicketDetailState next = state.done(answer);
                    render(
                            now.equals(sent)
                                    ? next.withReply(new ReplyDraft(sent.kind(), ""))
                                    : next);
                });
    }

    /** Begins a status change; one that needs nothing more is sent at once. */
    public void begin(TicketStatus to) {
        TicketStep.Status step = TicketStep.Status.to(to);
        if (to == TicketStatus.PENDING || to == TicketStatus.RESOLVED) {
            begin(step);
        } else {
            TicketDetail detail = state.detail();
            if (detail != null && !state.busy()) {
                send(detail, step);
            }
        }
    }

    /** Begins an assignment with the group that has the ticket now. */
    public void beginAssignment() {
        TicketDetail detail = state.detail();
        if (detail != null) {
            String group = detail.row().group() == null ? "" : detail.row().group();
            begin(new TicketStep.Assignment(group, detail.row().assigneeId(), Map.of()));
        }
    }

    /** Begins a change that needs a word more. */
    public void begin(TicketStep step) {
        if (state.detail() != null && !state.busy()) {
            render(state.withStep(step));
        }
    }

    /** What is being filled in changed. */
    public void edit(TicketStep step) {
        TicketStep shown = state.step();
        if (shown != null && shown.getClass() == step.getClass()) {
            render(state.withStep(step));
        }
    }

    /** Sends the change, or says what is missing. */
    public void confirm() {
        TicketDetail detail = state.detail();
        TicketStep step = state.step();
        if (detail == null || step == null || state.busy()) {
            return;
        }
        Map<String, FieldError> missing = steps.missing(step);
        if (missing.isEmpty()) {
            send(detail, step);
        } else {
            render(state.withStep(step.withErrors(missing)));
        }
    }

    /** Does what needs no word more. */
    void carryOut(TicketDeeds.Deed deed) {
        TicketDetail detail = state.detail();
        if (detail != null && !state.busy()) {
            change(
                    detail.row().id(),
                    deed.apply(detail),
                    this::answered,
                    fault -> refused(fault, null));
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
        TicketStep step = state.step();
        return (step != null && step.hasText()) || (!kept.lasting() && !drafts.isEmpty());
    }

    /** Takes up what was being written before the console went away. */
    void restore(Map<UUID, ReplyDraft> replies) {
        replies.forEach(drafts::putIfAbsent);
        UUID ticketId = state.ticketId();
        if (ticketId != null && state.reply().text().isBlank() && drafts.containsKey(ticketId)) {
            render(state.withReply(drafts.getOrDefault(ticketId, ReplyDraft.EMPTY)));
        }
    }

    private void drop(UUID ticketId) {
        drafts.remove(ticketId);
        kept.dropReply(ticketId);
    }

    /** What is shown now. */
    public TicketDetailState state() {
        return state;
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
    }

    private void send(TicketDetail ticket, TicketStep step) {
        // Merging, splitting and following up lead to another ticket.
        boolean moves =
                step instanceof TicketStep.Merge
                        || step instanceof TicketStep.Split
                        || step instanceof TicketStep.FollowUp;
        change(
                ticket.row().id(),
                steps.command(step, ticket),
                answer -> {
                    render(state.withStep(null));
                    if (moves) {
                        show(answer);
                    } else {
                        answered(answer);
                    }
                },
                fault -> refused(fault, step));
    }

    /** A link may have been taken away from its other end, whose ticket is answered then. */
    private void answered(TicketDetail answer) {
        if (answer.row().id().equals(state.ticketId())) {
            render(state.done(answer));
        } else {
            render(state.idle());
            reload();
        }
    }

    private void change(
            UUID ticketId,
            ClientCommand<TicketDetail> command,
            Consumer<TicketDetail> answered,
            Consumer<Fault> refused) {
        render(state.working());
        tasks.call(once.sending(ticketId, command))
                .onSuccess(detail -> ifOpen(ticketId, () -> answered.accept(detail)))
                .onFailure(fault -> ifOpen(ticketId, () -> refused.accept(fault)))
                .start();
    }

    private void refused(Fault fault, @Nullable TicketStep step) {
        boolean stale = fault.code() == FaultCode.STALE_VERSION;
        TicketDetailState answered =
                state.refused(fault, stale ? fault.args().getOrDefault("changedBy", "") : null);
        render(answered.keeping(asked(fault, step)));
        if (stale) {
            reload();
        }
    }

    /** The step as it goes on after a refusal: asks for what the server misses. */
    private @Nullable TicketStep asked(Fault fault, @Nullable TicketStep step) {
        if (step == null) {
            return state.step();
        }
        return switch (fault.code()) {
            case OPEN_TASKS -> step;
            case REOPEN_TOO_LATE -> new TicketStep.FollowUp("", Map.of());
            case INVALID -> {
                Map<String, FieldError> errors = new LinkedHashMap<>();
                fault.fieldErrors().forEach(wrong -> errors.putIfAbsent(wrong.field(), wrong));
                yield state.step() == null ? null : step.withErrors(errors);
            }
            default -> state.step();
        };
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
        boolean gap =
                event.ticket().version() > shown.row().version() + 1 || isBeyondRow(event.entry());
        render(state.loaded(merged).withUnread(state.unread() + 1));
        if (gap) {
            reload();
        }
    }

    /** Whether the entry tells of something the ticket's row does not hold. */
    private static boolean isBeyondRow(TicketEntry entry) {
        return switch (entry.kind()) {
            case FIELD, LINK, MERGE, TASK, TIME, ESCALATION -> true;
            default -> false;
        };
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
