package id.tanggap.console.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.FakeServer;
import id.tanggap.console.fixture.Promises;
import id.tanggap.console.fixture.SampleDesk;
import id.tanggap.console.ui.Screen;
import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.sla.ListCalendarVersions;
import id.tanggap.protocol.sla.ListCalendars;
import id.tanggap.protocol.sla.ListHolidays;
import id.tanggap.protocol.sla.ListSlaPolicies;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator looks at what is promised and changes nothing. */
@Tag("gui")
class AdminSettingsGuiTest {
    @RegisterExtension final Journey journey = new Journey();

    private final FakeServer server =
            new FakeServer(
                            SampleDesk.dewi(Role.ADMIN),
                            SampleDesk.snapshot(SampleDesk.agent(AgentState.OFFLINE, null)))
                    .on(ListSlaPolicies.class, query -> Promises.policies())
                    .on(ListCalendars.class, query -> Promises.calendars())
                    .on(ListCalendarVersions.class, query -> Promises.versions())
                    .on(ListHolidays.class, query -> Promises.holidays(query.year()));
    private FrameFixture window;

    @BeforeEach
    void open() {
        window = journey.open(server);
    }

    @AfterEach
    void close() {
        journey.close();
    }

    @Test
    void policiesAreShownAndCannotBeChanged() {
        AppContext console = journey.signIn(FakeServer.PASSWORD);
        assertThat(
                        Journey.onEdt(
                                () -> console.shell().screens().stream().map(Screen::key).toList()))
                .containsExactly("admin", "settings");
        GuiActionRunner.execute(() -> console.shell().show("settings"));
        Journey.await(
                "the first policy",
                () -> window.target().isShowing() && console.shell().screens().getLast().ready());
        window.textBox("settings.policy.firstResponse").requireText("30m").requireNotEditable();
        window.comboBox("settings.policy.priority").requireDisabled();
        assertThat(
                        Journey.onEdt(
                                () ->
                                        console.shell().screens().getLast().actions().stream()
                                                .map(action -> action.key())
                                                .toList()))
                .containsExactly(
                        "settings.page.policy", "settings.page.calendar", "settings.page.holiday");
    }
}
