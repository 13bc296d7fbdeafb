package id.tanggap.console.report;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.call.CallChanged;
import id.tanggap.protocol.report.GetDayReport;
import id.tanggap.protocol.ticket.TicketChanged;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The supervisor's day. Figures are computed by the server only; events merely say that it is time
 * to ask again. Only on the event dispatch thread.
 */
public final class DayPresenter implements AutoCloseable {
    private final DayView view;
    private final ServerApi api;
    private final UiTasks tasks;
    private final InstantSource clock;
    private final Runnable refreshSoon;
    private final List<ConsoleEvents.Subscription> subscriptions;

    private DayState state;
    private boolean visible;
    private boolean outdated = true;
    private int generation;

    /**
     * @param zone zone shown first
     * @param coalesce makes of the refresh one that may be asked for as often as events come
     */
    public DayPresenter(
            DayView view,
            ServerApi api,
            UiTasks tasks,
            ConsoleEvents events,
            InstantSource clock,
            ZoneId zone,
            UnaryOperator<Runnable> coalesce) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
        this.clock = clock;
        this.state =
                new DayState(
                        LocalDate.ofInstant(clock.instant(), zone),
                        zone,
                        true,
                        null,
                        false,
                        null,
                        true);
        this.refreshSoon = coalesce.apply(this::refresh);
        this.subscriptions =
                List.of(
                        events.subscribe(CallChanged.class, event -> changed()),
                        events.subscribe(TicketChanged.class, event -> changed()),
                        events.onResync(this::resync),
                        events.onConnection(
                                connection -> render(state.withOnline(connection.online()))));
    }

    /** The page has come to the front. */
    public void shown() {
        visible = true;
        if (outdated || state.fault() != null) {
            reload();
        }
    }

    /** The page is not seen any more: it is brought up to date when it comes back. */
    public void hidden() {
        visible = false;
    }

    /** Another day. */
    public void choose(LocalDate date) {
        load(date, state.zone());
    }

    /** Another zone's midnight. */
    public void choose(ZoneId zone) {
        boolean wasToday = state.today();
        load(wasToday ? today(zone) : state.date(), zone);
    }

    /** Asks again; what is shown stays until the answer comes. */
    public void reload() {
        load(state.date(), state.zone());
    }

    /** What is shown now. */
    public DayState state() {
        return state;
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private void changed() {
        if (state.today()) {
            outdated = true;
            refreshSoon.run();
        }
    }

    private void refresh() {
        if (visible && outdated) {
            reload();
        }
    }

    private void resync() {
        outdated = true;
        refresh();
    }

    private void load(LocalDate date, ZoneId zone) {
        int mine = ++generation;
        outdated = false;
        boolean today = date.equals(today(zone));
        render(state.asking(date, zone, today));
        tasks.call(() -> api.send(new GetDayReport(date, zone.getId())))
                .onSuccess(
                        report -> {
                            if (mine == generation) {
                                render(state.loaded(report));
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

    private void render(DayState next) {
        state = next;
        view.render(next);
    }
}
