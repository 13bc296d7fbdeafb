package id.tanggap.telephony.ami;

import id.tanggap.telephony.LinkedId;
import id.tanggap.telephony.PbxEvent;
import id.tanggap.telephony.PbxListener;
import id.tanggap.telephony.PbxSettings;
import id.tanggap.telephony.PbxStatus;
import id.tanggap.telephony.reducer.AmiFact;
import id.tanggap.telephony.reducer.CallReducer;
import id.tanggap.telephony.reducer.FactSequencer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that owns the call state. What comes in waits in a queue without bound: losing an
 * event is worse than the memory it takes, and its length is shown in {@link PbxStatus#backlog()}.
 */
final class ReducerThread {
    private static final Logger log = LoggerFactory.getLogger(ReducerThread.class);

    /** What the thread does next; run on the thread. */
    private interface Task {
        void run();
    }

    private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
    private final FactSequencer sequencer = new FactSequencer();
    private final CallReducer reducer;
    private final Clock clock;
    private final Thread thread =
            Thread.ofPlatform().name("pbx-reducer").daemon().unstarted(this::run);
    private volatile @Nullable PbxListener listener;
    private volatile boolean stopped;
    private volatile PbxStatus status;

    ReducerThread(PbxSettings settings, Clock clock) {
        this.clock = clock;
        this.reducer = new CallReducer(settings.phones(), settings.internalNumbers());
        this.status =
                new PbxStatus(
                        PbxStatus.State.OFF, clock.instant(), null, 0, null, "not started", 0);
    }

    void start(PbxListener target) {
        listener = target;
        status =
                new PbxStatus(
                        PbxStatus.State.CONNECTING,
                        clock.instant(),
                        null,
                        0,
                        null,
                        "connecting",
                        0);
        thread.start();
    }

    /** Queues a fact of the given connection; 0 for our own. Returns at once. */
    void offer(long generation, AmiFact fact) {
        tasks.add(() -> accept(generation, fact));
    }

    /** The connection, or the attempt, of this generation is over. */
    void linkDown(long generation, Instant lastHeardAt, String reason) {
        tasks.add(
                () -> {
                    if (status.state() != PbxStatus.State.CONNECTED) {
                        status = status(status.state(), status.since(), reason);
                    }
                });
        offer(generation, new AmiFact.LinkLost(clock.instant(), lastHeardAt, reason));
    }

    CompletableFuture<List<String>> channelsOf(LinkedId call) {
        CompletableFuture<List<String>> channels = new CompletableFuture<>();
        tasks.add(() -> channels.complete(reducer.channelsOf(call)));
        return stopped ? CompletableFuture.completedFuture(List.of()) : channels;
    }

    PbxStatus status(@Nullable Instant heard) {
        PbxStatus now = status;
        return new PbxStatus(
                now.state(),
                now.since(),
                heard == null ? now.lastHeardAt() : heard,
                now.generation(),
                now.pbxId(),
                now.reason(),
                tasks.size());
    }

    @Nullable String pbxId() {
        return status.pbxId();
    }

    /** After this returns no event is delivered any more. */
    void close() {
        stopped = true;
        // Not an interrupt: the listener may be in the middle of its work.
        tasks.add(() -> {});
        if (Thread.currentThread() != thread) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        status = status(PbxStatus.State.OFF, clock.instant(), "closed");
    }

    private void run() {
        while (!stopped) {
            try {
                tasks.take().run();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.error("Reducing what the PBX told", e);
            }
        }
    }

    private void accept(long generation, AmiFact fact) {
        for (AmiFact ready : sequencer.accept(generation, fact)) {
            for (PbxEvent event : reducer.reduce(generation, ready)) {
                deliver(event);
            }
        }
    }

    private void deliver(PbxEvent event) {
        switch (event) {
            case PbxEvent.PbxConnected e ->
                    status =
                            new PbxStatus(
                                    status.state(),
                                    status.since(),
                                    e.at(),
                                    e.generation(),
                                    e.pbxId(),
                                    status.reason(),
                                    0);
            case PbxEvent.PbxLost e ->
                    status =
                            new PbxStatus(
                                    PbxStatus.State.LOST,
                                    e.at(),
                                    e.lastHeardAt(),
                                    e.generation(),
                                    status.pbxId(),
                                    e.reason(),
                                    0);
            default -> {}
        }
        PbxListener target = listener;
        if (stopped || target == null) {
            return;
        }
        try {
            target.on(event);
        } catch (RuntimeException e) {
            log.error("Listener failed on {}", event, e);
        }
        if (event instanceof PbxEvent.PbxSnapshot) {
            status = status(PbxStatus.State.CONNECTED, clock.instant(), null);
        }
    }

    private PbxStatus status(PbxStatus.State state, Instant since, @Nullable String reason) {
        return new PbxStatus(
                state, since, status.lastHeardAt(), status.generation(), status.pbxId(), reason, 0);
    }
}
