package id.tanggap.server.call.internal;

import id.tanggap.protocol.call.DispositionCode;
import id.tanggap.server.agent.AgentActivity;
import id.tanggap.server.call.CallConfig;
import id.tanggap.server.platform.pbx.DeskLock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Ends after-call work that takes too long. The deadline is in the database, so a restart does not
 * lengthen it; a disposition and note may still be given afterwards.
 */
@ApplicationScoped
class WrapUpLimit {
    private final CallRepository calls;
    private final AgentActivity agents;
    private final HandOvers handOvers;
    private final CallFeed feed;
    private final DeskLock lock;
    private final CallConfig config;
    private final Clock clock;

    WrapUpLimit(
            CallRepository calls,
            AgentActivity agents,
            HandOvers handOvers,
            CallFeed feed,
            DeskLock lock,
            CallConfig config,
            Clock clock) {
        this.calls = calls;
        this.agents = agents;
        this.handOvers = handOvers;
        this.feed = feed;
        this.lock = lock;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void endOverdue() {
        Instant now = clock.instant();
        if (!calls.isWrapUpDue(now) && !handOvers.isWrapUpDue(now)) {
            return; // without the lock: this is so nearly always
        }
        lock.acquire();
        for (Call call : calls.wrapUpDue(now)) {
            UUID agent = call.agentId();
            call.finishWrapUp(DispositionCode.NOT_GIVEN, null, now);
            if (agent != null) {
                agents.wrapUpFinished(agent, call.id(), config.readyAfterLimit(), now);
            }
            feed.changed(call);
        }
        handOvers.endOverdue(now).forEach(feed::changed);
    }
}
