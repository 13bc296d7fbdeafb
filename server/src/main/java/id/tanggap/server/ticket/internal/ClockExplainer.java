package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.sla.SlaClockExplanation;
import id.tanggap.protocol.sla.SlaStep;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.SlaClockKind;
import id.tanggap.server.sla.ClockKind;
import id.tanggap.server.sla.ReplayedClock;
import id.tanggap.server.sla.SimulatedStory;
import id.tanggap.server.sla.SlaMoment;
import id.tanggap.server.sla.SlaService;
import id.tanggap.server.sla.SlaSimulation;
import id.tanggap.server.sla.SlaSimulationResult;
import id.tanggap.server.sla.SlaTermsRef;
import id.tanggap.server.sla.TicketClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Explains a ticket's clocks by playing its moments through the simulation. */
@ApplicationScoped
public class ClockExplainer {
    private static final int MAX_STEPS = 1_000;

    private final SlaService sla;

    @Inject
    ClockExplainer(SlaService sla) {
        this.sla = sla;
    }

    /** Every clock that has started, explained until {@code now}. */
    public List<SlaClockExplanation> explain(Ticket ticket, Instant now) {
        List<SlaMoment> story = ticket.sla().story();
        TicketClocks clocks = TicketClocks.replay(story, sla);
        List<SlaClockExplanation> explained = new ArrayList<>();
        for (ClockKind kind : ClockKind.values()) {
            ReplayedClock clock = clocks.clock(kind);
            if (clock.startedAt() != null) {
                explained.add(explained(ticket.sla().clock(kind), kind, clock, story, now));
            }
        }
        return explained;
    }

    private SlaClockExplanation explained(
            StoredClock stored,
            ClockKind kind,
            ReplayedClock clock,
            List<SlaMoment> story,
            Instant now) {
        SlaTermsRef by = clock.terms().ref();
        Instant end = clock.endedAt();
        Instant until = end == null ? now : end;
        SlaSimulationResult played =
                SlaSimulation.run(SimulatedStory.of(upTo(story, until), clock.terms(), until));
        List<SlaStep> steps = new ArrayList<>();
        Instant created = story.getFirst().at();
        Instant started = Objects.requireNonNull(clock.startedAt());
        add(steps, created, started, SlaStep.Reason.BEFORE);
        for (SlaSimulationResult.Step step : played.explanation()) {
            if (step.clock() == kind) {
                steps.add(step(step, story));
            }
        }
        add(steps, until, now, SlaStep.Reason.AFTER);
        int cut = Math.max(0, steps.size() - MAX_STEPS);
        return new SlaClockExplanation(
                SlaClockKind.valueOf(kind.name()),
                stored.view(now, clock.terms().calendar()),
                stored.targetMinutes(),
                by.policyId(),
                sla.policyName(by),
                by.policyVersion(),
                by.calendarId(),
                sla.calendarName(by.calendarId()),
                by.calendarVersion(),
                micros(clock.clock().elapsed(until, clock.terms().calendar())),
                steps.subList(0, cut).stream().mapToLong(ClockExplainer::counted).sum(),
                steps.subList(cut, steps.size()));
    }

    /** What came after the clock had ended does not explain it. */
    private static List<SlaMoment> upTo(List<SlaMoment> story, Instant until) {
        return story.stream().filter(m -> !m.at().isAfter(until)).toList();
    }

    private static SlaStep step(SlaSimulationResult.Step step, List<SlaMoment> story) {
        SlaStep.Reason reason = SlaStep.Reason.valueOf(step.reason().name());
        PendingReason waits = reason == SlaStep.Reason.PENDING ? waits(step.from(), story) : null;
        return new SlaStep(step.from(), step.to(), step.counted(), reason, waits);
    }

    /** Whom a pause waits for: what the ticket said last when it began. */
    private static @Nullable PendingReason waits(Instant from, List<SlaMoment> story) {
        return story.reversed().stream()
                .filter(m -> m.kind() == SlaMoment.Kind.PENDING && !m.at().isAfter(from))
                .findFirst()
                .map(SlaMoment::reason)
                .orElse(null);
    }

    private static void add(List<SlaStep> steps, Instant from, Instant to, SlaStep.Reason why) {
        if (from.isBefore(to)) {
            steps.add(new SlaStep(from, to, false, why, null));
        }
    }

    private static long counted(SlaStep step) {
        return step.counted() ? micros(Duration.between(step.from(), step.to())) : 0;
    }

    private static long micros(Duration time) {
        return time.toNanos() / 1_000;
    }
}
