package id.tanggap.server.platform.ws;

import id.tanggap.protocol.ClientFrame;
import id.tanggap.protocol.Failed;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.platform.command.CommandBus;
import id.tanggap.server.platform.command.CommandRegistry;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.fault.FaultTranslator;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Carries out the commands of all connections, each on a virtual thread, a bounded number at a
 * time. Those of one connection that write keep their order; its reads do not wait for them.
 */
@ApplicationScoped
class ConsoleCommands {
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Duration SHUTDOWN = Duration.ofSeconds(5);

    private final CommandBus bus;
    private final CommandRegistry registry;
    private final FaultTranslator faults;
    private final Frames frames;
    private final Semaphore places;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().name("console-command-", 0).factory());

    @Inject
    ConsoleCommands(
            CommandBus bus,
            CommandRegistry registry,
            FaultTranslator faults,
            Frames frames,
            ConsoleConfig config) {
        this.bus = bus;
        this.registry = registry;
        this.faults = faults;
        this.frames = frames;
        this.places = new Semaphore(config.commandsAtOnce());
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(SHUTDOWN.toMillis(), TimeUnit.MILLISECONDS)) {
            threads.shutdownNow();
        }
    }

    /** Carries a command out and replies, later. */
    void submit(ConsoleSession session, ClientFrame frame) {
        if (!session.begin()) {
            throw busy();
        }
        Runnable work =
                () -> {
                    session.reply(carryOut(session, frame));
                    session.end();
                };
        if (registry.of(frame.command().getClass()).write()) {
            session.writes().run(work, threads);
        } else {
            threads.execute(work);
        }
    }

    /** Refused for overload. */
    static DomainException busy() {
        return new DomainException(FaultCode.BUSY, Map.of("retryAfterSeconds", "1"));
    }

    private byte[] carryOut(ConsoleSession session, ClientFrame frame) {
        try {
            if (!places.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                return refusal(frame, busy());
            }
            try {
                return frames.reply(
                        frame.id(), bus.execute(session.actor(), frame.id(), frame.command()));
            } finally {
                places.release();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return refusal(frame, busy());
        } catch (RuntimeException | StackOverflowError e) {
            return refusal(frame, e);
        }
    }

    private byte[] refusal(ClientFrame frame, Throwable why) {
        return frames.reply(frame.id(), new Failed(faults.translate(why)));
    }
}
