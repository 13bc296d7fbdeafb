package id.tanggap.server.identity;

import id.tanggap.server.identity.internal.UserStore;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whether a token that was once given still counts. Asking costs a look into memory, any thread
 * may; the answer is at most {@value #REFRESH_SECONDS} seconds old. While the database is out of
 * reach the last known answer stands.
 */
@ApplicationScoped
public class UserStatus {
    /** How often the database is asked. */
    public static final int REFRESH_SECONDS = 2;

    private final UserStore users;
    private final Event<UserDisabled> disabled;
    private final ReentrantLock refreshing = new ReentrantLock();
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

    /** Reads the present state; call it after a change so that this node knows at once. */
    @Scheduled(
            every = REFRESH_SECONDS + "s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
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
