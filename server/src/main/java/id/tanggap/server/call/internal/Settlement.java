package id.tanggap.server.call.internal;

import id.tanggap.protocol.call.CallDirection;
import id.tanggap.protocol.call.CallOutcome;
import id.tanggap.server.agent.AgentActivity;
import id.tanggap.server.platform.pbx.PbxConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings calls into agreement with the PBX's records: figures of calls we watched, and the calls
 * nobody watched. Runs inside the caller's transaction, which holds the desk lock.
 */
@ApplicationScoped
class Settlement {
    /** A call that is over by its CDR may be new to us because its events are still under way. */
    private static final Duration EVENTS_ARRIVE = Duration.ofSeconds(5);

    /** Screens are told of calls of the last hour; older ones are found in the log. */
    private static final Duration OF_INTEREST = Duration.ofHours(1);

    private static final Pattern INSIDE = Pattern.compile("[0-9*#]{1,6}");

    private final PbxRecords records;
    private final CallRegister register;
    private final AgentActivity agents;
    private final CallFeed feed;
    private final Clock clock;
    private final Pattern deskChannel;

    Settlement(
            PbxRecords records,
            CallRegister register,
            AgentActivity agents,
            CallFeed feed,
            Clock clock,
            PbxConfig config) {
        this.records = records;
        this.register = register;
        this.agents = agents;
        this.feed = feed;
        this.clock = clock;
        this.deskChannel =
                Pattern.compile(Pattern.quote(config.interfacePrefix()) + "([0-9]{2,6})-.+");
    }

    /**
     * Settles calls; those that are still under way wait for their end.
     *
     * @return how many were settled
     */
    int settle(List<String> linkedIds) {
        int done = 0;
        for (String linkedId : linkedIds) {
            if (settle(linkedId)) {
                records.settled(linkedId);
                done++;
            }
        }
        return done;
    }

    private boolean settle(String linkedId) {
        FileFacts facts = FileFacts.of(records.legs(linkedId), records.queueLog(linkedId));
        Call call = register.find(linkedId).orElse(null);
        if (call == null) {
            call = unwatched(linkedId, facts).orElse(null);
        }
        if (call == null || !call.isOver()) {
            return false;
        }
        UUID agent = facts.member() == null ? null : agents.agentNamed(facts.member()).orElse(null);
        if (call.settle(facts, agent) && isOfInterest(facts.endedAt())) {
            feed.changed(call);
        }
        return true;
    }

    /** A call that was over before we saw it. Without a CDR it may not be over yet. */
    private Optional<Call> unwatched(String linkedId, FileFacts facts) {
        Instant end = facts.endedAt();
        if (end == null || end.isAfter(clock.instant().minus(EVENTS_ARRIVE))) {
            return Optional.empty();
        }
        return records.firstLeg(linkedId).map(leg -> add(linkedId, leg, end));
    }

    private Call add(String linkedId, PbxRecords.FirstLeg leg, Instant end) {
        CallDirection direction = direction(leg);
        Call call =
                register.findOrAdd(
                        linkedId,
                        CallSource.FILES,
                        direction,
                        direction == CallDirection.OUTBOUND ? leg.dialled() : leg.callerNumber(),
                        leg.startedAt());
        call.end(CallOutcome.UNKNOWN, end, null, false);
        return call;
    }

    private CallDirection direction(PbxRecords.FirstLeg leg) {
        if (!deskChannel.matcher(leg.channel()).matches()) {
            return CallDirection.INBOUND;
        }
        return INSIDE.matcher(leg.dialled()).matches()
                ? CallDirection.INTERNAL
                : CallDirection.OUTBOUND;
    }

    private boolean isOfInterest(@Nullable Instant end) {
        return end != null && end.isAfter(clock.instant().minus(OF_INTEREST));
    }
}
