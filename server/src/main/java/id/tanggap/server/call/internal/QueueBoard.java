package id.tanggap.server.call.internal;

import id.tanggap.protocol.call.QueueChanged;
import id.tanggap.protocol.call.QueueView;
import id.tanggap.protocol.identity.Role;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import id.tanggap.server.platform.pbx.PbxConfig;
import id.tanggap.server.platform.pbx.PbxLink;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.Session;

/**
 * Who waits where. Counted from the calls themselves, so that the wallboard and the log cannot
 * differ; told to consoles at most twice a second, however busy the queue is.
 */
@ApplicationScoped
class QueueBoard {
    private static final Audience WATCHERS = Audience.of(Role.AGENT, Role.SUPERVISOR);
    private static final Duration PACE = Duration.ofMillis(500);
    private static final String WAITING =
            "select queue, count(*), min(entered_at) from call"
                    + " where state in ('WAITING', 'RINGING') and queue is not null group by queue order by queue";

    private final Session database;
    private final Outbox outbox;
    private final PbxConfig config;
    private final Instance<PbxLink> link;
    private final Clock clock;
    private final Vertx vertx;
    private final AtomicBoolean touched = new AtomicBoolean();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private long timer;

    QueueBoard(
            Session database,
            Outbox outbox,
            PbxConfig config,
            Instance<PbxLink> link,
            Clock clock,
            Vertx vertx) {
        this.database = database;
        this.outbox = outbox;
        this.config = config;
        this.link = link;
        this.clock = clock;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent event) {
        timer = vertx.setPeriodic(PACE.toMillis(), _ -> tick());
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
    }

    /** Something about waiting callers changed. */
    void touch() {
        touched.set(true);
    }

    /** On the event loop: only hands over. */
    private void tick() {
        if (touched.compareAndSet(true, false) && !link.get().submit(this::tell)) {
            touched.set(true);
        }
    }

    private void tell() {
        for (QueueView view : views()) {
            outbox.publish(new QueueChanged(view), WATCHERS);
        }
    }

    /** Every queue that has callers, and the desk's own in any case, first. */
    List<QueueView> views() {
        Instant now = clock.instant();
        Map<String, QueueView> views = new LinkedHashMap<>();
        views.put(config.queue(), new QueueView(config.queue(), 0, null, now));
        // A queue that emptied must be told, too.
        seen.forEach(name -> views.putIfAbsent(name, new QueueView(name, 0, null, now)));
        for (Object[] row : database.createNativeQuery(WAITING, Object[].class).getResultList()) {
            String name = (String) row[0];
            seen.add(name);
            views.put(
                    name, new QueueView(name, ((Number) row[1]).intValue(), (Instant) row[2], now));
        }
        return List.copyOf(views.values());
    }
}
