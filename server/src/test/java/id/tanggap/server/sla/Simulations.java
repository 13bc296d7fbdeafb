package id.tanggap.server.sla;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes simulations in the words of their test: local times of Jakarta in March 2026. */
final class Simulations {
    private CalendarSpec calendar =
            Calendars.spec("Asia/Jakarta", Calendars.NINE_TO_FIVE, "2026-03-20");
    private @Nullable Long first = 60L;
    private @Nullable Long next = 120L;
    private @Nullable Long resolution = 480L;
    private final List<SlaSimulationRequest.@Nullable Entry> timeline = new ArrayList<>();

    /** A desk open Monday to Friday 09:00 to 17:00, closed on Friday 20 March 2026. */
    static Simulations desk() {
        return new Simulations();
    }

    Simulations on(CalendarSpec other) {
        calendar = other;
        return this;
    }

    Simulations targets(@Nullable Long first, @Nullable Long next, @Nullable Long resolution) {
        this.first = first;
        this.next = next;
        this.resolution = resolution;
        return this;
    }

    /** Adds events such as {@code "16 09:30 CREATED"}: day of March 2026, time, name. */
    Simulations events(String... events) {
        for (String event : events) {
            int space = event.lastIndexOf(' ');
            String at = at(event.substring(0, space)).toString();
            timeline.add(new SlaSimulationRequest.Entry(at, event.substring(space + 1)));
        }
        return this;
    }

    SlaSimulationResult until(String until) {
        return SlaSimulation.run(request(at(until).toString()));
    }

    SlaSimulationRequest request(@Nullable String until) {
        return new SlaSimulationRequest(
                calendar,
                SlaSimulationRequest.Targets.ofMinutes(first, next, resolution),
                timeline,
                until);
    }

    /** {@code "16 09:30"} is 09:30 on 16 March 2026, a Monday, in Jakarta. */
    static Instant at(String dayAndTime) {
        String local = "2026-03-" + dayAndTime.replace(' ', 'T');
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Jakarta")).toInstant();
    }

    static SlaSimulationResult.Clock clock(
            @Nullable String due, long minutes, @Nullable String met, ClockState state) {
        return new SlaSimulationResult.Clock(
                due == null ? null : at(due), minutes, met == null ? null : at(met), state);
    }
}
