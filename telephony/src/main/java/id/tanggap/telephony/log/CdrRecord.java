package id.tanggap.telephony.log;

import id.tanggap.telephony.Caller;
import id.tanggap.telephony.LinkedId;
import id.tanggap.telephony.UniqueId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code cdr-csv/Master.csv}: one leg of a call, to whole seconds. A call has as many
 * as phones were rung; {@code (uniqueId, sequence)} tells them apart, {@code linkedId} keeps them
 * together.
 *
 * <p>A queue answers its caller at once, so {@link #billed} contains the waiting and an abandoned
 * call may be {@code ANSWERED}: what happened in a queue is in queue_log.
 *
 * @param linkedId the call
 * @param uniqueId the leg that calls
 * @param sequence counts all CDRs since the PBX started
 * @param caller who calls, as signalled
 * @param dialled the number that was dialled
 * @param channel channel of the caller
 * @param destinationChannel channel of who was called; null when nobody was
 * @param startedAt when it began
 * @param answeredAt when it was answered; null when never
 * @param endedAt when it ended
 * @param duration from start to end
 * @param billed from answer to end
 * @param disposition how the leg ended
 */
public record CdrRecord(
        LinkedId linkedId,
        UniqueId uniqueId,
        long sequence,
        Caller caller,
        String dialled,
        String channel,
        @Nullable String destinationChannel,
        Instant startedAt,
        @Nullable Instant answeredAt,
        Instant endedAt,
        Duration duration,
        Duration billed,
        CdrDisposition disposition) {

    private static final int SOURCE = 1;
    private static final int DIALLED = 2;
    private static final int CALLER_ID = 4;
    private static final int CHANNEL = 5;
    private static final int DESTINATION_CHANNEL = 6;
    private static final int START = 9;
    private static final int ANSWER = 10;
    private static final int END = 11;
    private static final int DURATION = 12;
    private static final int BILLED = 13;
    private static final int DISPOSITION = 14;
    private static final int UNIQUE_ID = 16;
    private static final int LINKED_ID = 19;
    private static final int SEQUENCE = 20;
    private static final int COLUMNS = 21;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /**
     * Reads a line as written with the shipped {@code cdr.conf} (times in UTC, with linkedid and
     * sequence).
     *
     * @return null when the line is not of this form
     */
    public static @Nullable CdrRecord parse(String line) {
        try (CSVParser parser = CSVParser.parse(line, CSVFormat.DEFAULT)) {
            List<CSVRecord> rows = parser.getRecords();
            if (rows.size() != 1 || rows.getFirst().size() != COLUMNS) {
                return null;
            }
            return of(rows.getFirst());
        } catch (IOException
                | UncheckedIOException
                | DateTimeException
                | IllegalArgumentException e) {
            return null;
        }
    }

    private static CdrRecord of(CSVRecord row) {
        Instant start = time(row.get(START));
        Instant end = time(row.get(END));
        if (start == null || end == null) {
            throw new IllegalArgumentException("a CDR without start or end");
        }
        return new CdrRecord(
                new LinkedId(row.get(LINKED_ID)),
                new UniqueId(row.get(UNIQUE_ID)),
                Long.parseLong(row.get(SEQUENCE)),
                new Caller(orNull(row.get(SOURCE)), name(row.get(CALLER_ID))),
                row.get(DIALLED),
                row.get(CHANNEL),
                orNull(row.get(DESTINATION_CHANNEL)),
                start,
                time(row.get(ANSWER)),
                end,
                Duration.ofSeconds(Long.parseLong(row.get(DURATION))),
                Duration.ofSeconds(Long.parseLong(row.get(BILLED))),
                CdrDisposition.valueOf(row.get(DISPOSITION).replace(' ', '_')));
    }

    private static @Nullable Instant time(String text) {
        return text.isEmpty() ? null : LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** {@code "Ipda Budi" <+6281277700101>} is Ipda Budi. */
    private static @Nullable String name(String callerId) {
        int quote = callerId.lastIndexOf('"');
        return quote > 0 && callerId.startsWith("\"") ? orNull(callerId.substring(1, quote)) : null;
    }
}
