package id.tanggap.server.sla;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.platform.fault.DomainException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A calendar, goal or timeline that cannot be calculated with.
 *
 * <p>Names the first offending field by its path in the request, e.g. {@code
 * calendar.hours.MON[1][0]} or {@code timeline[2].at}.
 */
public final class SlaRefusal extends DomainException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the field. Names, and names of values, are contract text. */
    public enum Code {
        /** The field is absent or null. */
        REQUIRED,
        /** Neither a zone of the tz database nor an offset such as +07:00. */
        UNKNOWN_ZONE("given"),
        /** A day key that is not MON, TUE, WED, THU, FRI, SAT or SUN. */
        UNKNOWN_WEEKDAY("given"),
        /** An interval that is not a pair of two times. */
        NOT_AN_INTERVAL,
        /** Not a time H:mm, HH:mm or HH:mm:ss from 00:00 to 24:00. */
        MALFORMED_TIME("given"),
        /** Not a date yyyy-MM-dd. */
        MALFORMED_DATE("given"),
        /** Not an instant such as 2026-03-18T01:00:00Z. */
        MALFORMED_INSTANT("given"),
        /** The interval ends at or before its start. */
        END_NOT_AFTER_START("start", "end"),
        /** The interval overlaps another one of the same day. */
        OVERLAPPING("interval", "other"),
        /** No day of the week has an open interval. */
        NEVER_OPEN,
        /** A number below zero. */
        NEGATIVE("given"),
        /** A number of minutes with a fraction. */
        NOT_WHOLE("given"),
        /** A number or a list larger than allowed. */
        TOO_LARGE("given", "max"),
        /** An instant or date outside the years that are calculated with. */
        OUT_OF_RANGE("given"),
        /** Not an event name. */
        UNKNOWN_EVENT("given"),
        /** The first event is not CREATED. */
        CREATED_MUST_BE_FIRST("found"),
        /** A second CREATED. */
        CREATED_TWICE,
        /** Earlier than the event before it. */
        OUT_OF_ORDER("given", "previous"),
        /** The ticket's status does not allow this event. */
        IMPOSSIBLE_EVENT("event", "status"),
        /** Before the ticket was created. */
        BEFORE_CREATED("given", "created"),
        /** The calendar has too few open hours for the target to fall due. */
        NEVER_DUE("years");

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<String> argNames;

        Code(String... argNames) {
            this.argNames = List.of(argNames);
        }
    }

    /**
     * @param field path of the offending field
     * @param args values, in the order of the code's names
     */
    public SlaRefusal(String field, Code code, Object... args) {
        super(
                FaultCode.INVALID,
                Map.of(),
                List.of(new FieldError(field, code.name(), named(code, args))));
    }

    private static Map<String, String> named(Code code, Object... args) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < args.length; i++) {
            named.put(code.argNames.get(i), args[i].toString());
        }
        return named;
    }
}
