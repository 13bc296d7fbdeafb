package id.tanggap.server.platform.ws;

import id.tanggap.server.platform.feed.Feed;
import id.tanggap.server.platform.feed.FeedListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The connections of this node: who is there, their timers, their end. */
@ApplicationScoped
public class ConsoleSessions implements FeedListener {
    private static final Logger LOG = Logger.getLogger(ConsoleSessions.class);

    private final Feed feed;
    private final ConsoleUsers users;
    private final ConsoleConfig config;
    private final Clock clock;
    private final Event<ConsolePresence> presence;
    private final Map<UUID, ConsoleSession> sessions = new ConcurrentHashMap<>();
    private final Map<UUID, Set<UUID>> online = new ConcurrentHashMap<>();
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("console-watch").daemon().factory());
    private volatile boolean stopping;

    @Inject
    ConsoleSessions(
            Feed feed,
            ConsoleUsers users,
            ConsoleConfig config,
            Clock clock,
            Event<ConsolePresence> presence) {
        this.feed = feed;
        this.users = users;
        this.config = config;
        this.clock = clock;
        this.presence = presence;
    }

    void start(@Observes StartupEvent event, MeterRegistry meters) {
        feed.listen(this);
        meters.gaugeMapSize("console.sessions", List.of(), sessions);
        watch.scheduleWithFixedDelay(
                this::watch,
                config.watchEvery().toMillis(),
                config.watchEvery().toMillis(),
                TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    /**
     * Lets nobody in any more, tells the consoles that the server stops, and waits until they have
     * heard it, for two seconds at most.
     */
    public void stop() {
        stopping = true;
        watch.shutdownNow();
        List<ConsoleSession> told = List.copyOf(sessions.values());
        told.forEach(session -> session.close(CloseCode.RESTART));
        told.forEach(ConsoleSession::awaitEnd);
    }

    /** Whether the user has a greeted console on this node. */
    public boolean isOnline(UUID userId) {
        return online.containsKey(userId);
    }

    /** Whether the server is going down: no new connections. */
    boolean isStopping() {
        return stopping;
    }

    @Override
    public void onEvents() {
        sessions.values().forEach(ConsoleSession::wake);
    }

    @Override
    public void onNewEpoch() {
        sessions.values().forEach(session -> session.close(CloseCode.RESTART));
    }

    /** A connection was opened. Where the user has too many, his oldest goes. */
    void add(ConsoleSession session) {
        sessions.put(session.id(), session);
        List<ConsoleSession> all = of(session.actor().userId());
        all.stream()
                .sorted(Comparator.comparing(ConsoleSession::id)) // by age: UUIDv7
                .limit(Math.max(0, all.size() - config.connectionsPerUser()))
                .forEach(oldest -> oldest.close(CloseCode.REPLACED));
    }

    /** A connection was greeted. */
    void greeted(ConsoleSession session) {
        UUID user = session.actor().userId();
        online.compute(
                user,
                (_, ids) -> {
                    if (ids == null) {
                        presence.fireAsync(new ConsolePresence(user, true));
                        return Set.of(session.id());
                    }
                    return with(ids, session.id());
                });
        if (!sessions.containsKey(session.id())) {
            gone(session); // it went while it was greeted
        }
    }

    /** A connection has ended. */
    void gone(ConsoleSession session) {
        sessions.remove(session.id());
        UUID user = session.actor().userId();
        online.computeIfPresent(
                user,
                (_, ids) -> {
                    Set<UUID> left = without(ids, session.id());
                    if (!left.isEmpty()) {
                        return left;
                    }
                    presence.fireAsync(new ConsolePresence(user, false));
                    return null;
                });
    }

    private List<ConsoleSession> of(UUID userId) {
        return sessions.values().stream()
                .filter(session -> session.actor().userId().equals(userId))
                .toList();
    }

    private void watch() {
        try {
            Instant now = clock.instant();
            sessions.values().forEach(session -> watch(session, now));
        } catch (RuntimeException e) {
            LOG.warn("watch over the connections failed; it goes on", e);
        }
    }

    private void watch(ConsoleSession session, Instant now) {
        session.watch();
        Token token = session.token();
        if (!now.isBefore(token.expiresAt())) {
            session.close(CloseCode.UNAUTHENTICATED);
        } else if (!users.isActive(token.actor().userId(), token.issuedAt())) {
            session.close(CloseCode.ENDED);
        }
    }

    private static Set<UUID> with(Set<UUID> ids, UUID more) {
        return Stream.concat(ids.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<UUID> without(Set<UUID> ids, UUID less) {
        return ids.stream().filter(id -> !id.equals(less)).collect(Collectors.toUnmodifiableSet());
    }
}
