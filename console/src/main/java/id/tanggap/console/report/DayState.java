package id.tanggap.console.report;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.report.DayReport;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the supervisor's day shows.
 *
 * @param date the day
 * @param zone zone whose midnight bounds it
 * @param today whether the day is still going on: only then figures change by themselves
 * @param report the figures; null while they were never loaded for this day
 * @param loading whether an answer is on its way
 * @param fault why the last question was refused
 * @param online whether changes arrive by themselves
 */
public record DayState(
        LocalDate date,
        ZoneId zone,
        boolean today,
        @Nullable DayReport report,
        boolean loading,
        @Nullable Fault fault,
        boolean online) {

    DayState asking(LocalDate newDate, ZoneId newZone, boolean isToday) {
        boolean same = newDate.equals(date) && newZone.equals(zone);
        return new DayState(newDate, newZone, isToday, same ? report : null, true, null, online);
    }

    DayState loaded(DayReport loaded) {
        return new DayState(date, zone, today, loaded, false, null, online);
    }

    DayState failed(Fault reason) {
        return new DayState(date, zone, today, report, false, reason, online);
    }

    DayState withOnline(boolean now) {
        return new DayState(date, zone, today, report, loading, fault, now);
    }
}
