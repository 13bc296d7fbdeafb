package id.tanggap.console.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.ScreenWindow;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Trainings;
import id.tanggap.console.fixture.Units;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.training.AttendanceStatus;
import id.tanggap.protocol.training.GetTrainingOptions;
import id.tanggap.protocol.training.GetTrainingSession;
import id.tanggap.protocol.training.ListTrainingSessions;
import id.tanggap.protocol.training.PlanTrainingSession;
import id.tanggap.protocol.training.RecordAttendance;
import id.tanggap.protocol.training.RecordAttendance.Mark;
import id.tanggap.protocol.training.TrainingSessionDetail;
import id.tanggap.protocol.training.TrainingSessionList;
import id.tanggap.protocol.training.TrainingSessionView;
import id.tanggap.protocol.unit.ListUnits;
import java.awt.event.KeyEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("gui")
class SessionPlanningGuiTest {
    /** Today at the desk of the samples. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final TrainingSessionView SESSION =
            Trainings.session(801, "BENGKULU", DAY, 8, 12);
    private static final TrainingSessionDetail DETAIL = Trainings.detail(SESSION, 3);

    private final ScriptedServer server =
            new ScriptedServer()
                    .on(ListUnits.class, command -> Units.all())
                    .on(GetTrainingOptions.class, command -> Trainings.options())
                    .on(
                            ListTrainingSessions.class,
                            command -> new TrainingSessionList(List.of(SESSION)))
                    .on(GetTrainingSession.class, command -> DETAIL)
                    .on(RecordAttendance.class, command -> DETAIL);
    private ScreenWindow<TrainingScreen> desk;

    @BeforeEach
    void openTheCalendar() {
        desk =
                ScreenWindow.open(
                        server,
                        new HandEvents(),
                        place ->
                                new TrainingScreen(
                                        place, new UnitCatalogue(place.api(), place.tasks())));
        desk.awaitFocus("training.calendar.grid");
        desk.await("sessions", () -> desk.screen().ready());
    }

    @AfterEach
    void closeTheWindow() {
        desk.close();
    }

    @Test
    void aClashIsShownWhereItIsAndAnotherTimeIsTaken() {
        server.refuse(
                PlanTrainingSession.class,
                new Fault(
                        FaultCode.TRAINING_CLASH,
                        Map.of(
                                "kind", "TRAINER",
                                "title", "Selra",
                                "polda", "BENGKULU",
                                "from", "2026-11-23T01:00:00Z",
                                "to", "2026-11-23T05:00:00Z"),
                        List.of(),
                        "c"));
        desk.pressCtrl(KeyEvent.VK_N);
        desk.awaitFocus("training.editor.curriculum");
        desk.window().comboBox("training.editor.curriculum").selectItem("Penomoran LP");
        desk.window().comboBox("training.editor.polda").selectItem("Bengkulu");
        desk.window().comboBox("training.editor.trainer").selectItem("Hendra Gunawan");
        desk.window().textBox("training.editor.venue").setText("Mapolda");
        desk.window().textBox("training.editor.room").setText("Aula").focus();
        desk.pressCtrl(KeyEvent.VK_ENTER);
        desk.awaitText(SessionEditorPanel.NOTICE, "sudah mengajar “Selra” untuk Bengkulu");
        desk.awaitText("training.field.trainer.error", "Sudah terpakai");

        server.on(PlanTrainingSession.class, command -> DETAIL);
        desk.window().textBox("training.editor.start").setText("13");
        desk.window().textBox("training.editor.end").setText("15.30").focus();
        desk.pressCtrl(KeyEvent.VK_ENTER);
        desk.awaitText("training.session.title", SESSION.curriculumTitle());
        PlanTrainingSession planned = server.sent(PlanTrainingSession.class).getLast();
        assertThat(planned.startsAt()).isEqualTo(Instant.parse("2026-11-23T06:00:00Z"));
        assertThat(planned.endsAt()).isEqualTo(Instant.parse("2026-11-23T08:30:00Z"));
        assertThat(planned.venue()).isEqualTo("Mapolda");
    }

    @Test
    void theRollCallIsTakenWithOneKeyForEachPerson() {
        desk.press(KeyEvent.VK_ENTER);
        desk.awaitText("training.session.title", SESSION.curriculumTitle());
        desk.run(() -> desk.window().button("training.rollCall").target().requestFocusInWindow());
        desk.awaitFocus("training.rollCall");
        desk.pressCtrl(KeyEvent.VK_R);
        desk.awaitFocus(row(0));
        desk.press(KeyEvent.VK_H);
        desk.awaitFocus(row(1));
        desk.press(KeyEvent.VK_I);
        desk.awaitFocus(row(2));
        desk.press(KeyEvent.VK_T);
        desk.pressCtrl(KeyEvent.VK_ENTER);
        desk.await("roll call", () -> !server.sent(RecordAttendance.class).isEmpty());
        assertThat(server.sent(RecordAttendance.class))
                .containsExactly(
                        new RecordAttendance(
                                SESSION.id(),
                                List.of(
                                        new Mark(person(0), AttendanceStatus.PRESENT),
                                        new Mark(person(1), AttendanceStatus.EXCUSED),
                                        new Mark(person(2), AttendanceStatus.LATE)),
                                true));
    }

    private static String row(int index) {
        return "training.rollCall.row." + DETAIL.participants().get(index).contact().nrp();
    }

    private static java.util.UUID person(int index) {
        return DETAIL.participants().get(index).contact().id();
    }
}
