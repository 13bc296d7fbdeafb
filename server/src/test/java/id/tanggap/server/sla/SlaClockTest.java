package id.tanggap.server.sla;

import static id.tanggap.server.sla.Simulations.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Open Monday to Friday 09:00-17:00; 16 March 2026 is a Monday. */
class SlaClockTest {
    private static final BusinessCalendar DESK =
            Calendars.calendar("Asia/Jakarta", Calendars.NINE_TO_FIVE);
    private static final Duration FOUR_HOURS = Duration.ofHours(4);

    @Test
    void itsStoredFieldsAreEnoughToGoOn() {
        SlaClock clock = SlaClock.startedAt(at("16 09:00"), FOUR_HOURS).pause(at("16 10:00"), DESK);
        SlaClock loaded =
                new SlaClock(
                        clock.target(),
                        clock.counted(),
                        clock.runningSince(),
                        clock.reachedAt(),
                        clock.metAt());
        assertThat(loaded.resume(at("17 09:00")).dueAt(at("17 09:00"), DESK))
                .isEqualTo(at("17 12:00"));
    }

    @Test
    void repeatedPausesAndResumesHaveNoEffect() {
        SlaClock running = SlaClock.startedAt(at("16 09:00"), FOUR_HOURS);
        assertThat(running.resume(at("16 09:30"))).isEqualTo(running);
        SlaClock paused = running.pause(at("16 10:00"), DESK);
        assertThat(paused.pause(at("16 11:00"), DESK)).isEqualTo(paused);
    }

    @Test
    void theFirstMeetingStands() {
        SlaClock met = SlaClock.startedAt(at("16 09:00"), FOUR_HOURS).meet(at("16 10:00"), DESK);
        assertThat(met.meet(at("16 15:00"), DESK)).isEqualTo(met);
        assertThat(met.state(at("18 09:00"), DESK)).isEqualTo(ClockState.MET);
        assertThat(met.dueAt(at("18 09:00"), DESK)).isEqualTo(at("16 13:00"));
    }

    @Test
    void aTighterGoalCannotMakeATicketLateInThePast() {
        SlaClock clock = SlaClock.startedAt(at("16 09:00"), FOUR_HOURS);
        SlaClock urgent = clock.retarget(Duration.ofHours(1), at("16 11:00"), DESK);
        assertThat(urgent.dueAt(at("16 11:00"), DESK)).isEqualTo(at("16 11:00"));
        assertThat(urgent.state(at("16 11:00"), DESK)).isEqualTo(ClockState.RUNNING);
        assertThat(urgent.state(at("16 11:01"), DESK)).isEqualTo(ClockState.BREACHED);
        assertThat(urgent.elapsed(at("16 12:00"), DESK)).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void aWiderGoalForgivesABreach() {
        SlaClock late = SlaClock.startedAt(at("16 09:00"), FOUR_HOURS).pause(at("16 15:00"), DESK);
        assertThat(late.state(at("16 15:00"), DESK)).isEqualTo(ClockState.BREACHED);
        SlaClock relaxed = late.retarget(Duration.ofHours(8), at("16 16:00"), DESK);
        assertThat(relaxed.state(at("16 16:00"), DESK)).isEqualTo(ClockState.PAUSED);
        assertThat(relaxed.resume(at("16 16:00")).dueAt(at("16 16:00"), DESK))
                .isEqualTo(at("17 10:00"));
    }

    @Test
    void timeRunningBackwardsIsAProgrammingError() {
        SlaClock clock = SlaClock.startedAt(at("16 09:00"), FOUR_HOURS);
        assertThatThrownBy(() -> clock.pause(at("16 08:00"), DESK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** However often it is paused, the due time leaves exactly the open time that is left. */
    @Property
    void atTheDueTimeTheGoalIsSpentExactly(
            @ForAll @Size(max = 12) List<@IntRange(max = 20_000) Integer> minutes,
            @ForAll @IntRange(max = 3_000) int target) {
        Duration goal = Duration.ofMinutes(target);
        Instant now = at("16 08:00");
        SlaClock clock = SlaClock.startedAt(now, goal);
        for (int step : minutes) {
            now = now.plusSeconds(60L * step);
            clock = clock.isRunning() ? clock.pause(now, DESK) : clock.resume(now);
        }
        Instant due = clock.resume(now).dueAt(now, DESK);
        assertThat(due).isNotNull();
        if (!due.isBefore(now)) {
            assertThat(clock.resume(now).elapsed(due, DESK)).isEqualTo(goal);
        } else {
            assertThat(clock.elapsed(now, DESK)).isGreaterThanOrEqualTo(goal);
        }
    }
}
