package id.tanggap.console.ticket.explain;

import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.sla.ExplainSla;
import id.tanggap.protocol.sla.SlaClockExplanation;
import id.tanggap.protocol.sla.SlaExplanation;
import id.tanggap.protocol.ticket.SlaClockKind;
import id.tanggap.protocol.ticket.SlaClockState;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks the server how a ticket's clocks came to stand where they stand. Only on the event dispatch
 * thread.
 */
public final class ExplanationPresenter {
    private final ExplanationView view;
    private final ServerApi api;
    private final UiTasks tasks;
    private @Nullable ExplanationState state;
    private int question;

    public ExplanationPresenter(ExplanationView view, ServerApi api, UiTasks tasks) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
    }

    /**
     * Opens with a clock.
     *
     * @param clock null for the one that is due next
     */
    public void begin(TicketDetail ticket, @Nullable SlaClockKind clock) {
        ExplanationState opened =
                new ExplanationState(
                        ticket,
                        null,
                        Objects.requireNonNullElseGet(clock, () -> next(ticket.row())),
                        true,
                        null);
        state = opened;
        view.open(opened);
        ask();
    }

    private static SlaClockKind next(TicketRow row) {
        Instant due = row.nextDueAt();
        if (due != null && due.equals(row.firstResponse().dueAt())) {
            return row.firstResponse().state() == SlaClockState.RUNNING
                    ? SlaClockKind.FIRST_RESPONSE
                    : SlaClockKind.RESOLUTION;
        }
        return due != null && row.nextResponse() != null && due.equals(row.nextResponse().dueAt())
                ? SlaClockKind.NEXT_RESPONSE
                : SlaClockKind.RESOLUTION;
    }

    /** The page shows the ticket as it stands now; what changed it may have changed its clocks. */
    public void show(TicketDetail ticket) {
        ExplanationState now = state;
        if (now == null || !now.ticket().row().id().equals(ticket.row().id())) {
            return;
        }
        boolean changed = now.ticket().row().version() != ticket.row().version();
        if (!now.ticket().equals(ticket)) {
            render(now.withTicket(ticket));
        }
        if (changed) {
            reload();
        }
    }

    /** Asks again. */
    public void reload() {
        ExplanationState now = state;
        if (now != null) {
            render(now.asking());
            ask();
        }
    }

    /** Looks at another clock. */
    public void choose(SlaClockKind clock) {
        ExplanationState now = state;
        if (now != null && now.clock() != clock) {
            render(now.withClock(clock));
        }
    }

    /** Closes. */
    public void leave() {
        state = null;
        view.close();
    }

    /** What is shown now; null while nothing is explained. */
    public @Nullable ExplanationState state() {
        return state;
    }

    private void ask() {
        ExplanationState now = state;
        if (now == null) {
            return;
        }
        int mine = ++question;
        tasks.call(() -> api.send(new ExplainSla(now.ticket().row().id())))
                .onSuccess(answer -> answered(mine, answer))
                .onFailure(
                        fault -> {
                            ExplanationState open = state;
                            if (open != null && mine == question) {
                                render(open.failed(fault));
                            }
                        })
                .start();
    }

    private void answered(int mine, SlaExplanation answer) {
        ExplanationState now = state;
        if (now == null || mine != question) {
            return;
        }
        ExplanationState next = now.answered(answer);
        if (next.shown() == null) {
            Optional<SlaClockKind> started =
                    answer.clocks().stream()
                            .map(SlaClockExplanation::clock)
                            .max(Comparator.naturalOrder());
            next = started.map(next::withClock).orElse(next);
        }
        render(next);
    }

    private void render(ExplanationState next) {
        state = next;
        view.render(next);
    }
}
