package id.tanggap.server.sla;

import java.time.LocalTime;

/**
 * One stretch of opening hours within a day, {@code [start, end)} in seconds of the local day.
 *
 * @param end up to {@link #END_OF_DAY}, which a {@link LocalTime} cannot express
 */
record OpenHours(int start, int end) implements Comparable<OpenHours> {
    static final int END_OF_DAY = 24 * 60 * 60;

    OpenHours {
        if (start < 0 || end > END_OF_DAY || end <= start) {
            throw new IllegalArgumentException(start + ".." + end);
        }
    }

    boolean overlaps(OpenHours other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(OpenHours other) {
        return Integer.compare(start, other.start);
    }

    @Override
    public String toString() {
        return text(start) + "-" + text(end);
    }

    static String text(int secondOfDay) {
        return secondOfDay == END_OF_DAY
                ? "24:00"
                : LocalTime.ofSecondOfDay(secondOfDay).toString();
    }
}
