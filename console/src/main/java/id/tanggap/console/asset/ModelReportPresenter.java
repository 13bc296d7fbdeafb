package id.tanggap.console.asset;

import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.report.GetTicketsPerModel;
import java.time.LocalDate;

/** Tickets per model. Only on the event dispatch thread. */
public final class ModelReportPresenter {
    private static final int DAYS = 90;

    private final ModelReportView view;
    private final ServerApi api;
    private final UiTasks tasks;
    private final Times times;

    private ModelReportState state = new ModelReportState(DAYS, null, false, null);
    private int generation;

    public ModelReportPresenter(ModelReportView view, ServerApi api, UiTasks tasks, Times times) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
        this.times = times;
    }

    /** Loads the figures of the time shown. */
    public void load() {
        load(state.days());
    }

    /** Loads the figures of the days up to today. */
    public void load(int days) {
        int mine = ++generation;
        render(new ModelReportState(days, state.report(), true, null));
        LocalDate today = times.today();
        GetTicketsPerModel question =
                new GetTicketsPerModel(today.minusDays(days - 1L), today, times.deskZone().getId());
        tasks.call(() -> api.send(question))
                .onSuccess(
                        report -> {
                            if (mine == generation) {
                                render(new ModelReportState(days, report, false, null));
                            }
                        })
                .onFailure(
                        fault -> {
                            if (mine == generation) {
                                render(new ModelReportState(days, null, false, fault));
                            }
                        })
                .start();
    }

    /** What is shown now. */
    public ModelReportState state() {
        return state;
    }

    private void render(ModelReportState next) {
        state = next;
        view.render(next);
    }
}
