package id.tanggap.telephony.log;

import id.tanggap.telephony.UniqueId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of queue_log.
 *
 * @param at when, to whole seconds
 * @param caller the caller's leg, whose uniqueid usually is the call's linkedid; null when the line
 *     is not about a call
 * @param queue the queue; null when the line is about none or all
 * @param member the member's name as given when it was added, in some lines its interface; null
 *     when the line is about none
 * @param event what happened
 * @param word the event as written
 * @param data what else is said, by event
 */
public record QueueLogRecord(
        Instant at,
        @Nullable UniqueId caller,
        @Nullable String queue,
        @Nullable String member,
        QueueLogEvent event,
        String word,
        List<String> data) {

    private static final int FIXED_COLUMNS = 5;

    public QueueLogRecord {
        data = List.copyOf(data);
    }

    /**
     * Reads a line.
     *
     * @return null when it is not of the form of queue_log
     */
    public static @Nullable QueueLogRecord parse(String line) {
        String[] columns = line.split("\\|", -1);
        if (columns.length < FIXED_COLUMNS) {
            return null;
        }
        Instant at;
        try {
            at = Instant.ofEpochSecond(Long.parseLong(columns[0]));
        } catch (NumberFormatException e) {
            return null;
        }
        String caller = orNull(columns[1]);
        return new QueueLogRecord(
                at,
                // Lines of the management carry a word where others carry the caller.
                caller == null || !caller.contains(".") ? null : new UniqueId(caller),
                orNull(columns[2]),
                orNull(columns[3]),
                event(columns[4]),
                columns[4],
                List.of(columns).subList(FIXED_COLUMNS, columns.length));
    }

    /**
     * A number of seconds in {@link #data}.
     *
     * @return zero when it is missing or no number
     */
    public Duration seconds(int index) {
        try {
            return Duration.ofSeconds(Long.parseLong(data.get(index)));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return Duration.ZERO;
        }
    }

    private static QueueLogEvent event(String word) {
        for (QueueLogEvent event : QueueLogEvent.values()) {
            if (event.name().equals(word)) {
                return event;
            }
        }
        return QueueLogEvent.OTHER;
    }

    private static @Nullable String orNull(String column) {
        return column.isEmpty() || column.equals("NONE") ? null : column;
    }
}
