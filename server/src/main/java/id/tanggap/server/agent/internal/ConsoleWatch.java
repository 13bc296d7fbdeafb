package id.tanggap.server.agent.internal;

import id.tanggap.server.agent.AgentConfig;
import id.tanggap.server.platform.ws.ConsolePresence;
import id.tanggap.server.platform.ws.ConsoleSessions;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An agent without a console cannot see a caller: the queue skips him until the console is back,
 * and after the grace time he is signed out. A restart of the server is a loss like any other.
 */
@ApplicationScoped
class ConsoleWatch {
    /** Before consoles can connect. */
    private static final int BEFORE_CONSOLES = 1000;

    private final AgentDesk desk;
    private final ConsoleSessions consoles;
    private final AgentConfig config;
    private final Clock clock;
    private final Set<UUID> again = ConcurrentHashMap.newKeySet();

    ConsoleWatch(AgentDesk desk, ConsoleSessions consoles, AgentConfig config, Clock clock) {
        this.desk = desk;
        this.consoles = consoles;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes @Priority(BEFORE_CONSOLES) StartupEvent event) {
        desk.changeEach(agents -> agents.signedIn().stream(), Agent::consoleLost);
    }

    /**
     * Two of these may come in the wrong order, and before the sessions know: the truth is asked
     * for now, and once more a little later.
     */
    void presence(@ObservesAsync ConsolePresence presence) {
        again.add(presence.userId());
        compare(presence.userId());
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        for (UUID user : again) {
            again.remove(user);
            compare(user);
        }
        if (desk.isAnyLost()) { // without the lock: nobody is, nearly always
            Instant before = clock.instant().minus(config.consoleGrace());
            desk.changeEach(AgentRepository::lost, (agent, now) -> decide(agent, before, now));
        }
    }

    private void compare(UUID user) {
        boolean online = consoles.isOnline(user);
        desk.changeEach(
                agents -> agents.findByIdOptional(user).stream(),
                (agent, now) -> online ? agent.consoleBack() : agent.consoleLost(now));
    }

    private boolean decide(Agent agent, Instant before, Instant now) {
        return consoles.isOnline(agent.userId()) ? agent.consoleBack() : agent.giveUp(before, now);
    }
}
