package id.tanggap.e2e.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;

/** How long each ring took to its agent's eyes, and the server's and the console's part of that. */
final class RingTimes {
    private static final double CARD_MILLIS = 50;
    private static final double MICROS_PER_MILLI = 1000;

    private final Histogram whole = new Histogram(TimeUnit.MINUTES.toMicros(1), 3);
    private final Histogram server = new Histogram(TimeUnit.MINUTES.toMicros(1), 3);
    private final Histogram console = new Histogram(TimeUnit.MINUTES.toMicros(1), 3);
    private final int rings;
    private int missing;

    /**
     * Puts together what belongs together. A card counts until the same phone rings again.
     *
     * @param rings by the PBX's own clock, oldest first
     * @param frames when the card's data reached a client that does nothing with it
     * @param cards when the card was painted
     */
    RingTimes(List<Sighting> rings, List<Sighting> frames, List<Sighting> cards) {
        this.rings = rings.size();
        for (int i = 0; i < rings.size(); i++) {
            Sighting ring = rings.get(i);
            Instant until =
                    rings.stream()
                            .skip(i + 1L)
                            .filter(later -> later.phone().equals(ring.phone()))
                            .map(Sighting::at)
                            .findFirst()
                            .orElse(Instant.MAX);
            Optional<Instant> frame = first(frames, ring, until);
            Optional<Instant> card = first(cards, ring, until);
            if (frame.isEmpty() || card.isEmpty()) {
                missing++;
                continue;
            }
            whole.recordValue(micros(ring.at(), card.get()));
            server.recordValue(micros(ring.at(), frame.get()));
            console.recordValue(micros(frame.get(), card.get()));
        }
    }

    void report(Consumer<Figure> figures) {
        long n = whole.getTotalCount();
        figures.accept(new Figure("pop.card.p50", millis(whole, 50), "ms", null, null, n));
        figures.accept(new Figure("pop.card.p99", millis(whole, 99), "ms", CARD_MILLIS, null, n));
        figures.accept(new Figure("pop.card.max", millis(whole, 100), "ms", null, null, n));
        figures.accept(new Figure("pop.card.missing", missing, "calls", 0.0, null, rings));
        figures.accept(new Figure("pop.server.p50", millis(server, 50), "ms", null, null, n));
        figures.accept(new Figure("pop.server.p99", millis(server, 99), "ms", null, null, n));
        figures.accept(new Figure("pop.console.p50", millis(console, 50), "ms", null, null, n));
        figures.accept(new Figure("pop.console.p99", millis(console, 99), "ms", null, null, n));
    }

    private static Optional<Instant> first(List<Sighting> seen, Sighting ring, Instant until) {
        return seen.stream()
                .filter(s -> s.phone().equals(ring.phone()) && s.caller().equals(ring.caller()))
                .map(Sighting::at)
                .filter(at -> at.isAfter(ring.at()) && at.isBefore(until))
                .findFirst();
    }

    /** The bare client may hear later than the window, by what the scheduler does. */
    private static long micros(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toNanos() / 1000);
    }

    private static double millis(Histogram micros, double percentile) {
        return micros.getValueAtPercentile(percentile) / MICROS_PER_MILLI;
    }
}
