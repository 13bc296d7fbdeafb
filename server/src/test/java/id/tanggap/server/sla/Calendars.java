package id.tanggap.server.sla;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes calendars as short text: {@code "MON-THU 07:30-12:00 13:00-16:00; FRI 07:30-11:30"}. */
final class Calendars {
    private static final List<String> DAYS =
            List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

    /** The hours of a Polda office by Perpres 21/2023. */
    static final String OFFICE = "MON-THU 07:30-12:00 13:00-16:00; FRI 07:30-11:30 13:00-16:30";

    static final String NINE_TO_FIVE = "MON-FRI 09:00-17:00";
    static final String ALWAYS = "MON-SUN 00:00-24:00";

    private Calendars() {}

    static BusinessCalendar calendar(String zone, String hours, String... holidays) {
        return spec(zone, hours, holidays).build("calendar");
    }

    static CalendarSpec spec(String zone, String hours, String... holidays) {
        Map<String, List<List<String>>> week = new LinkedHashMap<>();
        for (String line : hours.split("; ", -1)) {
            String[] words = line.split(" ", -1);
            String[] span = words[0].split("-", -1);
            List<List<String>> intervals = new ArrayList<>();
            for (int i = 1; i < words.length; i++) {
                intervals.add(List.of(words[i].split("-", -1)));
            }
            int last = DAYS.indexOf(span[span.length - 1]);
            for (int day = DAYS.indexOf(span[0]); day <= last; day++) {
                week.put(DAYS.get(day), intervals);
            }
        }
        return new CalendarSpec(zone, loosely(week), new ArrayList<>(List.of(holidays)));
    }

    @SuppressWarnings({"unchecked", "rawtypes", "NullAway"})
    private static Map loosely(Map week) {
        return week;
    }
}
