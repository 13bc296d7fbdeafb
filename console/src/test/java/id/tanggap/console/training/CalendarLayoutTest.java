package id.tanggap.console.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Trainings;
import id.tanggap.console.training.CalendarState.Mode;
import id.tanggap.protocol.training.TrainingSessionView;
import java.awt.Rectangle;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarLayoutTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Rectangle AREA = new Rectangle(0, 28, 748, 660);

    private static CalendarState state(Mode mode, TrainingSessionView... sessions) {
        return CalendarState.initial(DAY).loaded(List.of(sessions)).showing(mode, DAY);
    }

    @Test
    void daysFillTheAreaWithoutGapsOrOverlap() {
        CalendarLayout layout = new CalendarLayout(state(Mode.MONTH), AREA, 16);
        LocalDate first = state(Mode.MONTH).first();
        for (int i = 0; i < 6; i++) {
            Rectangle cell = layout.cell(first.plusDays(i));
            Rectangle next = layout.cell(first.plusDays(i + 1));
            assertThat(next.x).isEqualTo(cell.x + cell.width);
        }
        Rectangle last = layout.cell(first.plusDays(6));
        assertThat(last.x + last.width).isEqualTo(AREA.width);
    }

    @Test
    void sessionsWithoutRoomAreCounted() {
        TrainingSessionView[] many = new TrainingSessionView[9];
        for (int i = 0; i < many.length; i++) {
            many[i] = Trainings.session(800 + i, "NTT", DAY, 8, 12);
        }
        CalendarLayout layout = new CalendarLayout(state(Mode.MONTH, many), AREA, 16);
        int shown = layout.boxes().size();
        assertThat(shown).isBetween(1, 8);
        assertThat(layout.hidden()).containsEntry(DAY, 9 - shown);
        layout.boxes().forEach(box -> assertThat(layout.cell(DAY).contains(box.bounds())).isTrue());
    }

    @Test
    void overlappingSessionsStandBesideEachOther() {
        CalendarLayout layout =
                new CalendarLayout(
                        state(
                                Mode.WEEK,
                                Trainings.session(801, "NTT", DAY, 8, 12),
                                Trainings.session(802, "NTT", DAY, 10, 14),
                                Trainings.session(803, "NTT", DAY, 12, 15)),
                        AREA,
                        16);
        List<Rectangle> bounds = layout.boxes().stream().map(CalendarLayout.Box::bounds).toList();
        assertThat(bounds.get(0).intersects(bounds.get(1))).isFalse();
        assertThat(bounds.get(1).intersects(bounds.get(2))).isFalse();
        assertThat(bounds.get(2).x).isEqualTo(bounds.get(0).x);
        assertThat(bounds.get(0).y).isLessThan(bounds.get(1).y);
    }

    @Test
    void theHoursReachAsFarAsTheSessions() {
        CalendarLayout layout =
                new CalendarLayout(
                        state(Mode.WEEK, Trainings.session(801, "NTT", DAY, 5, 21)), AREA, 16);
        assertThat(layout.firstHour()).isEqualTo(5);
        assertThat(layout.lastHour()).isEqualTo(21);
        assertThat(layout.y(5 * 60)).isEqualTo(AREA.y);
        assertThat(layout.y(21 * 60)).isEqualTo(AREA.y + AREA.height);
    }
}
