package id.tanggap.server.platform.ws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenBucketTest {
    private final AtomicLong nanos = new AtomicLong();
    private final TokenBucket bucket = new TokenBucket(50, 200, nanos::get);

    @Test
    void aBurstPassesAndNotMore() {
        assertThat(taken(1000)).isEqualTo(200);
    }

    @Test
    void aSecondBringsItsShare() {
        taken(1000);
        nanos.addAndGet(1_000_000_000L);
        assertThat(taken(1000)).isEqualTo(50);
    }

    @Test
    void aLongPauseBringsNoMoreThanABurst() {
        taken(1000);
        nanos.addAndGet(3_600_000_000_000L);
        assertThat(taken(1000)).isEqualTo(200);
    }

    private long taken(int tries) {
        return IntStream.range(0, tries).filter(_ -> bucket.tryTake()).count();
    }
}
