package id.tanggap.console.settings.calendar;

import id.tanggap.protocol.sla.CalendarView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a calendar.
 *
 * @param calendarId which; null when none is open
 * @param items newest first; each held from its {@code updatedAt} until the next one was made
 * @param loading whether they are on their way
 */
public record VersionsState(@Nullable UUID calendarId, List<CalendarView> items, boolean loading) {
    public VersionsState {
        items = List.copyOf(items);
    }

    /** What a version changed. */
    public enum Change {
        /** It is the first. */
        CREATED,
        /** Zone of the hours. */
        ZONE,
        /** Opening hours of the week. */
        HOURS,
        /** Closed days, own or shared. */
        CLOSED_DAYS,
        /** Nothing that counts, such as its name. */
        NOTHING
    }

    /** What the version at that place changed against the one before it. */
    public List<Change> changes(int index) {
        CalendarView after = items.get(index);
        if (after.version() == 0) {
            return List.of(Change.CREATED);
        }
        if (index + 1 == items.size()) {
            return List.of();
        }
        CalendarView before = items.get(index + 1);
        List<Change> changes = new ArrayList<>();
        if (!after.timeZone().equals(before.timeZone())) {
            changes.add(Change.ZONE);
        }
        if (!after.hours().equals(before.hours())) {
            changes.add(Change.HOURS);
        }
        if (!Objects.equals(after.holidays(), before.holidays())
                || after.sharedHolidays() != before.sharedHolidays()) {
            changes.add(Change.CLOSED_DAYS);
        }
        return changes.isEmpty() ? List.of(Change.NOTHING) : changes;
    }
}
