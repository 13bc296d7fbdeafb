package id.tanggap.server.ticket.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.ticket.TicketClosure;
import id.tanggap.protocol.ticket.TicketStatus;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeTest {
    /** The way through the groups, how often it was handed over, how often straight back. */
    @ParameterizedTest
    @CsvSource({
        "A, 0, 0",
        "A>B, 1, 0",
        "A>B>A, 2, 1",
        "A>B>A>B, 3, 2",
        "A>B>C>A, 3, 0",
        "A>B>C>B>A, 4, 1",
    })
    void straightBackIsPingPong(String way, int handovers, int pingPongs) {
        String[] groups = way.split(">", -1);
        Life life = Life.NEW;
        for (int i = 1; i < groups.length; i++) {
            life = life.handedOver(groups[i - 1], groups[i]);
        }
        assertThat(life.handoverCount()).isEqualTo(handovers);
        assertThat(life.pingPongCount()).isEqualTo(pingPongs);
    }

    @Test
    void nobodyCallsForTheSupervisorOnceItIsSolved() {
        Instant at = Instant.parse("2026-11-23T02:00:00Z");
        Life called = Life.NEW.escalated(at);
        assertThat(
                        called.moved(TicketStatus.ASSIGNED, TicketStatus.PENDING, null, at)
                                .escalatedAt())
                .isEqualTo(at);
        assertThat(called.handedOver("A", "B").escalatedAt()).isEqualTo(at);
        assertThat(
                        called.moved(TicketStatus.ASSIGNED, TicketStatus.RESOLVED, null, at)
                                .escalatedAt())
                .isNull();
        assertThat(called.closed(TicketClosure.SPAM, null, at).escalatedAt()).isNull();
    }
}
