package id.tanggap.server.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicLong;

/** The files that Asterisk writes, written by tests in its form. */
public final class PbxFolder {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static final Path FOLDER = Path.of("target", "test-pbx");

    private PbxFolder() {}

    /** The folder that {@code application.properties} names for tests. */
    public static PbxFolder ofTests() {
        return new PbxFolder();
    }

    /** A queue call that an agent answered and the caller ended. */
    public void answered(
            String linkedId, String number, String member, Instant entered, int wait, int talk)
            throws IOException {
        queueLog(entered, linkedId, "NONE", "ENTERQUEUE", "|" + number + "|1");
        queueLog(
                entered.plusSeconds(wait),
                linkedId,
                member,
                "CONNECT",
                wait + "|" + linkedId + "-leg|2");
        queueLog(
                entered.plusSeconds(wait + talk),
                linkedId,
                member,
                "COMPLETECALLER",
                wait + "|" + talk + "|1");
        cdr(linkedId, number, entered, entered.plusSeconds(wait + talk), "PJSIP/2001-00000002");
    }

    /** A queue call whose caller gave up. */
    public void abandoned(String linkedId, String number, Instant entered, int wait)
            throws IOException {
        queueLog(entered, linkedId, "NONE", "ENTERQUEUE", "|" + number + "|1");
        queueLog(entered.plusSeconds(wait), linkedId, "NONE", "ABANDON", "1|1|" + wait);
        cdr(linkedId, number, entered, entered.plusSeconds(wait), "");
    }

    private static void queueLog(
            Instant at, String linkedId, String member, String event, String data)
            throws IOException {
        append(
                "queue_log",
                at.getEpochSecond()
                        + "|"
                        + linkedId
                        + "|bantuan|"
                        + member
                        + "|"
                        + event
                        + "|"
                        + data);
    }

    /** The queue answers at once, so answer and start are the same second. */
    private static void cdr(
            String linkedId, String number, Instant start, Instant end, String other)
            throws IOException {
        long seconds = end.getEpochSecond() - start.getEpochSecond();
        append(
                "Master.csv",
                ("\"\",\"%1$s\",\"bantuan\",\"tanggap-queue\",\"\"\"%1$s\"\" <%1$s>\",\"PJSIP/trunk-00000001\","
                                + "\"%2$s\",\"Queue\",\"bantuan,,,,1800\",\"%3$s\",\"%3$s\",\"%4$s\",%5$d,%5$d,"
                                + "\"ANSWERED\",\"DOCUMENTATION\",\"%6$s\",\"\",\"\",\"%6$s\",%7$d")
                        .formatted(
                                number,
                                other,
                                TIME.format(start),
                                TIME.format(end),
                                seconds,
                                linkedId,
                                SEQUENCE.incrementAndGet()));
    }

    private static void append(String file, String line) throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(
                FOLDER.resolve(file),
                line + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
