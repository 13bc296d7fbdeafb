package id.tanggap.server.identity;

import id.tanggap.server.identity.internal.UserStore;
import id.tanggap.server.platform.database.Jdbc;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * Whether a token that was once given still counts. Asking costs a look into memory, any thread
 * may; the answer is at most {@value #REFRESH_SECONDS} seconds old. While the database is out of
 * reach the last known answer stands.
 */
@ApplicationScoped
public class UserStatus {
    private static final Logger LOG = Logger.getLogger(UserStatus.class);

    /** How often the database is asked. */
    public static final int REFRESH_SECONDS = 2;

    private final UserStore users;
    private final Event<UserDisabled> disabled;
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile boolean answering = true;
    private volatile Map<UUID, Instant> sessionsSince = Map.of();

    @Inject
    UserStatus(UserStore users, Event<UserDisabled> disabled) {
        this.users = users;
        this.disabled = disabled;
    }

    /**
     * Whether the user may go on with a token.
     *
     * @param userId the token's subject
     * @param issuedAt when the token was issued
     */
    public boolean isActive(UUID userId, Instant issuedAt) {
        Instant since = sessionsSince.get(userId);
        return since != null && !issuedAt.isBefore(since);
    }

    /** A restarted server must know the users before the first of their tokens comes. */
    void onStart(@Observes @Priority(1) StartupEvent event) {
        refresh();
    }

    @Scheduled(
            every = REFRESH_SECONDS + "s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void poll() {
        try {
            refresh();
            answering = true;
        } catch (Jdbc.SqlFailure e) {
            if (answering) {
                LOG.warn("Users cannot be read; what was known of them stands", e);
            }
            answering = false;
        }
    }

    /** Reads the present state; call it after a change so that this node knows at once. */
    public void refresh() {
        refreshing.lock();
        try {
            Map<UUID, Instant> earlier = sessionsSince;
            Map<UUID, Instant> now = users.activeSince();
            sessionsSince = now;
            earlier.forEach(
                    (userId, since) -> {
                        if (!since.equals(now.get(userId))) {
                            disabled.fire(new UserDisabled(userId));
                        }
                    });
        } finally {
            refreshing.unlock();
        }
    }
}
