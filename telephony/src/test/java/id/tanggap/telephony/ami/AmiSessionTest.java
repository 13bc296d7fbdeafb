package id.tanggap.telephony.ami;

import static id.tanggap.telephony.ami.AmiFixture.LISTEN;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.telephony.fake.FakeAmiServer;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AmiSessionTest {
    /** More than the library's queue of 20,000 holds. */
    private static final int FLOOD = 30_000;

    /**
     * The library's worst case: its queue is full when the socket dies, so that its own word of the
     * loss is dropped and it stays "connected" for ever.
     */
    @Test
    @Timeout(60)
    void zombieConnectionIsFoundByTheWatchdog() throws Exception {
        CountDownLatch blocked = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        try (FakeAmiServer server = AmiFixture.server()) {
            AmiSession session =
                    new AmiSession(
                            AmiFixture.settings(
                                    server, Duration.ofSeconds(30), Duration.ofSeconds(1)),
                            Clock.systemUTC(),
                            fact -> {
                                blocked.countDown();
                                await(release);
                            });
            session.open();
            server.push(LISTEN, AmiFixture.newChannel(0, "PJSIP/trunk", "0812"));
            blocked.await();
            for (int i = 1; i < FLOOD; i++) {
                server.push(LISTEN, AmiFixture.newChannel(i, "PJSIP/trunk", "0812"));
            }
            server.dropConnections(LISTEN);

            assertThat(session.watch())
                    .as("found by us; the library's own word never comes")
                    .isNotEqualTo("connection lost");
            session.discard();
        } finally {
            release.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
