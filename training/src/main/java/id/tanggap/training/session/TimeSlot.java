package id.tanggap.training.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of time, the end excluded: a session that ends at 12.00 and one that begins at 12.00 do
 * not overlap.
 *
 * @param from begin
 * @param to end, after the begin
 */
public record TimeSlot(Instant from, Instant to) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when the end is not after the begin
     */
    public TimeSlot {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "a slot ends after it begins: " + from + " to " + to);
        }
    }

    /** Whether both share time. */
    public boolean overlaps(TimeSlot other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** The time both share. */
    public Optional<TimeSlot> intersection(TimeSlot other) {
        return overlaps(other)
                ? Optional.of(
                        new TimeSlot(
                                from.isAfter(other.from) ? from : other.from,
                                to.isBefore(other.to) ? to : other.to))
                : Optional.empty();
    }

    /** How long it is. */
    public Duration length() {
        return Duration.between(from, to);
    }
}
