package id.tanggap.server.sla;

import java.util.List;

/**
 * A calendar, target or timeline that cannot be calculated with.
 *
 * <p>Names the first offending field by its path in the request, e.g. {@code
 * calendar.hours.MON[1][0]} or {@code timeline[2].at}. Callers translate {@link #code()} and {@link
 * #args()} into words; the exception message is for logs only.
 */
public final class SlaRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final Code code;
    private final transient List<Object> args;

    /** What is wrong with the field. The names are stable contract text. */
    public enum Code {
        /** The field is absent or null. */
        REQUIRED,
        /** Not a zone of the tz database. Argument: what was given. */
        UNKNOWN_ZONE,
        /** A day key that is not MON, TUE, WED, THU, FRI, SAT or SUN. Argument: the key. */
        UNKNOWN_WEEKDAY,
        /** An interval that is not a pair of two times. */
        NOT_AN_INTERVAL,
        /** Not a time HH:mm or HH:mm:ss from 00:00 to 24:00. Argument: what was given. */
        MALFORMED_TIME,
        /** Not a date yyyy-MM-dd. Argument: what was given. */
        MALFORMED_DATE,
        /** Not an instant such as 2026-03-18T01:00:00Z. Argument: what was given. */
        MALFORMED_INSTANT,
        /** The interval ends at or before its start. Arguments: start, end. */
        END_NOT_AFTER_START,
        /** The interval overlaps another one of the same day. Arguments: both intervals. */
        OVERLAPPING,
        /** No day of the week has an open interval. */
        NEVER_OPEN,
        /** A number below zero. Argument: the number. */
        NEGATIVE,
        /** A number or a list larger than allowed. Arguments: the size, the limit. */
        TOO_LARGE,
        /** An instant or date outside the years that are calculated with. Argument: the value. */
        OUT_OF_RANGE,
        /** Not an event name. Argument: what was given. */
        UNKNOWN_EVENT,
        /** The first event is not CREATED. Argument: the event found there. */
        CREATED_MUST_BE_FIRST,
        /** A second CREATED. */
        CREATED_TWICE,
        /** Earlier than the event before it. Arguments: this instant, the previous one. */
        OUT_OF_ORDER,
        /** The ticket's status does not allow this event. Arguments: event, status. */
        IMPOSSIBLE_EVENT,
        /** Before the ticket was created. Arguments: this instant, the creation. */
        BEFORE_CREATED,
        /** The calendar has too few open hours for the target to fall due. Argument: years. */
        NEVER_DUE
    }

    /**
     * @param field path of the offending field
     * @param args values named by {@link Code}, in its order
     */
    public SlaRefusal(String field, Code code, Object... args) {
        super(field + ": " + code + " " + List.of(args));
        this.field = field;
        this.code = code;
        this.args = List.of(args);
    }

    public String field() {
        return field;
    }

    public Code code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }
}
