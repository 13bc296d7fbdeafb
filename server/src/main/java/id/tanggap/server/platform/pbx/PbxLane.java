package id.tanggap.server.platform.pbx;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries steps out one after the other on one thread, many in one transaction when they pile up:
 * total order, and one commit for a burst. When the database is away it waits and keeps the order;
 * a step that fails by itself is skipped after a second attempt, so that it cannot stop the desk.
 *
 * @param <T> what a step is
 */
final class PbxLane<T> implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(PbxLane.class);
    private static final int BATCH = 64;
    private static final Duration RETRY_MIN = Duration.ofMillis(100);
    private static final Duration RETRY_MAX = Duration.ofSeconds(5);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<T> waiting = new ArrayDeque<>();
    private final int capacity;
    private final Consumer<List<T>> transaction;
    private final Predicate<Throwable> outage;
    private final Thread thread;
    private boolean closed;
    private boolean busy;
    private long skipped;

    /**
     * A lane, not yet running.
     *
     * @param capacity steps that may wait
     * @param transaction carries a batch out, all or nothing
     * @param outage whether a failure says that the database is away, and not that the step is bad
     */
    PbxLane(int capacity, Consumer<List<T>> transaction, Predicate<Throwable> outage) {
        this.capacity = capacity;
        this.transaction = transaction;
        this.outage = outage;
        this.thread = Thread.ofPlatform().name("pbx-lane").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Adds a step at the end; never waits. False when the lane is full: nothing was added. */
    boolean offer(T step) {
        lock.lock();
        try {
            if (closed || waiting.size() >= capacity) {
                return false;
            }
            waiting.add(step);
            changed.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Forgets what waits. */
    void clear() {
        lock.lock();
        try {
            waiting.clear();
        } finally {
            lock.unlock();
        }
    }

    /** Steps that wait. */
    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** Steps that failed and were passed over. */
    long skipped() {
        lock.lock();
        try {
            return skipped;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until every step offered so far is carried out; false when that takes too long. */
    boolean awaitIdle(Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (busy || !waiting.isEmpty()) {
                if (left <= 0) {
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        thread.interrupt();
    }

    private void run() {
        try {
            while (true) {
                carryOut(next());
                done();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    private List<T> next() throws InterruptedException {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.await();
            }
            if (closed) {
                throw new InterruptedException();
            }
            busy = true;
            List<T> batch = new ArrayList<>(Math.min(BATCH, waiting.size()));
            while (batch.size() < BATCH && !waiting.isEmpty()) {
                batch.add(waiting.poll());
            }
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private void done() {
        lock.lock();
        try {
            busy = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void carryOut(List<T> batch) throws InterruptedException {
        if (attempt(batch) == null) {
            return;
        }
        for (T step : batch) {
            RuntimeException failure = attempt(List.of(step));
            if (failure != null) {
                skip(step, failure);
            }
        }
    }

    /** What was wrong with the steps, or null; an outage is waited out here. */
    private @Nullable RuntimeException attempt(List<T> steps) throws InterruptedException {
        Duration pause = RETRY_MIN;
        while (true) {
            try {
                transaction.accept(steps);
                return null;
            } catch (RuntimeException e) {
                if (!outage.test(e)) {
                    return e;
                }
                LOG.warnf("database away, %d PBX events wait: %s", size() + steps.size(), e);
            }
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
            pause = pause.multipliedBy(2);
            pause = pause.compareTo(RETRY_MAX) < 0 ? pause : RETRY_MAX;
        }
    }

    private void skip(T step, RuntimeException failure) {
        // The kind only: an event carries the caller's number.
        LOG.errorf(failure, "PBX event skipped: %s", step.getClass().getSimpleName());
        lock.lock();
        try {
            skipped++;
        } finally {
            lock.unlock();
        }
    }
}
