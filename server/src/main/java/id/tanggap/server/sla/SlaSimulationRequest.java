package id.tanggap.server.sla;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What-if question: how do the clocks stand at {@code until}? Instants and event names are text
 * here, so that a malformed one is refused by name instead of as unreadable JSON.
 *
 * @param until events after this instant are checked, then left out
 */
public record SlaSimulationRequest(
        @Nullable CalendarSpec calendar,
        @Nullable Targets targets,
        @Nullable List<@Nullable Entry> timeline,
        @Nullable String until) {

    /**
     * Goals in whole minutes of open time; decimal here, lest a fraction be cut off unseen. Null:
     * no goal. Zero: due at once, at the very instant the clock starts.
     */
    public record Targets(
            @Nullable BigDecimal firstResponseMinutes,
            @Nullable BigDecimal nextResponseMinutes,
            @Nullable BigDecimal resolutionMinutes) {

        /** Goals known to be whole. */
        public static Targets ofMinutes(
                @Nullable Long firstResponse, @Nullable Long next, @Nullable Long resolution) {
            return new Targets(decimal(firstResponse), decimal(next), decimal(resolution));
        }

        private static @Nullable BigDecimal decimal(@Nullable Long minutes) {
            return minutes == null ? null : BigDecimal.valueOf(minutes);
        }
    }

    /**
     * One event of the ticket's life, in order of time.
     *
     * @param at ISO-8601 instant, e.g. {@code 2026-03-18T01:00:00Z} or {@code
     *     2026-03-18T08:00+07:00}
     * @param event a name of {@link SlaEvent}; events of the same instant happen in list order
     */
    public record Entry(@Nullable String at, @Nullable String event) {}
}
