package id.tanggap.server.sla;

import id.tanggap.server.sla.SlaRefusal.Code;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a timeline and refuses one that no ticket can live through. */
final class Timeline {
    private static final int MAX_EVENTS = 10_000;

    /** Seconds may be left out, as ISO 8601 allows. */
    private static final DateTimeFormatter INSTANT =
            new DateTimeFormatterBuilder()
                    .appendOptional(DateTimeFormatter.ISO_INSTANT)
                    .appendOptional(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                    .toFormatter(Locale.ROOT);

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** A checked event. */
    record Moment(Instant at, SlaEvent event) {}

    private enum Status {
        OPEN,
        PENDING,
        RESOLVED,
        CLOSED
    }

    private Timeline() {}

    /** The events in order, the first of them CREATED. */
    static List<Moment> read(
            @Nullable List<SlaSimulationRequest.@Nullable Entry> entries, String path) {
        if (entries == null || entries.isEmpty()) {
            throw new SlaRefusal(path, Code.REQUIRED);
        }
        if (entries.size() > MAX_EVENTS) {
            throw new SlaRefusal(path, Code.TOO_LARGE, entries.size(), MAX_EVENTS);
        }
        List<Moment> moments = new ArrayList<>(entries.size());
        Status status = Status.OPEN;
        for (int i = 0; i < entries.size(); i++) {
            String at = path + "[" + i + "]";
            Moment moment = moment(entries.get(i), at);
            if (i == 0) {
                if (moment.event() != SlaEvent.CREATED) {
                    throw new SlaRefusal(
                            at + ".event", Code.CREATED_MUST_BE_FIRST, moment.event().name());
                }
            } else {
                Instant previous = moments.getLast().at();
                if (moment.at().isBefore(previous)) {
                    throw new SlaRefusal(at + ".at", Code.OUT_OF_ORDER, moment.at(), previous);
                }
                status = next(status, moment.event(), at + ".event");
            }
            moments.add(moment);
        }
        return moments;
    }

    static Instant instant(@Nullable String text, String path) {
        if (text == null) {
            throw new SlaRefusal(path, Code.REQUIRED);
        }
        Instant instant;
        try {
            instant = INSTANT.parse(text, Instant::from);
        } catch (DateTimeParseException e) {
            throw new SlaRefusal(path, Code.MALFORMED_INSTANT, text);
        }
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new SlaRefusal(path, Code.OUT_OF_RANGE, text);
        }
        return instant;
    }

    private static Moment moment(SlaSimulationRequest.@Nullable Entry entry, String path) {
        if (entry == null) {
            throw new SlaRefusal(path, Code.REQUIRED);
        }
        return new Moment(instant(entry.at(), path + ".at"), event(entry.event(), path + ".event"));
    }

    private static SlaEvent event(@Nullable String name, String path) {
        if (name == null) {
            throw new SlaRefusal(path, Code.REQUIRED);
        }
        for (SlaEvent event : SlaEvent.values()) {
            if (event.name().equals(name)) {
                return event;
            }
        }
        throw new SlaRefusal(path, Code.UNKNOWN_EVENT, name);
    }

    /**
     * The status after an event. Repeating a status is harmless (a desk that sets "waiting" with
     * each reply does it all day); undoing one that is not in force is an error in the timeline.
     */
    private static Status next(Status status, SlaEvent event, String path) {
        boolean finished = status == Status.RESOLVED || status == Status.CLOSED;
        boolean possible =
                switch (event) {
                    case CREATED -> throw new SlaRefusal(path, Code.CREATED_TWICE);
                    case AGENT_REPLY, CUSTOMER_REPLY, CLOSED -> true;
                    case PENDING -> !finished;
                    case RESUMED -> status == Status.PENDING;
                    case RESOLVED -> status != Status.CLOSED;
                    case REOPENED -> finished;
                };
        if (!possible) {
            throw new SlaRefusal(path, Code.IMPOSSIBLE_EVENT, event.name(), status.name());
        }
        return switch (event) {
            case CREATED, AGENT_REPLY, CUSTOMER_REPLY -> status;
            case PENDING -> Status.PENDING;
            case RESUMED, REOPENED -> Status.OPEN;
            case RESOLVED -> Status.RESOLVED;
            case CLOSED -> Status.CLOSED;
        };
    }
}
