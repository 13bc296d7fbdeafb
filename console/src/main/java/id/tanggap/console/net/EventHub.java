package id.tanggap.console.net;

import id.tanggap.protocol.ServerEvent;
import id.tanggap.protocol.session.Welcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries what the connection hears to the screens. Whatever arrives while a delivery is under way
 * goes with the next one: a flood of events never floods the event dispatch thread, and a delivery
 * that takes long lets keys and mouse in between.
 */
public final class EventHub implements ConsoleEvents {
    private static final Logger LOG = LoggerFactory.getLogger(EventHub.class);
    private static final long SLICE_NANOS = Duration.ofMillis(20).toNanos();

    private final Executor edt;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final List<TypedListener<?>> eventListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> resyncListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Welcome>> welcomeListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<ConnectionState>> connectionListeners =
            new CopyOnWriteArrayList<>();
    private ConnectionState connection =
            new ConnectionState(ConnectionPhase.OFFLINE, Instant.EPOCH, null, null);
    private volatile @Nullable Instant asOf;

    private record TypedListener<E extends ServerEvent>(Class<E> type, Consumer<E> listener) {
        private void offer(ServerEvent event) {
            if (type.isInstance(event)) {
                guarded(() -> listener.accept(type.cast(event)));
            }
        }
    }

    /**
     * @param edt runs deliveries: the event dispatch thread, or the caller's in tests
     */
    public EventHub(Executor edt) {
        this.edt = edt;
    }

    @Override
    public <E extends ServerEvent> Subscription subscribe(Class<E> type, Consumer<E> listener) {
        return add(eventListeners, new TypedListener<>(type, listener));
    }

    @Override
    public Subscription onResync(Runnable reload) {
        return add(resyncListeners, reload);
    }

    @Override
    public Subscription onConnection(Consumer<ConnectionState> listener) {
        Subscription subscription = add(connectionListeners, listener);
        guarded(() -> listener.accept(connection()));
        return subscription;
    }

    @Override
    public Subscription onWelcome(Consumer<Welcome> listener) {
        return add(welcomeListeners, listener);
    }

    @Override
    public ConnectionState connection() {
        return new ConnectionState(
                connection.phase(), connection.since(), asOf, connection.latency());
    }

    /** Publishes an event; any thread. */
    public void event(ServerEvent event) {
        enqueue(() -> eventListeners.forEach(typed -> typed.offer(event)));
    }

    /** Publishes a greeting; any thread. */
    public void welcome(Welcome welcome) {
        enqueue(() -> tell(welcomeListeners, welcome));
    }

    /** Tells that events may have been missed; any thread. */
    public void resync() {
        enqueue(() -> resyncListeners.forEach(EventHub::guarded));
    }

    /** Publishes the connection's state; any thread. */
    public void connection(ConnectionPhase phase, Instant since, @Nullable Duration latency) {
        enqueue(
                () -> {
                    connection = new ConnectionState(phase, since, null, latency);
                    tell(connectionListeners, connection());
                });
    }

    /** Notes the server's time of the last frame; any thread. Listeners are not told: they look. */
    public void heard(Instant at) {
        asOf = at;
    }

    private void enqueue(Runnable delivery) {
        waiting.add(delivery);
        schedule();
    }

    private void schedule() {
        if (scheduled.compareAndSet(false, true)) {
            edt.execute(this::deliver);
        }
    }

    private void deliver() {
        long end = System.nanoTime() + SLICE_NANOS;
        Runnable next = waiting.poll();
        while (next != null) {
            next.run();
            next = System.nanoTime() < end ? waiting.poll() : null;
        }
        scheduled.set(false);
        if (!waiting.isEmpty()) {
            schedule();
        }
    }

    private static <T> void tell(List<Consumer<T>> listeners, T news) {
        listeners.forEach(listener -> guarded(() -> listener.accept(news)));
    }

    private static <L> Subscription add(List<L> listeners, L listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private static void guarded(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.error("a listener failed; the others go on", e);
        }
    }
}
