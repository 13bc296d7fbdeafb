package id.tanggap.server.attachment;

import id.tanggap.server.attachment.internal.AttachmentFiles;
import id.tanggap.server.attachment.internal.AttachmentRows;
import id.tanggap.server.attachment.internal.ContentReleased;
import id.tanggap.server.attachment.internal.ContentSweep;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Keeps folder and rows together: content without rows goes, rows without content are counted. What
 * is interrupted here is done by the next round.
 */
@ApplicationScoped
public class AttachmentUpkeep {
    private static final Logger LOG = Logger.getLogger(AttachmentUpkeep.class);
    private static final int BATCH = 100;

    private final AttachmentService attachments;
    private final AttachmentRows rows;
    private final AttachmentFiles files;
    private final ContentSweep sweep;
    private final AttachmentConfig config;
    private final Clock clock;
    private final ExecutorService later =
            Executors.newSingleThreadExecutor(
                    Thread.ofVirtual().name("attachment-release").factory());
    private volatile int missing;

    @Inject
    AttachmentUpkeep(
            AttachmentService attachments,
            AttachmentRows rows,
            AttachmentFiles files,
            ContentSweep sweep,
            AttachmentConfig config,
            Clock clock) {
        this.attachments = attachments;
        this.rows = rows;
        this.files = files;
        this.sweep = sweep;
        this.config = config;
        this.clock = clock;
    }

    void stop(@Observes ShutdownEvent event) {
        later.shutdown();
    }

    /** The row is gone for good: its content may follow, on another thread. */
    void released(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentReleased event) {
        later.execute(() -> sweep.delete(event.sha256()));
    }

    /** Takes away what is kept no longer; answers how many. */
    @Scheduled(
            every = "1h",
            delayed = "3m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void retention() {
        int removed = 0;
        for (int n = BATCH; n == BATCH; ) {
            n = attachments.removeExpired(BATCH);
            removed += n;
        }
        if (removed > 0) {
            LOG.infof("attachments: %d kept long enough, removed", removed);
        }
    }

    /**
     * Deletes what was given up while it came in, and content that a killed server kept without
     * getting to its row.
     */
    @Scheduled(
            every = "6h",
            delayed = "2m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        int givenUp = files.deleteGivenUp(clock.instant().minus(config.givenUpAfter()));
        List<String> unused = files.digests().stream().filter(d -> !rows.isUsed(d)).toList();
        long deleted = unused.stream().filter(sweep::delete).count();
        if (givenUp + deleted > 0) {
            LOG.infof("attachments: swept %d given up, %d without a row", givenUp, deleted);
        }
    }

    /** Counts content that should be there and is not, at the start and daily. */
    @Scheduled(
            every = "24h",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void check() {
        List<String> gone =
                rows.contents().stream()
                        .filter(content -> !files.isWhole(content.sha256(), content.size()))
                        .filter(content -> rows.isUsed(content.sha256())) // not just removed
                        .map(AttachmentRows.Content::sha256)
                        .toList();
        missing = gone.size();
        if (missing > 0) {
            LOG.errorf("attachments: %d are missing or cut, such as %s", missing, gone.getFirst());
        }
    }

    /** Content that was missing at the last check. */
    int missing() {
        return missing;
    }
}
