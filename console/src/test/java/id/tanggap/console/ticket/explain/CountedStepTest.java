package id.tanggap.console.ticket.explain;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.sla.SlaStep;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountedStepTest {
    private static SlaStep step(String from, String to, boolean counted) {
        return new SlaStep(
                Instant.parse("2026-11-24T" + from + "Z"),
                Instant.parse("2026-11-24T" + to + "Z"),
                counted,
                counted ? SlaStep.Reason.OPEN_HOURS : SlaStep.Reason.OUTSIDE_HOURS,
                null);
    }

    @Test
    void theMinutesOfTheSpansAreTogetherTheTotal() {
        List<CountedStep> rows =
                CountedStep.of(
                        List.of(
                                step("01:55:20", "05:00:00", true), // 184 min 40 s
                                step("05:00:00", "06:00:00", false),
                                step("06:00:00", "06:10:40", true)), // 10 min 40 s
                        50_000_000); // 50 s before
        assertThat(rows).extracting(CountedStep::minutes).containsExactly(185L, 0L, 11L);
    }
}
