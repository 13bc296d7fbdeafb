package id.tanggap.console.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Trainings;
import id.tanggap.console.training.CalendarState.Mode;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.training.ListTrainingSessions;
import id.tanggap.protocol.training.TrainingSessionChanged;
import id.tanggap.protocol.training.TrainingSessionList;
import id.tanggap.protocol.training.TrainingSessionView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarPresenterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final TrainingSessionView KUPANG =
            Trainings.session(801, "NTT", LocalDate.of(2026, 11, 24), 8, 12);

    private final ScriptedServer server =
            new ScriptedServer()
                    .on(
                            ListTrainingSessions.class,
                            command -> new TrainingSessionList(List.of(KUPANG)));
    private final HandEvents events = new HandEvents();
    private final List<CalendarState> rendered = new ArrayList<>();
    private final CalendarPresenter presenter =
            new CalendarPresenter(rendered::add, server, new DirectUiTasks(), events, () -> TODAY);

    private CalendarState last() {
        return rendered.getLast();
    }

    @Test
    void theWeeksOfTheMonthAreAskedForFromTheEasternMorningToTheWesternNight() {
        presenter.shown();
        assertThat(server.sent())
                .containsExactly(
                        new ListTrainingSessions(
                                Instant.parse("2026-10-25T15:00:00Z"),
                                Instant.parse("2026-12-06T17:00:00Z"),
                                null));
        assertThat(last().first()).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(last().weeks()).isEqualTo(6);
    }

    @Test
    void movingWithinTheMonthAsksNothing() {
        presenter.shown();
        presenter.choose(LocalDate.of(2026, 11, 2));
        assertThat(server.sent()).hasSize(1);
        presenter.choose(LocalDate.of(2026, 12, 1));
        assertThat(server.sent()).hasSize(2);
    }

    @Test
    void aWeekIsSevenDaysAroundTheChosenDay() {
        presenter.shown();
        presenter.choose(Mode.WEEK);
        assertThat(last().first()).isEqualTo(TODAY);
        assertThat(last().weeks()).isEqualTo(1);
        presenter.step(1);
        assertThat(last().day()).isEqualTo(TODAY.plusWeeks(1));
    }

    @Test
    void aSessionStandsOnTheDayOfItsOwnZone() {
        TrainingSessionView early =
                Trainings.session(802, "MALUT", LocalDate.of(2026, 11, 25), 1, 3);
        server.on(ListTrainingSessions.class, command -> new TrainingSessionList(List.of(early)));
        presenter.shown();
        assertThat(last().on(LocalDate.of(2026, 11, 25))).containsExactly(early);
        assertThat(last().on(LocalDate.of(2026, 11, 24))).isEmpty();
    }

    @Test
    void aSessionPlannedElsewhereAppearsUnlessAnotherPoldaIsShown() {
        presenter.shown();
        TrainingSessionView bengkulu =
                Trainings.session(803, "BENGKULU", LocalDate.of(2026, 11, 26), 8, 12);
        events.give(new TrainingSessionChanged(bengkulu));
        assertThat(last().sessions()).containsExactly(KUPANG, bengkulu);
        presenter.filter("NTT");
        events.give(
                new TrainingSessionChanged(
                        Trainings.session(804, "BENGKULU", LocalDate.of(2026, 11, 26), 8, 12)));
        assertThat(last().sessions()).containsExactly(KUPANG);
    }

    @Test
    void anAnswerForAnotherPeriodIsDropped() {
        var held = server.hold(ListTrainingSessions.class);
        presenter.shown();
        presenter.step(1);
        var november = held.removeFirst();
        held.removeFirst().complete(new TrainingSessionList(List.of()));
        november.complete(new TrainingSessionList(List.of(KUPANG)));
        assertThat(last().sessions()).isEmpty();
        assertThat(last().day()).isEqualTo(LocalDate.of(2026, 12, 23));
    }

    @Test
    void theChosenSessionIsPartOfTheState() {
        presenter.shown();
        presenter.select(Samples.id(801));
        assertThat(last().selected()).isEqualTo(Samples.id(801));
    }
}
