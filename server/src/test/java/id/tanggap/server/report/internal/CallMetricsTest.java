package id.tanggap.server.report.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.tanggap.protocol.call.CallOutcome;
import id.tanggap.protocol.report.DayReport.Arrivals;
import id.tanggap.protocol.report.DayReport.Figure;
import id.tanggap.protocol.report.DayReport.FigureKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CallMetricsTest {
    private static final UUID DEWI = new UUID(1, 1);
    private static final UUID ARIF = new UUID(1, 2);
    private static final Instant MIDNIGHT = Instant.parse("2026-11-22T17:00:00Z");

    static Stream<Arguments> serviceLevels() {
        return Stream.of(
                arguments("nobody called", List.of(), null, 0),
                arguments("answered at T", List.of(answered(20)), 100.0, 1),
                arguments("answered after T", List.of(answered(20.001)), 0.0, 1),
                arguments("abandoned late counts", List.of(answered(3), abandoned(6)), 50.0, 2),
                arguments("abandoned at s does not", List.of(answered(3), abandoned(5)), 100.0, 1),
                arguments("only short abandons", List.of(abandoned(1)), null, 0),
                arguments("still waiting is not judged", List.of(answered(3), waiting()), 100.0, 1),
                arguments("timeout is not abandoned", List.of(answered(3), timeout()), 100.0, 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void serviceLevels(String name, List<CallFact> calls, @Nullable Double value, int n) {
        assertThat(figure(calls, FigureKey.SERVICE_LEVEL))
                .isEqualTo(new Figure(FigureKey.SERVICE_LEVEL, value, n));
    }

    static Stream<Arguments> abandonmentRates() {
        return Stream.of(
                arguments(List.of(), null, 0),
                arguments(List.of(answered(3), abandoned(6)), 50.0, 2),
                arguments(List.of(answered(3), abandoned(5)), 0.0, 1),
                arguments(List.of(abandoned(60), timeout()), 100.0, 1));
    }

    @ParameterizedTest
    @MethodSource
    void abandonmentRates(List<CallFact> calls, @Nullable Double value, int n) {
        assertThat(figure(calls, FigureKey.ABANDONMENT_RATE))
                .isEqualTo(new Figure(FigureKey.ABANDONMENT_RATE, value, n));
    }

    @Test
    void everyCallIsOfferedOnce() {
        List<CallFact> calls = List.of(answered(3), abandoned(6), timeout(), waiting());
        assertThat(figure(calls, FigureKey.OFFERED))
                .isEqualTo(new Figure(FigureKey.OFFERED, 4.0, 4));
        assertThat(figure(calls, FigureKey.ANSWERED))
                .isEqualTo(new Figure(FigureKey.ANSWERED, 1.0, 4));
    }

    @Test
    void averageSpeedOfAnswerLooksAtAnsweredCallsOnly() {
        assertThat(
                        figure(
                                List.of(answered(4), answered(7), abandoned(100)),
                                FigureKey.AVERAGE_SPEED_OF_ANSWER))
                .isEqualTo(new Figure(FigureKey.AVERAGE_SPEED_OF_ANSWER, 5.5, 2));
    }

    @Test
    void averageHandleTimeIsTalkAndWrapUpOfCallsThatAreOver() {
        CallFact over = talked(100, 20);
        CallFact talking = new CallFact(MIDNIGHT, true, null, 1000L, null, null);
        assertThat(figure(List.of(over, talking), FigureKey.AVERAGE_HANDLE_TIME))
                .isEqualTo(new Figure(FigureKey.AVERAGE_HANDLE_TIME, 120.0, 1));
    }

    @Test
    void halfHoursAreCountedByTheTimeOfEntering() {
        List<CallFact> calls =
                List.of(at(0, answered(3)), at(1799, abandoned(9)), at(1800, answered(30)));
        assertThat(metrics(calls).arrivals(MIDNIGHT, MIDNIGHT.plus(Duration.ofMinutes(90))))
                .containsExactly(
                        new Arrivals(MIDNIGHT, 2, 1, 1, 1),
                        new Arrivals(MIDNIGHT.plusSeconds(1800), 1, 1, 0, 0),
                        new Arrivals(MIDNIGHT.plusSeconds(3600), 0, 0, 0, 0));
    }

    @Test
    void agentsGetWhatTheyAnswered() {
        assertThat(
                        CallMetrics.byAgent(
                                List.of(
                                        new AgentPart(DEWI, 60_000, 10_000),
                                        new AgentPart(DEWI, 30_000, 5_000),
                                        new AgentPart(ARIF, 1_000, 0))))
                .isEqualTo(
                        Map.of(
                                DEWI, new CallMetrics.AgentTotals(2, 90_000, 15_000),
                                ARIF, new CallMetrics.AgentTotals(1, 1_000, 0)));
    }

    private static CallMetrics metrics(List<CallFact> calls) {
        return new CallMetrics(calls, Duration.ofSeconds(20), Duration.ofSeconds(5));
    }

    private static Figure figure(List<CallFact> calls, FigureKey key) {
        return metrics(calls).figures().stream()
                .filter(f -> f.key() == key)
                .findFirst()
                .orElseThrow();
    }

    private static CallFact answered(double waitSeconds) {
        return new CallFact(
                MIDNIGHT,
                true,
                CallOutcome.ANSWERED,
                Math.round(waitSeconds * 1000),
                60_000L,
                null);
    }

    private static CallFact talked(long talkSeconds, long wrapUpSeconds) {
        return new CallFact(
                MIDNIGHT,
                true,
                CallOutcome.ANSWERED,
                2000L,
                talkSeconds * 1000,
                wrapUpSeconds * 1000);
    }

    private static CallFact abandoned(long waitSeconds) {
        return new CallFact(MIDNIGHT, false, CallOutcome.ABANDONED, waitSeconds * 1000, null, null);
    }

    private static CallFact timeout() {
        return new CallFact(MIDNIGHT, false, CallOutcome.TIMEOUT, 1_800_000L, null, null);
    }

    private static CallFact waiting() {
        return new CallFact(MIDNIGHT, false, null, null, null, null);
    }

    private static CallFact at(long second, CallFact call) {
        return new CallFact(
                MIDNIGHT.plusSeconds(second),
                call.answered(),
                call.outcome(),
                call.waitMs(),
                call.talkMs(),
                call.wrapUpMs());
    }
}
