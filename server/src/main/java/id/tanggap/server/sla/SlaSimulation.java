package id.tanggap.server.sla;

import id.tanggap.server.sla.SlaRefusal.Code;
import id.tanggap.server.sla.SlaSimulationResult.Clock;
import id.tanggap.server.sla.SlaSimulationResult.Reason;
import id.tanggap.server.sla.SlaSimulationResult.Step;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plays a ticket's events against the clocks of {@link ClockKind} on one calendar. The ticket
 * feature recomputes its stored due times the same way, so a simulation is what really happens.
 */
public final class SlaSimulation {
    private static final long MAX_TARGET_MINUTES = 10 * 366 * 24 * 60;
    private static final long MAX_SPAN_DAYS = 10 * 366;
    private static final int MAX_STEPS = 50_000;

    private final TracedClock firstResponse;
    private final TracedClock nextResponse;
    private final TracedClock resolution;
    private boolean finished;
    private boolean askedWhileFinished;

    private SlaSimulation(
            @Nullable Duration first,
            @Nullable Duration next,
            @Nullable Duration resolve,
            BusinessCalendar calendar) {
        firstResponse = new TracedClock(ClockKind.FIRST_RESPONSE, first, calendar);
        nextResponse = new TracedClock(ClockKind.NEXT_RESPONSE, next, calendar);
        resolution = new TracedClock(ClockKind.RESOLUTION, resolve, calendar);
    }

    /**
     * Answers the simulation.
     *
     * @throws SlaRefusal naming the first field that makes it impossible
     */
    public static SlaSimulationResult run(SlaSimulationRequest request) {
        if (request.calendar() == null) {
            throw new SlaRefusal("calendar", Code.REQUIRED);
        }
        BusinessCalendar calendar = request.calendar().build("calendar");
        SlaSimulationRequest.Targets targets = request.targets();
        if (targets == null) {
            throw new SlaRefusal("targets", Code.REQUIRED);
        }
        SlaSimulation simulation =
                new SlaSimulation(
                        target(targets.firstResponseMinutes(), "targets.firstResponseMinutes"),
                        target(targets.nextResponseMinutes(), "targets.nextResponseMinutes"),
                        target(targets.resolutionMinutes(), "targets.resolutionMinutes"),
                        calendar);
        List<Timeline.Moment> moments = Timeline.read(request.timeline(), "timeline");
        Instant until = until(request.until(), moments.getFirst().at());
        for (Timeline.Moment moment : moments) {
            if (!moment.at().isAfter(until)) {
                simulation.play(moment);
            }
        }
        return simulation.result(until);
    }

    private static @Nullable Duration target(@Nullable BigDecimal minutes, String path) {
        if (minutes == null) {
            return null;
        }
        if (minutes.signum() < 0) {
            throw new SlaRefusal(path, Code.NEGATIVE, minutes);
        }
        if (minutes.compareTo(BigDecimal.valueOf(MAX_TARGET_MINUTES)) > 0) {
            throw new SlaRefusal(path, Code.TOO_LARGE, minutes, MAX_TARGET_MINUTES);
        }
        if (minutes.stripTrailingZeros().scale() > 0) {
            throw new SlaRefusal(path, Code.NOT_WHOLE, minutes);
        }
        return Duration.ofMinutes(minutes.longValueExact());
    }

    private static Instant until(@Nullable String text, Instant created) {
        Instant until = Timeline.instant(text, "until");
        if (until.isBefore(created)) {
            throw new SlaRefusal("until", Code.BEFORE_CREATED, until, created);
        }
        long days = created.until(until, ChronoUnit.DAYS);
        if (days > MAX_SPAN_DAYS) {
            throw new SlaRefusal("until", Code.TOO_LARGE, days, MAX_SPAN_DAYS);
        }
        return until;
    }

    private void play(Timeline.Moment moment) {
        Instant at = moment.at();
        switch (moment.event()) {
            case CREATED -> {
                firstResponse.start(at);
                resolution.start(at);
            }
            case AGENT_REPLY -> {
                firstResponse.meet(at);
                nextResponse.meet(at);
                askedWhileFinished = false;
            }
            case CUSTOMER_REPLY -> {
                if (finished) {
                    askedWhileFinished = true;
                } else if (!nextResponse.isWaiting()) {
                    nextResponse.start(at);
                }
            }
            case PENDING -> resolution.pause(at, Reason.PENDING);
            case RESUMED -> resolution.resume(at);
            case RESOLVED, CLOSED -> {
                finished = true;
                resolution.meet(at);
                nextResponse.cancel(at);
            }
            case REOPENED -> {
                finished = false;
                resolution.resume(at);
                nextResponse.reinstate(at);
                if (askedWhileFinished && !nextResponse.isWaiting()) {
                    nextResponse.start(at);
                }
                askedWhileFinished = false;
            }
        }
    }

    private SlaSimulationResult result(Instant until) {
        List<Step> steps = new ArrayList<>();
        for (TracedClock clock : List.of(firstResponse, nextResponse, resolution)) {
            steps.addAll(clock.steps(until));
        }
        if (steps.size() > MAX_STEPS) {
            throw new SlaRefusal("until", Code.TOO_LARGE, steps.size(), MAX_STEPS);
        }
        return new SlaSimulationResult(
                clock(firstResponse, until, "targets.firstResponseMinutes"),
                clock(nextResponse, until, "targets.nextResponseMinutes"),
                clock(resolution, until, "targets.resolutionMinutes"),
                List.copyOf(steps));
    }

    private static Clock clock(TracedClock clock, Instant until, String path) {
        try {
            return clock.result(until);
        } catch (DateTimeException e) {
            throw new SlaRefusal(path, Code.NEVER_DUE, BusinessCalendar.HORIZON_YEARS);
        }
    }
}
