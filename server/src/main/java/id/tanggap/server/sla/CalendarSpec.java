package id.tanggap.server.sla;

import id.tanggap.server.sla.SlaRefusal.Code;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A business calendar as written down: in JSON, in the database, on the administrator's form.
 *
 * @param timeZone zone of the tz database, e.g. {@code Asia/Jakarta}, or an offset such as {@code
 *     +07:00}
 * @param hours open intervals {@code [from, to]} per weekday {@code MON..SUN} in local time, {@code
 *     to} up to {@code 24:00}; a day that is absent or empty is closed
 * @param holidays dates {@code yyyy-MM-dd} that are closed all day; null means none
 */
public record CalendarSpec(
        @Nullable String timeZone,
        @Nullable Map<String, @Nullable List<@Nullable List<@Nullable String>>> hours,
        @Nullable List<@Nullable String> holidays) {

    private static final int MAX_INTERVALS_A_DAY = 24;
    private static final int MAX_HOLIDAYS = 5_000;
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
    private static final Map<String, DayOfWeek> WEEKDAYS =
            Map.of(
                    "MON", DayOfWeek.MONDAY,
                    "TUE", DayOfWeek.TUESDAY,
                    "WED", DayOfWeek.WEDNESDAY,
                    "THU", DayOfWeek.THURSDAY,
                    "FRI", DayOfWeek.FRIDAY,
                    "SAT", DayOfWeek.SATURDAY,
                    "SUN", DayOfWeek.SUNDAY);

    /**
     * Builds the calendar.
     *
     * @param path where this record stands in the request, e.g. {@code calendar}; prefixes the
     *     field named by a refusal
     * @throws SlaRefusal naming the first field that makes no calendar
     */
    public BusinessCalendar build(String path) {
        ZoneId zone = zone(path + ".timeZone");
        Map<DayOfWeek, List<OpenHours>> week = week(path + ".hours");
        return new BusinessCalendar(zone, week, holidayDates(path + ".holidays"));
    }

    private ZoneId zone(String path) {
        if (timeZone == null) {
            throw new SlaRefusal(path, Code.REQUIRED);
        }
        try {
            // Not ZoneId.of: it reads GMT+7 as seven hours east, where Etc/GMT+7 is seven west.
            return ZoneId.getAvailableZoneIds().contains(timeZone)
                    ? ZoneId.of(timeZone)
                    : ZoneOffset.of(timeZone);
        } catch (DateTimeException e) {
            throw new SlaRefusal(path, Code.UNKNOWN_ZONE, timeZone);
        }
    }

    private Map<DayOfWeek, List<OpenHours>> week(String path) {
        if (hours == null) {
            throw new SlaRefusal(path, Code.REQUIRED);
        }
        Map<DayOfWeek, List<OpenHours>> week = new EnumMap<>(DayOfWeek.class);
        for (Map.Entry<String, @Nullable List<@Nullable List<@Nullable String>>> entry :
                hours.entrySet()) {
            String key = entry.getKey();
            List<@Nullable List<@Nullable String>> intervals = entry.getValue();
            DayOfWeek day = WEEKDAYS.get(key);
            if (day == null) {
                throw new SlaRefusal(path + "." + key, Code.UNKNOWN_WEEKDAY, key);
            }
            if (intervals != null && !intervals.isEmpty()) {
                week.put(day, day(path + "." + key, intervals));
            }
        }
        if (week.isEmpty()) {
            throw new SlaRefusal(path, Code.NEVER_OPEN);
        }
        return week;
    }

    private static List<OpenHours> day(
            String path, List<@Nullable List<@Nullable String>> intervals) {
        if (intervals.size() > MAX_INTERVALS_A_DAY) {
            throw new SlaRefusal(path, Code.TOO_LARGE, intervals.size(), MAX_INTERVALS_A_DAY);
        }
        List<OpenHours> day = new ArrayList<>();
        for (int i = 0; i < intervals.size(); i++) {
            String at = path + "[" + i + "]";
            OpenHours next = interval(at, intervals.get(i));
            for (OpenHours other : day) {
                if (next.overlaps(other)) {
                    throw new SlaRefusal(at, Code.OVERLAPPING, next.toString(), other.toString());
                }
            }
            day.add(next);
        }
        day.sort(null);
        return List.copyOf(day);
    }

    private static OpenHours interval(String path, @Nullable List<@Nullable String> pair) {
        if (pair == null || pair.size() != 2) {
            throw new SlaRefusal(path, Code.NOT_AN_INTERVAL);
        }
        int start = secondOfDay(path + "[0]", pair.get(0));
        int end = secondOfDay(path + "[1]", pair.get(1));
        if (end <= start) {
            throw new SlaRefusal(
                    path, Code.END_NOT_AFTER_START, OpenHours.text(start), OpenHours.text(end));
        }
        return new OpenHours(start, end);
    }

    private static int secondOfDay(String path, @Nullable String text) {
        if (text == null) {
            throw new SlaRefusal(path, Code.REQUIRED);
        }
        Matcher parts = TIME.matcher(text);
        if (parts.matches()) {
            int hour = Integer.parseInt(parts.group(1));
            int minute = Integer.parseInt(parts.group(2));
            int second = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
            int secondOfDay = (hour * 60 + minute) * 60 + second;
            if (minute < 60 && second < 60 && secondOfDay <= OpenHours.END_OF_DAY) {
                return secondOfDay;
            }
        }
        throw new SlaRefusal(path, Code.MALFORMED_TIME, text);
    }

    private Set<LocalDate> holidayDates(String path) {
        if (holidays == null) {
            return Set.of();
        }
        if (holidays.size() > MAX_HOLIDAYS) {
            throw new SlaRefusal(path, Code.TOO_LARGE, holidays.size(), MAX_HOLIDAYS);
        }
        Set<LocalDate> dates = new HashSet<>();
        for (int i = 0; i < holidays.size(); i++) {
            String at = path + "[" + i + "]";
            String text = holidays.get(i);
            if (text == null) {
                throw new SlaRefusal(at, Code.REQUIRED);
            }
            try {
                dates.add(LocalDate.parse(text));
            } catch (DateTimeException e) {
                throw new SlaRefusal(at, Code.MALFORMED_DATE, text);
            }
        }
        return dates;
    }
}
