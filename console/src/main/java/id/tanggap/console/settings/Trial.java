package id.tanggap.console.settings;

import id.tanggap.protocol.sla.CalendarDraft;
import id.tanggap.protocol.sla.SlaPolicyDraft;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of the promises that is to be tried before it is saved: a policy, or the hours of a
 * calendar with every policy in it.
 *
 * @param pageKey page on which it is being typed
 * @param name the policy's or the calendar's name
 * @param differences what would be different, in words
 * @param policyId the policy it stands in for; null for a new one or for hours
 * @param policy what it would say; null for hours
 * @param calendarId the calendar whose hours are tried; null for a policy
 * @param calendar its hours; null for a policy
 */
public record Trial(
        String pageKey,
        String name,
        List<String> differences,
        @Nullable UUID policyId,
        @Nullable SlaPolicyDraft policy,
        @Nullable UUID calendarId,
        @Nullable CalendarDraft calendar) {
    public Trial {
        differences = List.copyOf(differences);
    }

    /** Where a change can be tried. */
    public interface Bench {
        /** Brings the bench to the front and tries the change. */
        void put(Trial trial);

        /** What was tried on that page is saved: there is nothing to try any more. */
        void saved(String pageKey);
    }
}
