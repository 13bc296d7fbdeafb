package id.tanggap.server.sla;

import id.tanggap.protocol.ticket.PendingReason;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is promised to a ticket: goals, reasons that pause, and the calendar. Immutable: another
 * promise is another version.
 *
 * @param ref the versions that say so
 * @param firstResponse goal of that clock; null for none
 * @param nextResponse goal of that clock; null for none
 * @param resolution goal of that clock; null for none
 * @param pausing pending reasons that stop the resolution clock
 * @param calendar in which time counts
 * @param hours the same calendar as written down
 */
public record SlaTerms(
        SlaTermsRef ref,
        @Nullable Duration firstResponse,
        @Nullable Duration nextResponse,
        @Nullable Duration resolution,
        Set<PendingReason> pausing,
        BusinessCalendar calendar,
        CalendarSpec hours) {
    public SlaTerms {
        pausing = Set.copyOf(pausing);
    }

    /** The goal of a clock; null for none. */
    public @Nullable Duration goal(ClockKind clock) {
        return switch (clock) {
            case FIRST_RESPONSE -> firstResponse;
            case NEXT_RESPONSE -> nextResponse;
            case RESOLUTION -> resolution;
        };
    }

    /** The same goals in other hours. */
    SlaTerms in(BusinessCalendar other, CalendarSpec written) {
        return new SlaTerms(ref, firstResponse, nextResponse, resolution, pausing, other, written);
    }

    /** Whether both promise the same, whatever versions say so. */
    boolean samePromise(SlaTerms other) {
        return Objects.equals(firstResponse, other.firstResponse)
                && Objects.equals(nextResponse, other.nextResponse)
                && Objects.equals(resolution, other.resolution)
                && pausing.equals(other.pausing)
                && ref.calendarId().equals(other.ref.calendarId())
                && hours.equals(other.hours);
    }
}
