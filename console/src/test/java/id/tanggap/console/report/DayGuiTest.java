package id.tanggap.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Days;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Openers;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScreenWindow;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Units;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.protocol.call.CallChanged;
import id.tanggap.protocol.report.GetDayReport;
import id.tanggap.protocol.unit.ListUnits;
import java.awt.event.KeyEvent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("gui")
class DayGuiTest {
    private final AtomicInteger answered = new AtomicInteger(68);
    private final ScriptedServer server =
            new ScriptedServer()
                    .on(ListUnits.class, command -> Units.all())
                    .on(
                            GetDayReport.class,
                            command ->
                                    Days.day(
                                            command.date(),
                                            ZoneId.of(command.zoneId()),
                                            answered.get()));
    private final HandEvents events = new HandEvents();
    private final List<UUID> opened = new CopyOnWriteArrayList<>();
    private ScreenWindow<DayScreen> desk;

    @BeforeEach
    void openTheDay() {
        desk =
                ScreenWindow.open(
                        server,
                        events,
                        place ->
                                new DayScreen(
                                        place,
                                        new UnitCatalogue(place.api(), place.tasks()),
                                        Openers.tickets(opened::add)));
        desk.awaitText(value("ANSWERED"), "68");
    }

    @AfterEach
    void closeTheWindow() {
        desk.close();
    }

    private static String value(String figure) {
        return "report.figure." + figure + ".value";
    }

    @Test
    void figuresFollowTheCallsOfTheDay() {
        assertThat(desk.text(value("SERVICE_LEVEL"))).isEqualTo("83 %");
        assertThat(desk.text(value("AVERAGE_HANDLE_TIME"))).isEqualTo("4:51");
        assertThat(desk.text(value("RESOLUTION_MET"))).isEqualTo("—");
        answered.set(69);
        desk.run(() -> events.give(new CallChanged(Samples.call(300, Samples.rudi()))));
        desk.awaitText(value("ANSWERED"), "69");
    }

    @Test
    void anotherDayIsChosenByTypingIt() {
        answered.set(12);
        desk.window().textBox(DayPanel.DATE).setText("20 11").focus();
        desk.press(KeyEvent.VK_ENTER);
        desk.awaitText(value("ANSWERED"), "12");
        assertThat(server.sent(GetDayReport.class).getLast().date())
                .isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(desk.text(DayPanel.DATE)).isEqualTo("20/11/2026");
    }

    @Test
    void aTicketThatIsLateIsOpenedFromTheList() {
        desk.window().table("report.breaches").selectRows(0);
        desk.window().table("report.breaches").focus();
        desk.press(KeyEvent.VK_ENTER);
        desk.await("ticket opened", () -> !opened.isEmpty());
        assertThat(opened).containsExactly(Samples.id(418));
    }
}
