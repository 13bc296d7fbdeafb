package id.tanggap.console.ticket.explain;

import id.tanggap.protocol.sla.SlaStep;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A span with the whole minutes it adds to what was counted before it. Each span cut to minutes by
 * itself would lose seconds, and the sum would not be the total that stands above.
 *
 * @param step the span
 * @param minutes whole minutes added; 0 where it does not count
 */
record CountedStep(SlaStep step, long minutes) {
    /**
     * All spans of a clock.
     *
     * @param earlierMicros what was counted before the first of them
     */
    static List<CountedStep> of(List<SlaStep> steps, long earlierMicros) {
        List<CountedStep> rows = new ArrayList<>();
        Duration before = Duration.of(earlierMicros, ChronoUnit.MICROS);
        for (SlaStep step : steps) {
            Duration after =
                    step.counted() ? before.plus(Duration.between(step.from(), step.to())) : before;
            rows.add(new CountedStep(step, after.toMinutes() - before.toMinutes()));
            before = after;
        }
        return rows;
    }
}
