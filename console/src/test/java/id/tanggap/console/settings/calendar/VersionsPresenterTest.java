package id.tanggap.console.settings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Promises;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.settings.calendar.VersionsState.Change;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.sla.CalendarView;
import id.tanggap.protocol.sla.ListCalendarVersions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionsPresenterTest {
    private final ScriptedServer server = new ScriptedServer();
    private final List<VersionsState> shown = new ArrayList<>();
    private final VersionsPresenter presenter =
            new VersionsPresenter(shown::add, server, new DirectUiTasks());

    @Test
    void versionsAreAskedForOnceAndAgainAfterAChange() {
        server.on(ListCalendarVersions.class, query -> Promises.versions());
        CalendarView second = Promises.calendar(1, "07:30", "16:00");
        presenter.about(second);
        presenter.about(second);
        assertThat(server.sent(ListCalendarVersions.class)).hasSize(1);
        presenter.about(Promises.calendar(2, "07:30", "17:00"));
        assertThat(server.sent(ListCalendarVersions.class)).hasSize(2);
        presenter.about(null);
        assertThat(shown.getLast().items()).isEmpty();
    }

    @Test
    void aVersionSaysWhatItChanged() {
        server.on(ListCalendarVersions.class, query -> Promises.versions());
        presenter.about(Promises.calendar(1, "07:30", "16:00"));
        assertThat(shown.getLast().changes(0)).containsExactly(Change.HOURS);
        assertThat(shown.getLast().changes(1)).containsExactly(Change.CREATED);
        VersionsState renamed =
                new VersionsState(
                        Promises.OFFICE,
                        List.of(
                                Promises.calendar(2, "08:00", "16:00"),
                                Promises.calendar(1, "08:00", "16:00")),
                        false);
        assertThat(renamed.changes(0)).containsExactly(Change.NOTHING);
        // The one before the oldest that is shown is not known.
        assertThat(renamed.changes(1)).isEmpty();
    }
}
