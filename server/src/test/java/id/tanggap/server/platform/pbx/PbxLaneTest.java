package id.tanggap.server.platform.pbx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PbxLaneTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<List<Integer>> committed = new CopyOnWriteArrayList<>();
    private @Nullable PbxLane<Integer> lane;

    @AfterEach
    void close() {
        if (lane != null) {
            lane.close();
        }
    }

    @Test
    void keepsTheOrderAndJoinsWhatPilesUp() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        PbxLane<Integer> lane =
                lane(
                        1000,
                        batch -> {
                            await(gate);
                            committed.add(batch);
                        });
        IntStream.range(0, 200).forEach(i -> assertThat(lane.offer(i)).isTrue());
        gate.countDown();

        assertThat(lane.awaitIdle(PATIENCE)).isTrue();
        assertThat(all()).isEqualTo(IntStream.range(0, 200).boxed().toList());
        assertThat(committed.size()).isLessThan(20);
    }

    @Test
    void waitsOutAnOutageAndLosesNothing() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        PbxLane<Integer> lane =
                lane(
                        1000,
                        batch -> {
                            if (attempts.incrementAndGet() <= 3) {
                                throw new UncheckedIOException(new IOException("away"));
                            }
                            committed.add(batch);
                        });
        IntStream.range(0, 10).forEach(lane::offer);

        assertThat(lane.awaitIdle(PATIENCE)).isTrue();
        assertThat(all()).isEqualTo(IntStream.range(0, 10).boxed().toList());
        assertThat(lane.skipped()).isZero();
    }

    @Test
    void badStepIsSkippedAndDoesNotTakeItsBatchAlong() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        PbxLane<Integer> lane =
                lane(
                        1000,
                        batch -> {
                            await(gate);
                            if (batch.contains(5)) {
                                throw new IllegalStateException("bad");
                            }
                            committed.add(batch);
                        });
        IntStream.range(0, 10).forEach(lane::offer);
        gate.countDown();

        assertThat(lane.awaitIdle(PATIENCE)).isTrue();
        assertThat(all()).containsExactly(0, 1, 2, 3, 4, 6, 7, 8, 9);
        assertThat(lane.skipped()).isEqualTo(1);
    }

    @Test
    void fullLaneRefuses() {
        CountDownLatch gate = new CountDownLatch(1);
        PbxLane<Integer> lane = new PbxLane<>(3, batch -> await(gate), e -> false);
        this.lane = lane;
        assertThat(IntStream.range(0, 5).mapToObj(lane::offer).toList())
                .containsExactly(true, true, true, false, false);
    }

    private PbxLane<Integer> lane(
            int capacity, java.util.function.Consumer<List<Integer>> transaction) {
        PbxLane<Integer> made =
                new PbxLane<>(capacity, transaction, UncheckedIOException.class::isInstance);
        made.start();
        lane = made;
        return made;
    }

    private List<Integer> all() {
        return committed.stream().flatMap(List::stream).toList();
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
