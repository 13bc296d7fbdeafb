package id.tanggap.server.sla;

import id.tanggap.protocol.ticket.PendingReason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ticket's moments as a question to the simulation: how would they stand under these terms? */
public final class SimulatedStory {
    private SimulatedStory() {}

    /**
     * The question.
     *
     * @param moments of the ticket; what promises held does not matter here
     * @param until a moment at which the ticket became void, or the present
     */
    public static SlaSimulationRequest of(List<SlaMoment> moments, SlaTerms terms, Instant until) {
        return new SlaSimulationRequest(
                terms.hours(),
                SlaSimulationRequest.Targets.ofMinutes(
                        minutes(terms.firstResponse()),
                        minutes(terms.nextResponse()),
                        minutes(terms.resolution())),
                entries(moments, terms.pausing()),
                until.toString());
    }

    /** A reason that does not stop the clock is no pause to the simulation. */
    private static List<SlaSimulationRequest.@Nullable Entry> entries(
            List<SlaMoment> moments, Set<PendingReason> pausing) {
        List<SlaSimulationRequest.@Nullable Entry> entries = new ArrayList<>();
        boolean paused = false;
        for (SlaMoment moment : moments) {
            boolean told =
                    switch (moment.kind()) {
                        case TERMS, VOID -> false;
                        case PENDING ->
                                moment.reason() == null || pausing.contains(moment.reason());
                        case RESUMED -> paused;
                        case CREATED, AGENT_REPLY, CUSTOMER_REPLY, RESOLVED, REOPENED, CLOSED ->
                                true;
                    };
            if (told) {
                entries.add(
                        new SlaSimulationRequest.Entry(
                                moment.at().toString(), moment.kind().name()));
            }
            paused =
                    switch (moment.kind()) {
                        case PENDING -> told;
                        case RESUMED, RESOLVED, REOPENED, CLOSED -> false;
                        case TERMS, CREATED, AGENT_REPLY, CUSTOMER_REPLY, VOID -> paused;
                    };
        }
        return entries;
    }

    private static @Nullable Long minutes(@Nullable Duration goal) {
        return goal == null ? null : goal.toMinutes();
    }
}
