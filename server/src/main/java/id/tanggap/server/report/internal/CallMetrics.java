package id.tanggap.server.report.internal;

import id.tanggap.protocol.report.DayReport.Arrivals;
import id.tanggap.protocol.report.DayReport.Figure;
import id.tanggap.protocol.report.DayReport.FigureKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The figures of calls, each defined here and nowhere else; {@link FigureKey} says them in words.
 * Pure.
 */
final class CallMetrics {
    private static final Duration BUCKET = Duration.ofMinutes(30);

    private final List<CallFact> calls;
    private final long targetMs;
    private final long shortMs;

    CallMetrics(List<CallFact> calls, Duration target, Duration shortAbandon) {
        this.calls = List.copyOf(calls);
        this.targetMs = target.toMillis();
        this.shortMs = shortAbandon.toMillis();
    }

    /** The figures of calls, in order of display. */
    List<Figure> figures() {
        int answered = count(CallFact::answered);
        int counted = answered + count(CallFact::abandoned) - count(this::isShort);
        int handled = count(CallFact::handled);
        long waited = calls.stream().filter(CallFact::answered).mapToLong(CallMetrics::wait).sum();
        long worked = calls.stream().filter(CallFact::handled).mapToLong(CallFact::handleMs).sum();
        return List.of(
                new Figure(FigureKey.OFFERED, (double) calls.size(), calls.size()),
                new Figure(FigureKey.ANSWERED, (double) answered, calls.size()),
                percent(FigureKey.SERVICE_LEVEL, count(this::isInTarget), counted),
                percent(
                        FigureKey.ABANDONMENT_RATE,
                        count(CallFact::abandoned) - count(this::isShort),
                        counted),
                seconds(FigureKey.AVERAGE_SPEED_OF_ANSWER, waited, answered),
                seconds(FigureKey.AVERAGE_HANDLE_TIME, worked, handled));
    }

    /** Every half hour from begin to end, the quiet ones too, by the time the calls entered. */
    List<Arrivals> arrivals(Instant begin, Instant end) {
        Map<Long, List<CallFact>> buckets = new HashMap<>();
        for (CallFact call : calls) {
            long bucket = Duration.between(begin, call.enteredAt()).dividedBy(BUCKET);
            buckets.computeIfAbsent(bucket, number -> new ArrayList<>()).add(call);
        }
        List<Arrivals> arrivals = new ArrayList<>();
        for (Instant from = begin; from.isBefore(end); from = from.plus(BUCKET)) {
            List<CallFact> in = buckets.getOrDefault((long) arrivals.size(), List.of());
            arrivals.add(
                    new Arrivals(
                            from,
                            in.size(),
                            count(in, CallFact::answered),
                            count(in, this::isInTarget),
                            count(in, CallFact::abandoned)));
        }
        return arrivals;
    }

    /** What each agent did with the calls he answered. */
    static Map<UUID, AgentTotals> byAgent(List<AgentPart> parts) {
        Map<UUID, AgentTotals> totals = new HashMap<>();
        for (AgentPart part : parts) {
            totals.merge(
                    part.agentId(),
                    new AgentTotals(1, part.talkMs(), part.wrapUpMs()),
                    AgentTotals::plus);
        }
        return totals;
    }

    /**
     * An agent's calls.
     *
     * @param answered calls answered
     * @param talkMs conversation in all
     * @param wrapUpMs after-call work in all
     */
    record AgentTotals(int answered, long talkMs, long wrapUpMs) {
        AgentTotals plus(AgentTotals more) {
            return new AgentTotals(
                    answered + more.answered, talkMs + more.talkMs, wrapUpMs + more.wrapUpMs);
        }
    }

    /** Per cent of {@code n}; nothing can be said of none. */
    static Figure percent(FigureKey key, int part, int n) {
        return new Figure(key, n == 0 ? null : 100.0 * part / n, n);
    }

    private static Figure seconds(FigureKey key, long millis, int n) {
        return new Figure(key, n == 0 ? null : millis / 1000.0 / n, n);
    }

    private boolean isInTarget(CallFact call) {
        return call.answered() && wait(call) <= targetMs;
    }

    private boolean isShort(CallFact call) {
        return call.abandoned() && wait(call) <= shortMs;
    }

    private static long wait(CallFact call) {
        @Nullable Long wait = call.waitMs();
        return wait == null ? 0 : wait;
    }

    private int count(Predicate<CallFact> which) {
        return count(calls, which);
    }

    private static int count(List<CallFact> calls, Predicate<CallFact> which) {
        return (int) calls.stream().filter(which).count();
    }
}
