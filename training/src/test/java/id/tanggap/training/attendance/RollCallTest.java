package id.tanggap.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.training.attendance.RollCall.Opening;
import id.tanggap.training.session.SessionLife;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RollCallTest {
    private static final Instant START = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant OPENS = START.minus(RollCall.LEAD);

    @Test
    void rollCallOpensAnHourBeforeTheBegin() {
        assertThat(RollCall.opening(SessionLife.PLANNED, START, OPENS.minusMillis(1)))
                .isEqualTo(new Opening.NotBefore(OPENS));
        assertThat(RollCall.opening(SessionLife.PLANNED, START, OPENS))
                .isEqualTo(new Opening.Open());
    }

    @Test
    void rollCallOfAHeldSessionMayBeCorrected() {
        assertThat(RollCall.opening(SessionLife.COMPLETED, START, START))
                .isEqualTo(new Opening.Open());
    }

    @Test
    void nobodyIsMarkedInASessionThatWasCalledOff() {
        assertThat(RollCall.opening(SessionLife.CANCELLED, START, START))
                .isEqualTo(new Opening.CalledOff());
    }

    @Test
    void rollCallIsCompleteWhenEverybodyIsMarked() {
        assertThat(RollCall.isComplete(0)).isTrue();
        assertThat(RollCall.isComplete(1)).isFalse();
    }
}
