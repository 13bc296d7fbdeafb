package id.tanggap.console.settings.calendar;

import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.sla.CalendarDraft;
import id.tanggap.protocol.sla.CalendarView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as it is being typed. The days' fields hold hours as {@link HoursText} reads them.
 *
 * @param sharedHolidays whether the shared holidays are closed
 * @param holidays own closed days as {@link DaysText} reads them
 * @param workdays shared holidays on which it is open all the same, likewise
 */
public record CalendarFields(
        String name,
        String timeZone,
        String monday,
        String tuesday,
        String wednesday,
        String thursday,
        String friday,
        String saturday,
        String sunday,
        boolean sharedHolidays,
        String holidays,
        String workdays) {

    /** Days of the week as the server calls them, in order. */
    static final List<String> WEEK = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

    /** A new calendar: office hours of Jakarta. */
    static CalendarFields fresh(boolean english) {
        String day = english ? "07:30–12:00, 13:00–16:00" : "07.30–12.00, 13.00–16.00";
        String friday = english ? "07:30–11:30, 13:00–16:30" : "07.30–11.30, 13.00–16.30";
        return new CalendarFields(
                "", "Asia/Jakarta", day, day, day, day, friday, "", "", true, "", "");
    }

    static CalendarFields of(CalendarView calendar, boolean english) {
        List<String> week =
                WEEK.stream().map(day -> HoursText.of(calendar.hours().get(day), english)).toList();
        return new CalendarFields(
                calendar.name(),
                calendar.timeZone(),
                week.get(0),
                week.get(1),
                week.get(2),
                week.get(3),
                week.get(4),
                week.get(5),
                week.get(6),
                calendar.sharedHolidays(),
                DaysText.of(calendar.ownHolidays()),
                DaysText.of(calendar.workdays()));
    }

    /** Hours of the days from Monday on. */
    List<String> week() {
        return List.of(monday, tuesday, wednesday, thursday, friday, saturday, sunday);
    }

    /** Open minutes a week, as far as they can be read. */
    int minutesAWeek() {
        return week().stream()
                .map(HoursText::parse)
                .filter(Objects::nonNull)
                .mapToInt(HoursText::minutes)
                .sum();
    }

    /** Whether both have the same hours and closed days, whatever they are called. */
    boolean sameHours(@Nullable CalendarFields other) {
        return other != null && withName("").equals(other.withName(""));
    }

    private CalendarFields withName(String other) {
        return new CalendarFields(
                other,
                timeZone,
                monday,
                tuesday,
                wednesday,
                thursday,
                friday,
                saturday,
                sunday,
                sharedHolidays,
                holidays,
                workdays);
    }

    List<FieldError> check(LocalDate today) {
        List<FieldError> wrong = new ArrayList<>();
        if (name.isBlank()) {
            wrong.add(FieldError.of("name", "REQUIRED"));
        }
        for (int i = 0; i < WEEK.size(); i++) {
            if (HoursText.parse(week().get(i)) == null) {
                wrong.add(FieldError.of("calendar.hours." + WEEK.get(i), "NOT_HOURS"));
            }
        }
        if (DaysText.parse(holidays, today) == null) {
            wrong.add(FieldError.of("calendar.holidays", "NOT_DAYS"));
        }
        if (DaysText.parse(workdays, today) == null) {
            wrong.add(FieldError.of("calendar.workdays", "NOT_DAYS"));
        }
        return wrong;
    }

    /** As the server takes it; only of fields that {@link #check} finds nothing wrong with. */
    CalendarDraft draft(LocalDate today) {
        Map<String, @Nullable List<@Nullable List<@Nullable String>>> hours = new LinkedHashMap<>();
        for (int i = 0; i < WEEK.size(); i++) {
            List<@Nullable List<@Nullable String>> day = new ArrayList<>();
            for (List<String> interval :
                    Objects.requireNonNull(HoursText.parse(week().get(i)), "checked")) {
                day.add(new ArrayList<@Nullable String>(interval));
            }
            if (!day.isEmpty()) {
                hours.put(WEEK.get(i), day);
            }
        }
        return new CalendarDraft(
                timeZone, hours, days(holidays, today), sharedHolidays, days(workdays, today));
    }

    private static List<@Nullable String> days(String text, LocalDate today) {
        return new ArrayList<@Nullable String>(
                Objects.requireNonNull(DaysText.parse(text, today), "checked"));
    }
}
