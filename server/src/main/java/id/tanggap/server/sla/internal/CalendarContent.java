package id.tanggap.server.sla.internal;

import id.tanggap.protocol.sla.CalendarDraft;
import id.tanggap.server.sla.CalendarSpec;
import id.tanggap.server.sla.SlaRefusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A calendar's hours and closed days, checked by the engine that will count in it.
 *
 * @param holidays every closed day: shared and own ones, without the workdays; in order
 */
public record CalendarContent(
        String timeZone,
        Map<String, @Nullable List<@Nullable List<@Nullable String>>> hours,
        boolean sharedHolidays,
        List<@Nullable String> ownHolidays,
        List<@Nullable String> workdays,
        List<@Nullable String> holidays) {

    /**
     * What a draft comes to with the present shared list.
     *
     * @param path where the draft stands in the request
     * @throws SlaRefusal naming the first field that makes no calendar
     */
    public static CalendarContent of(
            CalendarDraft draft, Collection<LocalDate> shared, String path) {
        new CalendarSpec(draft.timeZone(), draft.hours(), draft.holidays()).build(path);
        List<@Nullable String> own = orEmpty(draft.holidays());
        List<@Nullable String> open = orEmpty(draft.workdays());
        for (int i = 0; i < open.size(); i++) {
            refuseUnlessDate(open.get(i), path + ".workdays[" + i + "]");
        }
        boolean follows = !Boolean.FALSE.equals(draft.sharedHolidays());
        return new CalendarContent(
                Objects.requireNonNull(draft.timeZone()),
                Objects.requireNonNull(draft.hours()),
                follows,
                inOrder(own),
                inOrder(open),
                closed(follows, own, open, shared));
    }

    /** The same calendar with another shared list. */
    public CalendarContent with(Collection<LocalDate> shared) {
        return new CalendarContent(
                timeZone,
                hours,
                sharedHolidays,
                ownHolidays,
                workdays,
                closed(sharedHolidays, ownHolidays, workdays, shared));
    }

    /** As the engine reads it. */
    public CalendarSpec spec() {
        return new CalendarSpec(timeZone, hours, holidays);
    }

    private static List<@Nullable String> closed(
            boolean follows,
            List<@Nullable String> own,
            List<@Nullable String> open,
            Collection<LocalDate> shared) {
        List<@Nullable String> closed = new ArrayList<>();
        if (follows) {
            shared.forEach(date -> closed.add(date.toString()));
        }
        closed.removeAll(open);
        closed.addAll(own);
        return inOrder(closed);
    }

    private static List<@Nullable String> inOrder(List<@Nullable String> dates) {
        return new ArrayList<>(new TreeSet<>(dates));
    }

    private static List<@Nullable String> orEmpty(@Nullable List<@Nullable String> dates) {
        return dates == null ? List.of() : dates;
    }

    private static void refuseUnlessDate(@Nullable String text, String path) {
        if (text == null) {
            throw new SlaRefusal(path, SlaRefusal.Code.REQUIRED);
        }
        try {
            LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw new SlaRefusal(path, SlaRefusal.Code.MALFORMED_DATE, text);
        }
    }
}
