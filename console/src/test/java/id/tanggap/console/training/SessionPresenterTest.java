package id.tanggap.console.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Trainings;
import id.tanggap.console.fixture.Units;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.training.SessionState.Mode;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.training.AttendanceStatus;
import id.tanggap.protocol.training.CancelTrainingSession;
import id.tanggap.protocol.training.EnrolOperators;
import id.tanggap.protocol.training.GetTrainingOptions;
import id.tanggap.protocol.training.GetTrainingSession;
import id.tanggap.protocol.training.Participant;
import id.tanggap.protocol.training.PlanTrainingSession;
import id.tanggap.protocol.training.RecordAttendance;
import id.tanggap.protocol.training.RecordAttendance.Mark;
import id.tanggap.protocol.training.TrainingSessionDetail;
import id.tanggap.protocol.training.TrainingSessionView;
import id.tanggap.protocol.unit.ListUnits;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionPresenterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final TrainingSessionView SESSION = Trainings.session(801, "NTT", DAY, 8, 12);

    private final ScriptedServer server =
            new ScriptedServer()
                    .on(ListUnits.class, command -> Units.all())
                    .on(GetTrainingOptions.class, command -> Trainings.options())
                    .on(GetTrainingSession.class, command -> Trainings.detail(SESSION, 3));
    private final HandEvents events = new HandEvents();
    private final FakePanel view = new FakePanel();
    private final List<TrainingSessionView> saved = new ArrayList<>();
    private final SessionPresenter presenter =
            new SessionPresenter(
                    view,
                    server,
                    new DirectUiTasks(),
                    events,
                    new UnitCatalogue(server, new DirectUiTasks()),
                    saved::add);

    private static final class FakePanel implements SessionPanelView {
        private final List<SessionState> states = new ArrayList<>();
        private final List<SessionDraft> begun = new ArrayList<>();

        @Override
        public void render(SessionState state) {
            states.add(state);
        }

        @Override
        public void beginEdit(SessionDraft draft) {
            begun.add(draft);
        }

        SessionState last() {
            return states.getLast();
        }
    }

    @BeforeEach
    void listsAreLoaded() {
        presenter.shown();
    }

    private static SessionDraft draft(
            @Nullable LocalTime start, @Nullable LocalTime end, String capacity) {
        return new SessionDraft(
                null,
                null,
                "INPUT_LP",
                "NTT",
                " Aula Polda ",
                "Ruang 1",
                Trainings.HENDRA.userId(),
                DAY,
                DAY,
                start,
                end,
                capacity);
    }

    private List<UUID> people() {
        return Objects.requireNonNull(view.last().detail()).participants().stream()
                .map(person -> person.contact().id())
                .toList();
    }

    private static Fault clash() {
        return new Fault(
                FaultCode.TRAINING_CLASH,
                Map.of("kind", "TRAINER", "title", "Selra", "polda", "NTT"),
                List.of(),
                "c");
    }

    @Test
    void wallClockTimesOfThePoldaBecomeInstants() {
        server.on(PlanTrainingSession.class, command -> Trainings.detail(SESSION, 0));
        presenter.plan(DAY, "NTT");
        presenter.type(draft(LocalTime.of(8, 0), LocalTime.of(12, 30), " 25 "));
        presenter.save();
        assertThat(server.sent(PlanTrainingSession.class))
                .containsExactly(
                        new PlanTrainingSession(
                                null,
                                null,
                                "INPUT_LP",
                                "NTT",
                                "Aula Polda",
                                "Ruang 1",
                                Trainings.HENDRA.userId(),
                                Instant.parse("2026-11-24T00:00:00Z"),
                                Instant.parse("2026-11-24T04:30:00Z"),
                                25));
        assertThat(view.last().mode()).isEqualTo(Mode.VIEW);
        assertThat(saved).containsExactly(SESSION);
    }

    @Test
    void whatIsMissingOrWrongIsSaidWithoutAskingTheServer() {
        presenter.plan(DAY, null);
        presenter.save();
        assertThat(view.last().errors())
                .containsOnlyKeys("curriculumCode", "poldaCode", "venue", "room", "trainerId");
        presenter.type(draft(LocalTime.of(12, 0), LocalTime.of(8, 0), "banyak"));
        presenter.save();
        assertThat(view.last().errors()).containsOnlyKeys("endsAt", "capacity");
        presenter.type(draft(null, LocalTime.of(8, 0), "10"));
        presenter.save();
        assertThat(view.last().errors()).containsOnlyKeys("startsAt");
        assertThat(server.sent(PlanTrainingSession.class)).isEmpty();
    }

    @Test
    void aClashKeepsTheEditorOpenAndAnotherTimeIsTaken() {
        server.refuse(PlanTrainingSession.class, clash());
        presenter.plan(DAY, "NTT");
        SessionDraft typed = draft(LocalTime.of(8, 0), LocalTime.of(12, 0), "25");
        presenter.type(typed);
        presenter.save();
        assertThat(view.last().mode()).isEqualTo(Mode.EDIT);
        assertThat(view.last().draft()).isEqualTo(typed);
        assertThat(view.last().fault()).isEqualTo(clash());
        server.on(PlanTrainingSession.class, command -> Trainings.detail(SESSION, 0));
        presenter.type(draft(LocalTime.of(13, 0), LocalTime.of(15, 0), "25"));
        presenter.save();
        assertThat(view.last().mode()).isEqualTo(Mode.VIEW);
        assertThat(view.last().fault()).isNull();
    }

    @Test
    void aChangeIsMadeOnTheVersionReadAndOnTheNewOneAfterAConflict() {
        presenter.open(SESSION.id());
        presenter.edit();
        server.refuse(PlanTrainingSession.class, FaultCode.STALE_VERSION);
        presenter.save();
        assertThat(server.sent(PlanTrainingSession.class).getLast().version()).isEqualTo(1);
        assertThat(view.last().mode()).isEqualTo(Mode.EDIT);
        assertThat(server.sent(GetTrainingSession.class)).hasSize(2);
    }

    @Test
    void callingOffNeedsAReason() {
        server.on(CancelTrainingSession.class, command -> Trainings.detail(SESSION, 3));
        presenter.open(SESSION.id());
        presenter.beginCancel();
        presenter.confirmCancel();
        assertThat(view.last().errors()).containsOnlyKeys("reason");
        presenter.typeCancelReason(" Pelatih sakit ");
        presenter.confirmCancel();
        assertThat(server.sent(CancelTrainingSession.class))
                .containsExactly(new CancelTrainingSession(SESSION.id(), 1, "Pelatih sakit"));
    }

    @Test
    void operatorsAreAddedOneAfterTheOther() {
        server.on(EnrolOperators.class, command -> Trainings.detail(SESSION, 4));
        presenter.open(SESSION.id());
        presenter.beginEnrol();
        presenter.enrol(List.of(Samples.id(43)));
        assertThat(server.sent(EnrolOperators.class))
                .containsExactly(new EnrolOperators(SESSION.id(), List.of(Samples.id(43))));
        assertThat(view.last().mode()).isEqualTo(Mode.ENROL);
        assertThat(people()).hasSize(4);
    }

    @Test
    void allPresentMarksOnlyThoseWithoutAMarkAndTheRollCallIsEnded() {
        server.on(RecordAttendance.class, command -> Trainings.detail(SESSION, 3));
        presenter.open(SESSION.id());
        presenter.beginRollCall();
        List<UUID> ids = people();
        presenter.mark(ids.get(1), AttendanceStatus.EXCUSED);
        presenter.markAllPresent();
        presenter.saveRollCall(true);
        assertThat(server.sent(RecordAttendance.class))
                .containsExactly(
                        new RecordAttendance(
                                SESSION.id(),
                                List.of(
                                        new Mark(ids.get(0), AttendanceStatus.PRESENT),
                                        new Mark(ids.get(1), AttendanceStatus.EXCUSED),
                                        new Mark(ids.get(2), AttendanceStatus.PRESENT)),
                                true));
        assertThat(view.last().marks()).isEmpty();
    }

    @Test
    void aRollCallThatIsRefusedKeepsItsMarks() {
        server.refuse(
                RecordAttendance.class,
                new Fault(
                        FaultCode.TRAINING_STATE,
                        Map.of("reason", "UNMARKED", "count", "2"),
                        List.of(),
                        "c"));
        presenter.open(SESSION.id());
        presenter.beginRollCall();
        presenter.mark(people().getFirst(), AttendanceStatus.LATE);
        presenter.saveRollCall(true);
        assertThat(view.last().marks()).hasSize(1);
        assertThat(view.last().mode()).isEqualTo(Mode.ROLL_CALL);
        assertThat(presenter.hasUnsavedText()).isTrue();
    }

    @Test
    void marksThatAreSavedAlreadyGoWithTheEndOfTheRollCall() {
        Participant marked = Trainings.detail(SESSION, 1).participants().getFirst();
        server.on(
                GetTrainingSession.class,
                command ->
                        new TrainingSessionDetail(
                                SESSION,
                                List.of(
                                        new Participant(
                                                marked.contact(),
                                                AttendanceStatus.LATE,
                                                null,
                                                null))));
        server.on(RecordAttendance.class, command -> Trainings.detail(SESSION, 1));
        presenter.open(SESSION.id());
        presenter.beginRollCall();
        presenter.saveRollCall(true);
        assertThat(server.sent(RecordAttendance.class).getFirst().marks())
                .containsExactly(new Mark(marked.contact().id(), AttendanceStatus.LATE));
    }

    @Test
    void anotherSessionIsNotOpenedOverADraft() {
        presenter.plan(DAY, "NTT");
        presenter.open(SESSION.id());
        assertThat(view.last().mode()).isEqualTo(Mode.EDIT);
        presenter.back();
        presenter.open(SESSION.id());
        assertThat(view.last().mode()).isEqualTo(Mode.VIEW);
        assertThat(view.last().detail()).isEqualTo(Trainings.detail(SESSION, 3));
    }

    @Test
    void aSessionPlannedAgainAfterNoAnswerIsTheSameSession() {
        server.refuse(PlanTrainingSession.class, FaultCode.TIMEOUT);
        presenter.plan(DAY, "NTT");
        presenter.type(draft(LocalTime.of(8, 0), LocalTime.of(12, 0), "25"));
        presenter.save();
        presenter.save();
        presenter.type(draft(LocalTime.of(8, 0), LocalTime.of(13, 0), "25"));
        presenter.save();
        List<UUID> ids = server.ids(PlanTrainingSession.class);
        assertThat(ids.get(1)).isEqualTo(ids.get(0)).isNotEqualTo(ids.get(2));
    }
}
