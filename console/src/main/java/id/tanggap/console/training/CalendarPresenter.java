package id.tanggap.console.training;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.training.CalendarState.Mode;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.training.ListTrainingSessions;
import id.tanggap.protocol.training.TrainingSessionChanged;
import id.tanggap.protocol.training.TrainingSessionView;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The training calendar. Only on the event dispatch thread. */
public final class CalendarPresenter implements AutoCloseable {
    private final CalendarView view;
    private final ServerApi api;
    private final UiTasks tasks;
    private final Supplier<LocalDate> today;
    private final List<ConsoleEvents.Subscription> subscriptions;

    private CalendarState state;
    private boolean asked;
    private int generation;

    public CalendarPresenter(
            CalendarView view,
            ServerApi api,
            UiTasks tasks,
            ConsoleEvents events,
            Supplier<LocalDate> today) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
        this.today = today;
        this.state = CalendarState.initial(today.get());
        this.subscriptions =
                List.of(
                        events.subscribe(
                                TrainingSessionChanged.class, event -> saved(event.session())),
                        events.onResync(this::resync));
    }

    /** The calendar has come to the front. */
    public void shown() {
        state = state.withToday(today.get());
        if (!asked || state.fault() != null) {
            reload();
        } else {
            render(state);
        }
    }

    /** Month or week, around the chosen day. */
    public void choose(Mode mode) {
        if (mode != state.mode()) {
            move(mode, state.day());
        }
    }

    /** Chooses a day; another month or week is loaded. */
    public void choose(LocalDate day) {
        move(state.mode(), day);
    }

    /** One month or week on, or back with a negative number. */
    public void step(int periods) {
        choose(
                state.mode() == Mode.MONTH
                        ? state.day().plusMonths(periods)
                        : state.day().plusWeeks(periods));
    }

    /** Only of this Polda; null for all. */
    public void filter(@Nullable String poldaCode) {
        load(poldaCode);
    }

    /** Chooses a session; null for none. */
    public void select(@Nullable UUID sessionId) {
        render(state.withSelected(sessionId));
    }

    /** A session was planned or changed. */
    public void saved(TrainingSessionView session) {
        render(state.changed(session));
    }

    /** Asks the same again. */
    public void reload() {
        load(state.poldaCode());
    }

    /** What is shown now. */
    public CalendarState state() {
        return state;
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
    }

    private void move(Mode mode, LocalDate day) {
        CalendarState next = state.showing(mode, day);
        boolean samePeriod = next.first().equals(state.first()) && next.weeks() == state.weeks();
        render(next);
        if (!samePeriod) {
            reload();
        }
    }

    private void load(@Nullable String poldaCode) {
        asked = true;
        int mine = ++generation;
        render(state.asking(poldaCode));
        // A day begins first in the east (+9) and ends last in the west (+7).
        ListTrainingSessions question =
                new ListTrainingSessions(
                        state.first().atStartOfDay().toInstant(ZoneOffset.ofHours(9)),
                        state.first()
                                .plusWeeks(state.weeks())
                                .atStartOfDay()
                                .toInstant(ZoneOffset.ofHours(7)),
                        poldaCode);
        tasks.call(() -> api.send(question))
                .onSuccess(
                        list -> {
                            if (mine == generation) {
                                render(state.loaded(list.items()));
                            }
                        })
                .onFailure(
                        fault -> {
                            if (mine == generation) {
                                render(state.failed(fault));
                            }
                        })
                .start();
    }

    private void resync() {
        if (asked) {
            reload();
        }
    }

    private void render(CalendarState next) {
        state = next;
        view.render(next);
    }
}
