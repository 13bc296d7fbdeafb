package id.tanggap.server.platform.feed;

import id.tanggap.protocol.Cursor;
import id.tanggap.protocol.ProtocolVersion;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.outbox.OutboxWritten;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The feed of one node. One thread reads the outbox and appends to the window in memory; consoles
 * read from there, each at its own pace, so that a slow one costs nothing.
 */
@ApplicationScoped
public class Feed {
    private static final Logger LOG = Logger.getLogger(Feed.class);
    private static final int BATCH = 500;
    private static final Duration FIRST_RETRY = Duration.ofMillis(4);
    private static final Duration LAST_RETRY = Duration.ofMillis(250);

    private final OutboxReader outbox;
    private final FeedHistory history;
    private final FeedConfig config;
    private final Clock clock;
    private final FeedSignal signal = new FeedSignal();
    private final List<FeedListener> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable FeedWindow window;
    private volatile @Nullable Instant waitingSince;
    private volatile Instant readAt;
    private volatile boolean stopped;
    private @Nullable Cursor place;
    private boolean failing;
    private Duration retry = FIRST_RETRY;
    private @Nullable Thread reader;

    @Inject
    Feed(OutboxReader outbox, FeedHistory history, FeedConfig config, Clock clock) {
        this.outbox = outbox;
        this.history = history;
        this.config = config;
        this.clock = clock;
        this.readAt = clock.instant();
    }

    void start(@Observes StartupEvent event) {
        reader = Thread.ofPlatform().name("feed-reader").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        signal.raise();
        if (reader != null) {
            reader.join(Duration.ofSeconds(2));
        }
    }

    /** Wakes the reader; called once a transaction that wrote events has committed. */
    void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxWritten event) {
        wake();
    }

    void wake() {
        signal.raise();
    }

    /** Tells the listener of news from now on. */
    public void listen(FeedListener listener) {
        listeners.add(listener);
    }

    /** Index of the next event to come. */
    public long head() {
        return open().head();
    }

    /** The event with this index; null when it has left the window or has not come yet. */
    public @Nullable FeedEvent at(long index) {
        return open().at(index);
    }

    /**
     * Finds where a console carries on. Blocking.
     *
     * @throws DomainException when the feed has not begun, because the database is out of reach
     */
    public FeedEntry enter(Cursor cursor) throws SQLException {
        FeedWindow open = open();
        Cursor floor = open.floor();
        if (!cursor.epoch().equals(floor.epoch())) {
            return new FeedEntry.Resync(FeedEntry.Reason.EPOCH);
        }
        if (outbox.horizon(cursor.epoch()).isBefore(cursor)) {
            return new FeedEntry.Resync(FeedEntry.Reason.FUTURE);
        }
        if (cursor.isBefore(floor)) {
            boolean pruned = cursor.isBefore(outbox.pruned(cursor.epoch()));
            return new FeedEntry.Resync(
                    pruned ? FeedEntry.Reason.RETENTION : FeedEntry.Reason.TOO_FAR_BEHIND);
        }
        long index = open.indexAfter(cursor);
        return open.head() - index > config.maxBehind()
                ? new FeedEntry.Resync(FeedEntry.Reason.TOO_FAR_BEHIND)
                : new FeedEntry.At(index);
    }

    /**
     * How long the oldest written event waits for its delivery; how long nothing could be read,
     * while the database is out of reach.
     */
    public Duration lag() {
        Instant since = isStuck() ? readAt : waitingSince;
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }

    private boolean isStuck() {
        return Duration.between(readAt, clock.instant())
                        .compareTo(config.pollEvery().multipliedBy(2))
                > 0;
    }

    private FeedWindow open() {
        FeedWindow open = window;
        if (open == null) {
            throw DomainException.of(FaultCode.DATABASE_UNAVAILABLE);
        }
        return open;
    }

    private void run() {
        while (!stopped) {
            Duration wait = config.pollEvery();
            try {
                wait = read(place == null || failing ? begin() : place);
                failing = false;
                readAt = clock.instant();
            } catch (SQLException | RuntimeException e) {
                if (!failing && !stopped) {
                    LOG.error("feed: the outbox cannot be read; trying again", e);
                }
                failing = true;
            }
            try {
                signal.await(wait);
            } catch (InterruptedException _) {
                return; // nobody but the end of the process interrupts this thread
            }
        }
    }

    /** Opens the window, or after an outage finds out whether it is still the same history. */
    private Cursor begin() throws SQLException {
        String epoch = history.open();
        Cursor known = place;
        if (known != null && known.epoch().equals(epoch)) {
            LOG.info("feed: the outbox can be read again");
            return known;
        }
        List<OutboxReader.Row> newest = outbox.newest(epoch, config.window());
        boolean full = newest.size() == config.window();
        Cursor floor = full ? newest.getFirst().cursor() : outbox.pruned(epoch);
        FeedWindow opened = new FeedWindow(config.window(), floor);
        newest.stream().skip(full ? 1 : 0).forEach(row -> opened.append(event(opened.head(), row)));
        window = opened;
        place = newest.isEmpty() ? floor : newest.getLast().cursor();
        if (known != null) {
            LOG.warnf("feed: the database's history is now %s; every console resyncs", epoch);
            listeners.forEach(FeedListener::onNewEpoch);
        }
        return place;
    }

    /** Reads what is final; tells how long to wait before looking again. */
    private Duration read(Cursor from) throws SQLException {
        Cursor at = from;
        FeedWindow open = open();
        while (!stopped) {
            List<OutboxReader.Row> rows = outbox.after(at, BATCH);
            OutboxReader.Row waiting = null;
            for (OutboxReader.Row row : rows) {
                if (!row.last()) {
                    waiting = row;
                    break;
                }
                open.append(event(open.head(), row));
                at = row.cursor();
            }
            boolean progress = !at.equals(place);
            place = at;
            waitingSince = waiting == null ? null : waiting.at();
            if (progress) {
                retry = FIRST_RETRY;
                listeners.forEach(FeedListener::onEvents);
            }
            if (waiting != null) {
                return nextRetry();
            }
            if (rows.size() < BATCH) {
                break;
            }
        }
        retry = FIRST_RETRY;
        return config.pollEvery();
    }

    /** An older transaction is still open: nobody will tell when it ends, so look again soon. */
    private Duration nextRetry() {
        Duration now = retry;
        Duration doubled = now.multipliedBy(2);
        retry = doubled.compareTo(LAST_RETRY) < 0 ? doubled : LAST_RETRY;
        return now;
    }

    private FeedEvent event(long index, OutboxReader.Row row) {
        Cursor cursor = row.cursor();
        String frame =
                "\"at\":\"%s\",\"cursor\":{\"epoch\":\"%s\",\"xid\":%d,\"id\":%d},\"event\":%s,\"v\":%d}"
                        .formatted(
                                clock.instant(),
                                cursor.epoch(),
                                cursor.xid(),
                                cursor.id(),
                                row.payload(),
                                ProtocolVersion.CURRENT);
        return new FeedEvent(
                index,
                cursor,
                row.payload(),
                frame.getBytes(StandardCharsets.UTF_8),
                row.audience(),
                System.nanoTime());
    }
}
