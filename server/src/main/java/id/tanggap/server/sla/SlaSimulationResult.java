package id.tanggap.server.sla;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the three clocks of {@link ClockKind} stand at the end of a simulation, and why.
 *
 * @param explanation for each clock the gapless time line from its start, clock by clock; the
 *     counted steps sum up to the elapsed time, of next response that of the latest question
 */
public record SlaSimulationResult(
        Clock firstResponse, Clock nextResponse, Clock resolution, List<Step> explanation) {

    /**
     * One clock. Of next response, the latest question of the customer.
     *
     * @param dueAt null without a goal, before the clock starts and after it was cancelled in time;
     *     while paused, as if resumed at the end of the simulation
     * @param elapsedMinutes open time counted, in whole minutes, rounded down
     * @param metAt null unless met
     */
    public record Clock(
            @Nullable Instant dueAt,
            long elapsedMinutes,
            @Nullable Instant metAt,
            ClockState state) {}

    /** A span of a clock with one reason; never empty. */
    public record Step(Instant from, Instant to, ClockKind clock, boolean counted, Reason reason) {}

    /** Why a span counts or not. The names are contract text. */
    public enum Reason {
        /** Counts: inside the opening hours. */
        OPEN_HOURS,
        /** Outside the opening hours of the week. */
        OUTSIDE_HOURS,
        /** A holiday, all day in the calendar's zone. */
        HOLIDAY,
        /** The ticket is pending. */
        PENDING,
        /** The ticket is resolved or closed, and was reopened later. */
        RESOLVED
    }
}
