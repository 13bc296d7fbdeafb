package id.tanggap.console.search;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.search.BulkState.Line;
import id.tanggap.console.search.BulkState.Outcome;
import id.tanggap.console.search.BulkState.Phase;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.search.BulkEdit;
import id.tanggap.protocol.search.BulkProgress;
import id.tanggap.protocol.search.BulkResult;
import id.tanggap.protocol.search.BulkResult.BulkRow;
import id.tanggap.protocol.ticket.TicketRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of many tickets: filled in, tried out, done. The run takes the tickets that the trial
 * did not refuse; what it says of each has the last word. Event dispatch thread only.
 */
public final class BulkPresenter implements AutoCloseable {
    private final BulkView view;
    private final ServerApi api;
    private final OnceCommands once;
    private final UiTasks tasks;
    private final ConsoleEvents.Subscription progress;
    private BulkState state = BulkState.closed();
    private UUID bulkId = new UUID(0, 0);
    private int generation;

    public BulkPresenter(BulkView view, ServerApi api, UiTasks tasks, ConsoleEvents events) {
        this.view = view;
        this.api = api;
        this.once = new OnceCommands(api);
        this.tasks = tasks;
        this.progress = events.subscribe(BulkProgress.class, this::progressed);
    }

    /** The tickets that are to be changed. */
    public void begin(List<TicketRow> tickets) {
        begin(null, tickets);
    }

    /**
     * All tickets that fit a query are to be changed.
     *
     * @param known those the list has; the trial tells of the others
     */
    public void beginAll(String query, List<TicketRow> known) {
        begin(query, known);
    }

    private void begin(@Nullable String query, List<TicketRow> tickets) {
        generation++;
        render(
                new BulkState(
                        Phase.FILLING,
                        query,
                        tickets.stream().map(Line::of).toList(),
                        state.draft(),
                        0,
                        null));
    }

    /** The user fills in. */
    public void fill(BulkDraft draft) {
        if (!state.busy() && !draft.equals(state.draft())) {
            render(state.filling(draft));
        }
    }

    /** Whether it can be tried out now. */
    public boolean canCheck() {
        return (state.phase() == Phase.FILLING || state.phase() == Phase.CHECKED)
                && state.draft().complete();
    }

    /** Whether it can be done now. */
    public boolean canRun() {
        return state.phase() == Phase.CHECKED && state.count(Outcome.WOULD_CHANGE) > 0;
    }

    /** Tries it out: nothing is changed. */
    public void check() {
        if (!canCheck()) {
            return;
        }
        String query = state.query();
        List<UUID> ids = state.lines().stream().map(Line::ticketId).toList();
        bulkId = UuidCreator.getTimeOrderedEpoch();
        BulkEdit command =
                new BulkEdit(
                        bulkId, query == null ? ids : null, query, state.draft().change(), true);
        int mine = ++generation;
        render(state.at(Phase.CHECKING));
        tasks.call(() -> api.send(command))
                .onSuccess(
                        result -> {
                            if (mine == generation) {
                                render(state.with(Phase.CHECKED, lines(result, true)));
                            }
                        })
                .onFailure(
                        fault -> {
                            if (mine == generation) {
                                render(state.refused(Phase.FILLING, fault));
                            }
                        })
                .start();
    }

    /** Does it to the tickets the trial did not refuse. */
    public void run() {
        if (!canRun()) {
            return;
        }
        List<UUID> ids =
                state.lines().stream()
                        .filter(line -> line.outcome() == Outcome.WOULD_CHANGE)
                        .map(Line::ticketId)
                        .toList();
        // The trial's name goes on, so that a run asked for again is known for the same one.
        BulkEdit command = new BulkEdit(bulkId, ids, null, state.draft().change(), false);
        int mine = ++generation;
        render(state.at(Phase.RUNNING));
        tasks.call(once.sending(bulkId, command))
                .onSuccess(
                        result -> {
                            if (mine == generation) {
                                render(state.with(Phase.DONE, lines(result, false)));
                            }
                        })
                .onFailure(
                        fault -> {
                            if (mine == generation) {
                                render(state.refused(Phase.CHECKED, fault));
                            }
                        })
                .start();
    }

    /** Back to filling in, or to the list. */
    public void cancel() {
        if (state.phase() == Phase.RUNNING) {
            return;
        }
        generation++;
        BulkDraft kept = state.draft();
        render(
                state.phase() == Phase.CHECKED || state.phase() == Phase.CHECKING
                        ? state.filling(kept)
                        : BulkState.closed());
    }

    /** What is shown now. */
    public BulkState state() {
        return state;
    }

    @Override
    public void close() {
        progress.close();
    }

    private void progressed(BulkProgress event) {
        if (event.bulkId().equals(bulkId) && state.busy()) {
            render(state.withDone(event.done()));
        }
    }

    /** What the trial refused stays refused; the rest is as the result says. */
    private List<Line> lines(BulkResult result, boolean trial) {
        Map<UUID, Line> known = new HashMap<>();
        state.lines().forEach(line -> known.put(line.ticketId(), line));
        Map<UUID, Line> news = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (BulkRow row : result.items()) {
            Line line = line(row, known.get(row.ticketId()), trial);
            news.put(row.ticketId(), line);
            if (trial) {
                lines.add(line);
            }
        }
        if (!trial) {
            for (Line old : state.lines()) {
                lines.add(news.getOrDefault(old.ticketId(), old));
            }
        }
        return lines;
    }

    private static Line line(BulkRow row, @Nullable Line known, boolean trial) {
        Outcome outcome =
                row.refusal() != null
                        ? Outcome.REFUSED
                        : trial ? Outcome.WOULD_CHANGE : Outcome.CHANGED;
        return new Line(
                row.ticketId(),
                row.number() == null && known != null ? known.number() : row.number(),
                known == null ? null : known.row(),
                outcome,
                row.refusal(),
                row.fieldErrors());
    }

    private void render(BulkState next) {
        if (!next.equals(state)) {
            state = next;
            view.render(next);
        }
    }
}
