package id.tanggap.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Openers;
import id.tanggap.console.fixture.Promises;
import id.tanggap.console.fixture.ScreenWindow;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.console.fixture.Units;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.settings.calendar.CalendarPage;
import id.tanggap.console.settings.calendar.HolidayPage;
import id.tanggap.console.settings.policy.PolicyPage;
import id.tanggap.console.settings.whatif.WhatIfPage;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.sla.AskSlaEffect;
import id.tanggap.protocol.sla.AskWhatIf;
import id.tanggap.protocol.sla.ListCalendarVersions;
import id.tanggap.protocol.sla.ListCalendars;
import id.tanggap.protocol.sla.ListHolidays;
import id.tanggap.protocol.sla.ListSlaPolicies;
import id.tanggap.protocol.sla.PreviewSla;
import id.tanggap.protocol.sla.SaveCalendar;
import id.tanggap.protocol.sla.SaveSlaPolicy;
import id.tanggap.protocol.sla.SlaEffect;
import id.tanggap.protocol.sla.SlaPolicyList;
import id.tanggap.protocol.sla.SlaPolicyReply;
import id.tanggap.protocol.sla.SlaPolicyView;
import id.tanggap.protocol.ticket.GetTicketOptions;
import id.tanggap.protocol.unit.ListUnits;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("gui")
class SettingsGuiTest {
    private static final String FIRST = "settings.policy.firstResponse";

    private volatile SlaPolicyView policy = Promises.ofNtt();
    private final ScriptedServer server =
            new ScriptedServer()
                    .on(GetTicketOptions.class, query -> Tickets.options())
                    .on(ListUnits.class, query -> Units.all())
                    .on(ListSlaPolicies.class, query -> new SlaPolicyList(List.of(policy)))
                    .on(ListCalendars.class, query -> Promises.calendars())
                    .on(ListCalendarVersions.class, query -> Promises.versions())
                    .on(ListHolidays.class, query -> Promises.holidays(query.year()))
                    .on(PreviewSla.class, query -> Promises.preview(Promises.ofNtt()))
                    .on(AskSlaEffect.class, query -> new SlaEffect(14, 3))
                    .on(AskWhatIf.class, query -> Promises.whatIf())
                    .on(
                            SaveSlaPolicy.class,
                            command -> {
                                policy =
                                        new SlaPolicyView(
                                                policy.id(),
                                                command.policy(),
                                                false,
                                                false,
                                                policy.updatedAt(),
                                                "Dewi",
                                                3);
                                return new SlaPolicyReply(policy);
                            });
    private ScreenWindow<SettingsScreen> desk;

    @BeforeEach
    void openTheScreen() {
        desk =
                ScreenWindow.open(
                        server,
                        new HandEvents(),
                        place ->
                                new SettingsScreen(
                                        place,
                                        toFront -> {
                                            SettingsCatalogue catalogue =
                                                    new SettingsCatalogue(
                                                            place.api(),
                                                            place.tasks(),
                                                            new UnitCatalogue(
                                                                    place.api(), place.tasks()),
                                                            false);
                                            WhatIfPage whatIf =
                                                    new WhatIfPage(
                                                            place,
                                                            Openers.tickets(ticket -> {}),
                                                            toFront);
                                            return List.of(
                                                    new PolicyPage(place, catalogue, whatIf),
                                                    new CalendarPage(place, whatIf),
                                                    new HolidayPage(place),
                                                    whatIf);
                                        }));
        desk.awaitFocus("settings.policy.table");
        desk.await("the first policy", () -> desk.text(FIRST).equals("30m"));
    }

    @AfterEach
    void closeTheWindow() {
        desk.close();
    }

    private void retype(String field, String text) {
        desk.window().textBox(field).focus();
        desk.pressCtrl(KeyEvent.VK_A);
        desk.type(text);
    }

    @Test
    void aGoalIsTriedAndThenSavedByKeyboard() {
        retype(FIRST, "15m");
        desk.awaitText("settings.policy.effect", "3 dari 14");
        desk.pressCtrl(KeyEvent.VK_T);
        desk.awaitText("settings.whatIf.differences", "Respons pertama 30m menjadi 15m");
        desk.awaitText("settings.whatIf.summary", "20 tiket");
        desk.awaitText("settings.whatIf.then.FIRST_RESPONSE", "85 %");
        assertThat(server.sent(SaveSlaPolicy.class)).isEmpty();
        desk.window().button("settings.whatIf.back").focus();
        desk.press(KeyEvent.VK_SPACE);
        desk.awaitFocus("settings.policy.name");
        assertThat(desk.text(FIRST)).isEqualTo("15m");
        desk.pressCtrl(KeyEvent.VK_ENTER);
        desk.awaitText("settings.policy.notice", "Tersimpan");
        SaveSlaPolicy sent = server.sent(SaveSlaPolicy.class).getFirst();
        assertThat(sent.version()).isEqualTo(2);
        assertThat(sent.policy().firstResponseMinutes()).isEqualTo(15);
        assertThat(sent.policy().resolutionMinutes()).isEqualTo(480);
    }

    @Test
    void somebodyElsesChangeIsTakenOverAndWhatIsTypedStays() {
        server.refuse(
                SaveSlaPolicy.class,
                new Fault(FaultCode.STALE_VERSION, Map.of("changedBy", "Hendra"), List.of(), "c"));
        retype(FIRST, "15m");
        desk.pressCtrl(KeyEvent.VK_ENTER);
        desk.awaitText("settings.stale", "Hendra baru saja mengubahnya");
        desk.window().button("settings.takeOver").focus();
        desk.press(KeyEvent.VK_SPACE);
        desk.await("the bar is gone", () -> !desk.shows("settings.stale"));
        assertThat(desk.text(FIRST)).isEqualTo("15m");
    }

    @Test
    void anImpossibleHourStandsAtItsDay() {
        server.refuse(
                SaveCalendar.class,
                new Fault(
                        FaultCode.INVALID,
                        Map.of(),
                        List.of(
                                new FieldError(
                                        "calendar.hours.TUE[0]",
                                        "END_NOT_AFTER_START",
                                        Map.of("start", "16:00", "end", "08:00"))),
                        "c"));
        desk.run(() -> desk.screen().show("calendar"));
        desk.await("the calendar", () -> desk.text("settings.calendar.name").contains("Mabes"));
        desk.awaitText("settings.calendar.sum", "8j 30m");
        retype("settings.calendar.hours.TUE", "16-8");
        desk.pressCtrl(KeyEvent.VK_ENTER);
        desk.awaitText("settings.calendar.day.TUE.error", "16:00");
        assertThat(desk.text("settings.calendar.hours.TUE")).isEqualTo("16-8");
    }
}
