package id.tanggap.console.settings.calendar;

import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.sla.CalendarView;
import id.tanggap.protocol.sla.ListCalendarVersions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The history of the open calendar. Only on the event dispatch thread. */
public final class VersionsPresenter {
    private final VersionsView view;
    private final ServerApi api;
    private final UiTasks tasks;

    private VersionsState state = new VersionsState(null, List.of(), false);
    private @Nullable CalendarView shown;

    public VersionsPresenter(VersionsView view, ServerApi api, UiTasks tasks) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
    }

    /** This calendar is open now; null for none. Asks again only when it is another version. */
    public void about(@Nullable CalendarView calendar) {
        if (calendar == null) {
            shown = null;
            render(new VersionsState(null, List.of(), false));
            return;
        }
        if (calendar.equals(shown)) {
            return;
        }
        boolean same = calendar.id().equals(state.calendarId());
        shown = calendar;
        render(new VersionsState(calendar.id(), same ? state.items() : List.of(), true));
        tasks.call(() -> api.send(new ListCalendarVersions(calendar.id())))
                .onSuccess(
                        list -> {
                            if (calendar.equals(shown)) {
                                render(new VersionsState(calendar.id(), list.items(), false));
                            }
                        })
                .onFailure(
                        fault -> {
                            if (calendar.equals(shown)) {
                                shown = null;
                                render(new VersionsState(calendar.id(), List.of(), false));
                            }
                        })
                .start();
    }

    /** What is shown now. */
    public VersionsState state() {
        return state;
    }

    private void render(VersionsState next) {
        state = next;
        view.render(next);
    }
}
