package id.tanggap.server.call.internal;

import id.tanggap.server.platform.pbx.PbxConfig;
import id.tanggap.telephony.UniqueId;
import id.tanggap.telephony.log.CdrDisposition;
import id.tanggap.telephony.log.CdrRecord;
import id.tanggap.telephony.log.LogBatch;
import id.tanggap.telephony.log.LogPosition;
import id.tanggap.telephony.log.QueueLogEvent;
import id.tanggap.telephony.log.QueueLogRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The PBX's records as they are kept. A record that was taken in before changes nothing. */
@ApplicationScoped
class PbxRecords {
    private final Session database;
    private final PbxConfig config;
    private final Clock clock;

    PbxRecords(Session database, PbxConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** Which file. */
    enum Kind {
        /** {@code Master.csv}. */
        CDR,
        /** {@code queue_log}. */
        QUEUE_LOG
    }

    /** How far a file is taken in; empty at its very beginning. */
    Optional<LogPosition> position(Kind kind) {
        return database.createNativeQuery(
                        "select position from pbx_file where pbx = :pbx and kind = :kind",
                        String.class)
                .setParameter("pbx", config.name())
                .setParameter("kind", kind.name())
                .getResultStream()
                .findFirst()
                .map(
                        text ->
                                new LogPosition(
                                        text.substring(0, text.indexOf(' ')),
                                        Long.parseLong(text.substring(text.indexOf(' ') + 1))));
    }

    /** Notes how far a file is taken in, in the transaction that took it in. */
    void moveTo(Kind kind, LogPosition position) {
        database.createNativeMutationQuery(
                        "insert into pbx_file (pbx, kind, position, read_at) values (:pbx, :kind, :position, :now)"
                                + " on conflict (pbx, kind) do update set position = :position, read_at = :now")
                .setParameter("pbx", config.name())
                .setParameter("kind", kind.name())
                .setParameter("position", position.fileId() + " " + position.offset())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    void add(CdrRecord cdr) {
        database.createNativeMutationQuery(
                        "insert into call_leg (pbx, unique_id, sequence, linked_id, caller_number, dialled, channel,"
                                + " other_channel, started_at, answered_at, ended_at, billed_ms, disposition)"
                                + " values (:pbx, :uniqueId, :sequence, :linkedId, :caller, :dialled, :channel,"
                                + " :other, :started, :answered, :ended, :billed, :disposition) on conflict do nothing")
                .setParameter("pbx", config.name())
                .setParameter("uniqueId", cdr.uniqueId().value())
                .setParameter("sequence", cdr.sequence())
                .setParameter("linkedId", cdr.linkedId().value())
                .setParameter("caller", Objects.requireNonNullElse(cdr.caller().number(), ""))
                .setParameter("dialled", cdr.dialled())
                .setParameter("channel", cdr.channel())
                .setParameter("other", cdr.destinationChannel(), String.class)
                .setParameter("started", cdr.startedAt())
                .setParameter("answered", cdr.answeredAt(), Instant.class)
                .setParameter("ended", cdr.endedAt())
                .setParameter("billed", cdr.billed().toMillis())
                .setParameter("disposition", cdr.disposition().name())
                .executeUpdate();
        if (!cdr.uniqueId().value().equals(cdr.linkedId().value())) {
            rename(cdr.uniqueId().value(), cdr.linkedId().value());
        }
        toSettle(cdr.linkedId().value());
    }

    /**
     * queue_log names the caller's leg; for a leg that joined another call that is not its name.
     */
    private void rename(String uniqueId, String linkedId) {
        database.createNativeMutationQuery(
                        "update queue_log_entry set linked_id = :linkedId where pbx = :pbx and linked_id = :uniqueId")
                .setParameter("pbx", config.name())
                .setParameter("linkedId", linkedId)
                .setParameter("uniqueId", uniqueId)
                .executeUpdate();
        settled(uniqueId);
    }

    void add(LogBatch.Entry<QueueLogRecord> entry) {
        QueueLogRecord line = entry.record();
        UniqueId caller = line.caller();
        if (caller == null) {
            return; // about the queue, not about a call
        }
        database.createNativeMutationQuery(
                        "insert into queue_log_entry (pbx, file_id, place, linked_id, at, queue, member, word, data)"
                                + " values (:pbx, :file, :place, coalesce((select linked_id from call_leg"
                                + " where pbx = :pbx and unique_id = :caller limit 1), :caller),"
                                + " :at, :queue, :member, :word, :data) on conflict do nothing")
                .setParameter("pbx", config.name())
                .setParameter("file", entry.at().fileId())
                .setParameter("place", entry.at().offset())
                .setParameter("caller", caller.value())
                .setParameter("at", line.at())
                .setParameter("queue", line.queue(), String.class)
                .setParameter("member", line.member(), String.class)
                .setParameter("word", line.word())
                .setParameter("data", line.data().toArray(String[]::new))
                .executeUpdate();
        toSettle(caller.value());
    }

    /** Calls whose figures can be settled, being over or not known, oldest first. */
    List<String> toSettle(int max) {
        return database.createNativeQuery(
                        "select s.linked_id from call_to_settle s"
                                + " left join call c on c.pbx = s.pbx and c.linked_id = s.linked_id"
                                + " where s.pbx = :pbx and (c.id is null or c.ended_at is not null)"
                                + " order by s.since limit :max",
                        String.class)
                .setParameter("pbx", config.name())
                .setParameter("max", max)
                .getResultList();
    }

    void settled(String linkedId) {
        database.createNativeMutationQuery(
                        "delete from call_to_settle where pbx = :pbx and linked_id = :linkedId")
                .setParameter("pbx", config.name())
                .setParameter("linkedId", linkedId)
                .executeUpdate();
    }

    /** What came first of a call, with who called whom. */
    record FirstLeg(String callerNumber, String dialled, String channel, Instant startedAt) {}

    Optional<FirstLeg> firstLeg(String linkedId) {
        return rows(
                        "select caller_number, dialled, channel, started_at from call_leg"
                                + " where pbx = :pbx and linked_id = :linkedId order by started_at, sequence limit 1",
                        linkedId)
                .stream()
                .findFirst()
                .map(
                        row ->
                                new FirstLeg(
                                        (String) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        (Instant) row[3]));
    }

    List<FileFacts.Leg> legs(String linkedId) {
        return rows(
                        "select started_at, answered_at, ended_at, billed_ms, disposition, other_channel is not null"
                                + " from call_leg where pbx = :pbx and linked_id = :linkedId",
                        linkedId)
                .stream()
                .map(
                        row ->
                                new FileFacts.Leg(
                                        (Instant) row[0],
                                        nullable(row[1], Instant.class),
                                        (Instant) row[2],
                                        Duration.ofMillis((Long) row[3]),
                                        CdrDisposition.valueOf((String) row[4]),
                                        (Boolean) row[5]))
                .toList();
    }

    List<QueueLogRecord> queueLog(String linkedId) {
        return rows(
                        "select at, queue, member, word, array_to_string(data, '|') from queue_log_entry"
                                + " where pbx = :pbx and linked_id = :linkedId order by at, place",
                        linkedId)
                .stream()
                .map(row -> line(linkedId, row))
                .toList();
    }

    private static QueueLogRecord line(String linkedId, Object[] row) {
        String word = (String) row[3];
        return new QueueLogRecord(
                (Instant) row[0],
                new UniqueId(linkedId),
                nullable(row[1], String.class),
                nullable(row[2], String.class),
                event(word),
                word,
                Arrays.asList(((String) row[4]).split("\\|", -1)));
    }

    private static QueueLogEvent event(String word) {
        return Arrays.stream(QueueLogEvent.values())
                .filter(event -> event.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(QueueLogEvent.OTHER);
    }

    private static <T> @Nullable T nullable(@Nullable Object value, Class<T> type) {
        return type.cast(value);
    }

    private void toSettle(String linkedId) {
        database.createNativeMutationQuery(
                        "insert into call_to_settle (pbx, linked_id, since) values (:pbx, :linkedId, :now)"
                                + " on conflict do nothing")
                .setParameter("pbx", config.name())
                .setParameter("linkedId", linkedId)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private List<Object[]> rows(String sql, String linkedId) {
        return database.createNativeQuery(sql, Object[].class)
                .setParameter("pbx", config.name())
                .setParameter("linkedId", linkedId)
                .getResultList();
    }
}
