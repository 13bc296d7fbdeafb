package id.tanggap.console.net;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A lane on a thread of its own. */
public final class ThreadLane implements Lane, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ThreadLane.class);

    private final ScheduledExecutorService executor;

    public ThreadLane(String name) {
        ScheduledThreadPoolExecutor single =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().name(name).daemon(true).factory());
        single.setRemoveOnCancelPolicy(true);
        executor = single;
    }

    @Override
    public void execute(Runnable work) {
        try {
            executor.execute(guarded(work));
        } catch (RejectedExecutionException e) {
            LOG.debug("lane is closed; work dropped");
        }
    }

    @Override
    public Timer schedule(Duration delay, Runnable work) {
        try {
            ScheduledFuture<?> future =
                    executor.schedule(guarded(work), delay.toNanos(), TimeUnit.NANOSECONDS);
            return () -> future.cancel(false);
        } catch (RejectedExecutionException e) {
            return () -> {};
        }
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    private static Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.error("work on the lane failed", e);
            }
        };
    }
}
