package id.tanggap.console.training;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.training.TrainingSessionView;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the training calendar shows.
 *
 * @param mode month or week
 * @param day the chosen day; decides the period
 * @param today the present day
 * @param poldaCode only of this Polda; null for all
 * @param sessions sessions of the period, by begin
 * @param selected chosen session; null for none
 * @param loading whether an answer is on its way
 * @param fault why loading was refused
 */
public record CalendarState(
        Mode mode,
        LocalDate day,
        LocalDate today,
        @Nullable String poldaCode,
        List<TrainingSessionView> sessions,
        @Nullable UUID selected,
        boolean loading,
        @Nullable Fault fault) {

    /** How much the calendar shows. */
    public enum Mode {
        /** The weeks of a month. */
        MONTH,
        /** One week, by hour. */
        WEEK
    }

    public CalendarState {
        sessions = List.copyOf(sessions);
    }

    static CalendarState initial(LocalDate today) {
        return new CalendarState(Mode.MONTH, today, today, null, List.of(), null, false, null);
    }

    /** First day shown: a Monday. */
    public LocalDate first() {
        LocalDate from = mode == Mode.MONTH ? day.withDayOfMonth(1) : day;
        return from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Weeks shown. */
    public int weeks() {
        if (mode == Mode.WEEK) {
            return 1;
        }
        LocalDate last = day.with(TemporalAdjusters.lastDayOfMonth());
        return (int) ((last.toEpochDay() - first().toEpochDay()) / 7) + 1;
    }

    /** Sessions that touch a day, each in the zone of its own Polda. */
    public List<TrainingSessionView> on(LocalDate date) {
        return sessions.stream()
                .filter(
                        session -> {
                            ZoneId zone = ZoneId.of(session.zoneId());
                            LocalDate begin = session.startsAt().atZone(zone).toLocalDate();
                            LocalDate end =
                                    session.endsAt().minusSeconds(1).atZone(zone).toLocalDate();
                            return !date.isBefore(begin) && !date.isAfter(end);
                        })
                .toList();
    }

    CalendarState showing(Mode newMode, LocalDate newDay) {
        return new CalendarState(
                newMode, newDay, today, poldaCode, sessions, selected, loading, fault);
    }

    CalendarState asking(@Nullable String polda) {
        return new CalendarState(mode, day, today, polda, sessions, selected, true, null);
    }

    CalendarState loaded(List<TrainingSessionView> items) {
        return new CalendarState(mode, day, today, poldaCode, items, selected, false, null);
    }

    CalendarState failed(Fault reason) {
        return new CalendarState(mode, day, today, poldaCode, sessions, selected, false, reason);
    }

    CalendarState withSelected(@Nullable UUID id) {
        return new CalendarState(mode, day, today, poldaCode, sessions, id, loading, fault);
    }

    CalendarState withToday(LocalDate date) {
        return new CalendarState(mode, day, date, poldaCode, sessions, selected, loading, fault);
    }

    /** A session was planned or changed. */
    CalendarState changed(TrainingSessionView session) {
        if (poldaCode != null && !poldaCode.equals(session.poldaCode())) {
            return this;
        }
        List<TrainingSessionView> all = new ArrayList<>(sessions);
        all.removeIf(old -> old.id().equals(session.id()) && old.version() <= session.version());
        if (all.stream().noneMatch(old -> old.id().equals(session.id()))) {
            all.add(session);
        }
        all.sort(Comparator.comparing(TrainingSessionView::startsAt));
        return new CalendarState(mode, day, today, poldaCode, all, selected, loading, fault);
    }
}
