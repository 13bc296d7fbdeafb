package id.tanggap.telephony.reducer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactSequencerTest {
    private static final Instant NOW = Instant.EPOCH;
    private static final AmiFact ONE = new AmiFact.MemberGone(NOW, "q", "PJSIP/1");
    private static final AmiFact TWO = new AmiFact.MemberGone(NOW, "q", "PJSIP/2");
    private static final AmiFact LOST = new AmiFact.LinkLost(NOW, NOW, "cut");
    private static final AmiFact SNAPSHOT =
            new AmiFact.SnapshotTaken(NOW, "t", NOW, List.of(), List.of(), List.of(), List.of());

    private final FactSequencer sequencer = new FactSequencer();

    @Test
    void deltasWaitForTheSnapshotAndFollowIt() {
        assertThat(sequencer.accept(1, ONE)).isEmpty();
        assertThat(sequencer.accept(1, TWO)).isEmpty();
        assertThat(sequencer.accept(1, SNAPSHOT)).containsExactly(SNAPSHOT, ONE, TWO);
        assertThat(sequencer.accept(1, ONE)).containsExactly(ONE);
    }

    @Test
    void attemptThatNeverGotASnapshotLeavesNothingBehind() {
        sequencer.accept(1, ONE);
        assertThat(sequencer.accept(1, LOST)).isEmpty();
        assertThat(sequencer.accept(2, TWO)).isEmpty();
        assertThat(sequencer.accept(2, SNAPSHOT)).containsExactly(SNAPSHOT, TWO);
    }

    @Test
    void oldConnectionIsNotHeardAnyMore() {
        sequencer.accept(1, SNAPSHOT);
        sequencer.accept(2, ONE);
        assertThat(sequencer.accept(2, SNAPSHOT)).containsExactly(SNAPSHOT, ONE);
        assertThat(sequencer.accept(1, TWO)).isEmpty();
    }

    @Test
    void lossOfTheLinkIsToldWhileTheNextAttemptIsNotThrough() {
        sequencer.accept(1, SNAPSHOT);
        assertThat(sequencer.accept(1, LOST)).containsExactly(LOST);
    }

    @Test
    void ourOwnFactsNeverWait() {
        assertThat(sequencer.accept(0, ONE)).containsExactly(ONE);
    }
}
