package id.tanggap.server.call.internal;

import id.tanggap.server.call.internal.PbxRecords.Kind;
import id.tanggap.server.platform.fault.FaultTranslator;
import id.tanggap.server.platform.pbx.DeskLock;
import id.tanggap.server.platform.pbx.PbxConfig;
import id.tanggap.telephony.log.CdrRecord;
import id.tanggap.telephony.log.LogBatch;
import id.tanggap.telephony.log.LogPosition;
import id.tanggap.telephony.log.LogTailer;
import id.tanggap.telephony.log.QueueLogRecord;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Follows the PBX's files. What was read is kept in the same transaction as how far was read, so
 * that a line is never lost and never counted twice, whenever the server stops.
 */
@ApplicationScoped
class PbxFiles {
    private static final Logger LOG = Logger.getLogger(PbxFiles.class);
    private static final int LINES = 500;
    private static final int CALLS = 200;

    private final PbxRecords records;
    private final Settlement settlement;
    private final DeskLock lock;
    private final Optional<Followed<CdrRecord>> cdr;
    private final Optional<Followed<QueueLogRecord>> queueLog;

    PbxFiles(PbxRecords records, Settlement settlement, DeskLock lock, PbxConfig config) {
        this.records = records;
        this.settlement = settlement;
        this.lock = lock;
        this.cdr =
                followed(
                        Kind.CDR,
                        config.cdrFile(),
                        CdrRecord::parse,
                        entry -> records.add(entry.record()));
        this.queueLog =
                followed(
                        Kind.QUEUE_LOG, config.queueLogFile(), QueueLogRecord::parse, records::add);
    }

    private record Followed<T>(Kind kind, LogTailer<T> tailer, Consumer<LogBatch.Entry<T>> taker) {}

    private static <T> Optional<Followed<T>> followed(
            Kind kind,
            Optional<Path> file,
            Function<String, @Nullable T> parser,
            Consumer<LogBatch.Entry<T>> taker) {
        return file.map(path -> new Followed<>(kind, new LogTailer<>(path, parser), taker));
    }

    @Scheduled(
            every = "{tanggap.call.file-interval:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            catchUp();
        } catch (IOException e) {
            LOG.warnf("the PBX's files cannot be read: %s", e);
        } catch (RuntimeException e) {
            if (!FaultTranslator.isOutage(e)) {
                throw e;
            }
            LOG.warnf("the PBX's files wait for the database: %s", e);
        }
    }

    /**
     * Takes in everything there is. A CDR is written after the queue's last word on the call, so
     * the CDR is read first: no CDR is then settled without its lines of queue_log.
     */
    void catchUp() throws IOException {
        if (cdr.isPresent()) {
            while (takeIn(cdr.get())) {}
        }
        if (queueLog.isPresent()) {
            while (takeIn(queueLog.get())) {}
        }
        while (settleSome()) {}
    }

    private boolean settleSome() {
        return inTransaction(
                () -> {
                    List<String> calls = records.toSettle(CALLS);
                    return settlement.settle(calls) > 0 && calls.size() == CALLS;
                });
    }

    /** Whether there may be more. */
    private <T> boolean takeIn(Followed<T> file) throws IOException {
        LogPosition from =
                QuarkusTransaction.requiringNew()
                        .call(() -> records.position(file.kind()).orElse(null));
        LogBatch<T> batch = file.tailer().poll(from, LINES);
        LogPosition next = batch.next();
        if (next == null || next.equals(from)) {
            return false;
        }
        if (batch.gap()) {
            LOG.errorf(
                    "%s was cut before it was read to its end: calls may be missing", file.kind());
        }
        if (!batch.unreadable().isEmpty()) {
            LOG.errorf("%d lines of %s not understood", batch.unreadable().size(), file.kind());
        }
        inTransaction(
                () -> {
                    batch.entries().forEach(file.taker());
                    records.moveTo(file.kind(), next);
                    return true;
                });
        return batch.entries().size() + batch.unreadable().size() >= LINES;
    }

    private boolean inTransaction(java.util.concurrent.Callable<Boolean> work) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            lock.acquire();
                            return work.call();
                        });
    }
}
