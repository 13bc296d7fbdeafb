package id.tanggap.server.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.testing.MutableClock;
import id.tanggap.server.testing.Rows;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TicketNumbersIT {
    private static final int FILERS = 16;
    private static final int EACH = 10;

    @Inject TicketService service;
    @Inject TicketSeeds seeds;
    @Inject Rows rows;

    @Test
    void filersAtOnceLeaveNoGapAndNoDouble() throws Exception {
        // An own year, so that other tests cannot take numbers in between.
        QuarkusMock.installMockForType(
                new MutableClock(Instant.parse("2031-06-02T03:00:00Z")), Clock.class);
        List<String> numbers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(FILERS)) {
            List<Callable<List<String>>> filers =
                    IntStream.range(0, FILERS)
                            .<Callable<List<String>>>mapToObj(i -> this::fileMany)
                            .toList();
            for (Future<List<String>> filed : pool.invokeAll(filers)) {
                numbers.addAll(filed.get());
            }
        }
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, FILERS * EACH)
                                .mapToObj(n -> "T-2031-%06d".formatted(n))
                                .toList());
    }

    @Test
    void yearsBeginAtMidnightInJakarta() {
        MutableClock clock = new MutableClock(Instant.parse("2032-12-31T16:59:59Z"));
        QuarkusMock.installMockForType(clock, Clock.class);
        assertThat(number()).isEqualTo("T-2032-000001");
        clock.advance(java.time.Duration.ofSeconds(1));
        assertThat(number()).isEqualTo("T-2033-000001");
        assertThat(number()).isEqualTo("T-2033-000002");
    }

    @Test
    void aFilingThatFailsGivesItsNumberBack() {
        QuarkusMock.installMockForType(
                new MutableClock(Instant.parse("2034-06-02T03:00:00Z")), Clock.class);
        assertThat(number()).isEqualTo("T-2034-000001");
        assertThatThrownBy(this::fileAndFail).isInstanceOf(DomainException.class);
        assertThat(number()).isEqualTo("T-2034-000002");
    }

    @Transactional
    void fileAndFail() {
        service.file(seeds.command("Gagal", "ACCOUNT", null), seeds.agent());
        throw DomainException.invalid("any", "INVALID");
    }

    /** Half of the filers' tickets are followed by one that is refused. */
    private List<String> fileMany() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            numbers.add(number());
            if (i % 2 == 0) {
                assertThatThrownBy(
                                () ->
                                        service.file(
                                                seeds.command("x", "NO_SUCH", null), seeds.agent()))
                        .isInstanceOf(DomainException.class);
            }
        }
        return numbers;
    }

    private String number() {
        return service.file(seeds.command("Nomor", "ACCOUNT", null), seeds.agent()).row().number();
    }
}
