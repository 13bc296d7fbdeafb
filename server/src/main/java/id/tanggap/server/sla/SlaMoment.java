package id.tanggap.server.sla;

import id.tanggap.protocol.ticket.PendingReason;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a ticket as far as its clocks care. The list of them is what clocks are counted
 * from, at any time and by any policy.
 *
 * @param at when; never before the moment that stands before it
 * @param kind what
 * @param reason whom it waits for; only of PENDING, null there when it is not known any more
 * @param terms what has been promised since; only of TERMS
 */
public record SlaMoment(
        Instant at, Kind kind, @Nullable PendingReason reason, @Nullable SlaTermsRef terms) {

    /** What happened. The names are stored. */
    public enum Kind {
        /** From now on this promise holds; the first moment of a ticket is one. */
        TERMS,
        /** The ticket exists. */
        CREATED,
        /** Staff answered the customer. */
        AGENT_REPLY,
        /** The customer said something. */
        CUSTOMER_REPLY,
        /** Waits for somebody else. */
        PENDING,
        /** Waits no more. */
        RESUMED,
        /** Solved. */
        RESOLVED,
        /** Not solved after all. */
        REOPENED,
        /** Ended. */
        CLOSED,
        /** Ended because it should not have been: merged into another, or spam. Nothing counts. */
        VOID
    }

    /** A moment that needs no further words. */
    public static SlaMoment of(Instant at, Kind kind) {
        return new SlaMoment(at, kind, null, null);
    }

    /** The ticket begins to wait. */
    public static SlaMoment pending(Instant at, @Nullable PendingReason reason) {
        return new SlaMoment(at, Kind.PENDING, reason, null);
    }

    /** Another promise holds. */
    public static SlaMoment terms(Instant at, SlaTermsRef terms) {
        return new SlaMoment(at, Kind.TERMS, null, terms);
    }

    /** As it is stored: instant, kind, and what goes with it, with blanks between. */
    public String written() {
        String written = at + " " + kind;
        if (terms != null) {
            return String.join(
                    " ",
                    written,
                    terms.policyId().toString(),
                    Integer.toString(terms.policyVersion()),
                    terms.calendarId().toString(),
                    Integer.toString(terms.calendarVersion()));
        }
        return reason == null ? written : written + " " + reason;
    }

    /** Reads what {@link #written} wrote. */
    public static SlaMoment read(String written) {
        List<String> parts = List.of(written.split(" ", -1));
        Instant at = Instant.parse(parts.get(0));
        Kind kind = Kind.valueOf(parts.get(1));
        return switch (kind) {
            case TERMS ->
                    terms(
                            at,
                            new SlaTermsRef(
                                    UUID.fromString(parts.get(2)),
                                    Integer.parseInt(parts.get(3)),
                                    UUID.fromString(parts.get(4)),
                                    Integer.parseInt(parts.get(5))));
            case PENDING ->
                    pending(at, parts.size() > 2 ? PendingReason.valueOf(parts.get(2)) : null);
            default -> of(at, kind);
        };
    }
}
