package id.tanggap.console.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.console.net.FaultException;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Files on their way, of all tickets, one after the other: going to another ticket ends none. Event
 * dispatch thread only, save what the line tells of progress.
 */
final class Transfers {
    private final UiTasks tasks;
    private final Runnable changed;
    private final List<Job<?>> jobs = new ArrayList<>();

    /** Carries a file; told where to tell its progress. */
    interface Carrier<T> {
        CompletableFuture<T> carry(UUID key, LongConsumer progress);
    }

    /**
     * @param changed called when a transfer came, went, began or failed; not for its progress
     */
    Transfers(UiTasks tasks, Runnable changed) {
        this.tasks = tasks;
        this.changed = changed;
    }

    private static final class Job<T> {
        private final UUID key = UuidCreator.getTimeOrderedEpoch();
        private final UUID ticketId;
        private final String name;
        private final boolean upload;
        private final long total;
        private final Carrier<T> carrier;
        private final Consumer<T> arrived;
        private final Runnable over;
        private final AtomicLong done = new AtomicLong();
        private FileTransfer.Phase phase = FileTransfer.Phase.WAITING;
        private @Nullable Fault fault;
        private volatile boolean cancelled;
        private volatile @Nullable CompletableFuture<T> line;

        Job(
                UUID ticketId,
                String name,
                boolean upload,
                long total,
                Carrier<T> carrier,
                Consumer<T> arrived,
                Runnable over) {
            this.ticketId = ticketId;
            this.name = name;
            this.upload = upload;
            this.total = total;
            this.carrier = carrier;
            this.arrived = arrived;
            this.over = over;
        }

        private CompletableFuture<T> carry() {
            if (cancelled) {
                return CompletableFuture.failedFuture(FaultException.of(FaultCode.CONNECTION_LOST));
            }
            CompletableFuture<T> opened = carrier.carry(key, done::set);
            line = opened;
            if (cancelled) {
                opened.cancel(true);
            }
            return opened.exceptionallyCompose(
                    failure ->
                            CompletableFuture.failedFuture(
                                    failure instanceof CancellationException
                                            ? FaultException.of(FaultCode.CONNECTION_LOST)
                                            : failure));
        }

        private void cancel() {
            cancelled = true;
            CompletableFuture<T> opened = line;
            if (opened != null) {
                opened.cancel(true);
            }
        }
    }

    /**
     * Puts a file in line.
     *
     * @param arrived what to do with it once it is there
     * @param over what to do when it is there or given up
     */
    <T> void add(
            UUID ticketId,
            String name,
            boolean upload,
            long total,
            Carrier<T> carrier,
            Consumer<T> arrived,
            Runnable over) {
        jobs.add(new Job<>(ticketId, name, upload, total, carrier, arrived, over));
        next();
    }

    /** Shows a file that cannot go at all. */
    void refuse(UUID ticketId, String name, long total, Fault why, Runnable over) {
        Job<?> job =
                new Job<Object>(
                        ticketId,
                        name,
                        true,
                        total,
                        (key, progress) -> CompletableFuture.failedFuture(new FaultException(why)),
                        result -> {},
                        over);
        job.phase = FileTransfer.Phase.FAILED;
        job.fault = why;
        jobs.add(job);
        changed.run();
    }

    /** Gives one up. */
    void cancel(UUID key) {
        find(key)
                .ifPresent(
                        job -> {
                            job.cancel();
                            remove(job);
                        });
    }

    /** Tries one again that failed: the same upload, taken once even if it had arrived. */
    void retry(UUID key) {
        find(key)
                .filter(job -> job.phase == FileTransfer.Phase.FAILED)
                .ifPresent(
                        job -> {
                            wait(job);
                            next();
                        });
    }

    /** Tries all again that broke with the line. */
    void retryBroken() {
        jobs.stream().filter(Transfers::broke).forEach(Transfers::wait);
        next();
    }

    /** Those of a ticket, in their order. */
    List<FileTransfer> of(@Nullable UUID ticketId) {
        return jobs.stream()
                .filter(job -> job.ticketId.equals(ticketId))
                .map(
                        job ->
                                new FileTransfer(
                                        job.key,
                                        job.name,
                                        job.upload,
                                        job.total,
                                        job.done.get(),
                                        job.phase,
                                        job.fault))
                .toList();
    }

    /** Whether one is waiting or under way. */
    boolean active() {
        return jobs.stream().anyMatch(job -> job.phase != FileTransfer.Phase.FAILED);
    }

    /** Whether a file has not reached the server yet and still may; a refused one does not. */
    boolean holdsUnsent() {
        return jobs.stream()
                .anyMatch(
                        job ->
                                job.upload
                                        && (job.phase != FileTransfer.Phase.FAILED || broke(job)));
    }

    /** Gives all up. */
    void close() {
        List.copyOf(jobs).forEach(Job::cancel);
    }

    private void next() {
        boolean running = jobs.stream().anyMatch(job -> job.phase == FileTransfer.Phase.RUNNING);
        if (!running) {
            jobs.stream()
                    .filter(job -> job.phase == FileTransfer.Phase.WAITING)
                    .findFirst()
                    .ifPresent(this::start);
        }
        changed.run();
    }

    private <T> void start(Job<T> job) {
        job.phase = FileTransfer.Phase.RUNNING;
        tasks.call(job::carry)
                .onSuccess(
                        result -> {
                            job.arrived.accept(result);
                            remove(job);
                        })
                .onFailure(fault -> failed(job, fault))
                .start();
    }

    private void failed(Job<?> job, Fault fault) {
        if (jobs.contains(job)) {
            job.phase = FileTransfer.Phase.FAILED;
            job.fault = fault;
            next();
        }
    }

    private void remove(Job<?> job) {
        if (jobs.remove(job)) {
            job.over.run();
            next();
        }
    }

    private static void wait(Job<?> job) {
        job.phase = FileTransfer.Phase.WAITING;
        job.fault = null;
        job.done.set(0);
    }

    private static boolean broke(Job<?> job) {
        Fault fault = job.fault;
        return fault != null
                && (fault.code() == FaultCode.CONNECTION_LOST || fault.code() == FaultCode.TIMEOUT);
    }

    private Optional<Job<?>> find(UUID key) {
        return jobs.stream().filter(job -> job.key.equals(key)).findFirst();
    }
}
