package id.tanggap.console.recurrence;

import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.recurrence.PauseRecurrence;
import id.tanggap.protocol.recurrence.PreviewRecurrence;
import id.tanggap.protocol.recurrence.RecurrenceSchedule;
import id.tanggap.protocol.recurrence.RecurrenceView;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells when a schedule would file while it is being written, and pauses what is kept. Only on the
 * event dispatch thread.
 */
public final class RunsPresenter {
    static final int SHOWN = 5;

    private final Consumer<RunsState> view;
    private final ServerApi api;
    private final OnceCommands once;
    private final UiTasks tasks;
    private final Consumer<RecurrenceView> changed;
    private RunsState state = RunsState.unknown();
    private @Nullable RecurrenceSchedule asked;
    private int generation;
    private int awaited;

    /**
     * @param changed hears of what was paused or goes on
     */
    public RunsPresenter(
            Consumer<RunsState> view,
            ServerApi api,
            UiTasks tasks,
            Consumer<RecurrenceView> changed) {
        this.view = view;
        this.api = api;
        this.once = new OnceCommands(api);
        this.tasks = tasks;
        this.changed = changed;
    }

    /** The schedule changed; empty while it cannot be read. */
    public void about(Optional<RecurrenceSchedule> schedule) {
        RecurrenceSchedule wanted = schedule.orElse(null);
        if (wanted != null && wanted.equals(asked)) {
            return;
        }
        asked = wanted;
        int mine = ++generation;
        if (wanted == null) {
            render(RunsState.unknown());
            return;
        }
        awaited++;
        tasks.call(() -> api.send(new PreviewRecurrence(wanted, SHOWN)))
                .onSuccess(
                        runs -> {
                            awaited--;
                            if (mine == generation) {
                                render(new RunsState(runs, null, state.busy()));
                            }
                        })
                .onFailure(
                        fault -> {
                            awaited--;
                            if (mine == generation) {
                                render(new RunsState(null, fault, state.busy()));
                            }
                        })
                .start();
    }

    /** Pauses it, or lets it go on. */
    public void pause(RecurrenceView recurrence, boolean paused) {
        if (state.busy()) {
            return;
        }
        render(new RunsState(state.runs(), null, true));
        tasks.call(
                        once.sending(
                                recurrence.id(),
                                new PauseRecurrence(recurrence.id(), recurrence.version(), paused)))
                .onSuccess(
                        saved -> {
                            render(new RunsState(state.runs(), null, false));
                            changed.accept(saved.recurrence());
                        })
                .onFailure(fault -> render(new RunsState(state.runs(), fault, false)))
                .start();
    }

    /** Whether nothing is on its way. */
    public boolean ready() {
        return awaited == 0 && !state.busy();
    }

    /** What is shown now. */
    public RunsState state() {
        return state;
    }

    private void render(RunsState next) {
        state = next;
        view.accept(next);
    }
}
