package id.tanggap.console.training;

import com.formdev.flatlaf.util.UIScale;
import id.tanggap.console.training.CalendarState.Mode;
import id.tanggap.protocol.training.TrainingSessionView;
import java.awt.Rectangle;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where days and sessions stand in the calendar; plain geometry. */
final class CalendarLayout {
    private static final int GUTTER = 48;
    private static final int NUMBER = 28;

    private final CalendarState state;
    private final Rectangle area;
    private final int chip;
    private final List<Box> boxes = new ArrayList<>();
    private final Map<LocalDate, Integer> hidden = new LinkedHashMap<>();
    private int firstHour = 7;
    private int lastHour = 18;

    /** A session on a day. */
    record Box(TrainingSessionView session, Rectangle bounds) {}

    /**
     * @param area room for the days, without the head
     * @param chip height of a session in the month
     */
    CalendarLayout(CalendarState state, Rectangle area, int chip) {
        this.state = state;
        this.area = area;
        this.chip = chip;
        if (state.mode() == Mode.MONTH) {
            month();
        } else {
            week();
        }
    }

    List<Box> boxes() {
        return boxes;
    }

    /** How many sessions of a day found no room. */
    Map<LocalDate, Integer> hidden() {
        return hidden;
    }

    int firstHour() {
        return firstHour;
    }

    int lastHour() {
        return lastHour;
    }

    /** Room for the hours at the left of a week. */
    int gutter() {
        return state.mode() == Mode.WEEK ? UIScale.scale(GUTTER) : 0;
    }

    /** Where a day stands. */
    Rectangle cell(LocalDate day) {
        int index = (int) (day.toEpochDay() - state.first().toEpochDay());
        int column = index % 7;
        int row = index / 7;
        int width = area.width - gutter();
        int x = gutter() + width * column / 7;
        int y = area.y + area.height * row / state.weeks();
        return new Rectangle(
                x,
                y,
                gutter() + width * (column + 1) / 7 - x,
                area.y + area.height * (row + 1) / state.weeks() - y);
    }

    /** Height of a minute of the day. */
    int y(int minute) {
        int from = firstHour * 60;
        int minutes = (lastHour - firstHour) * 60;
        int clamped = Math.clamp(minute, from, lastHour * 60);
        return area.y + (int) ((long) area.height * (clamped - from) / minutes);
    }

    private void month() {
        int inset = UIScale.scale(4);
        int gap = UIScale.scale(2);
        for (int i = 0; i < 7 * state.weeks(); i++) {
            LocalDate day = state.first().plusDays(i);
            List<TrainingSessionView> sessions = state.on(day);
            Rectangle cell = cell(day);
            int room = (cell.height - UIScale.scale(NUMBER)) / Math.max(1, chip + gap);
            int shown = sessions.size() <= room ? sessions.size() : Math.max(0, room - 1);
            for (int n = 0; n < shown; n++) {
                boxes.add(
                        new Box(
                                sessions.get(n),
                                new Rectangle(
                                        cell.x + inset,
                                        cell.y + UIScale.scale(NUMBER) + n * (chip + gap),
                                        cell.width - 2 * inset,
                                        chip)));
            }
            if (shown < sessions.size()) {
                hidden.put(day, sessions.size() - shown);
            }
        }
    }

    private void week() {
        for (TrainingSessionView session : state.sessions()) {
            ZoneId zone = ZoneId.of(session.zoneId());
            firstHour = Math.min(firstHour, session.startsAt().atZone(zone).getHour());
            int end = session.endsAt().minusSeconds(1).atZone(zone).getHour() + 1;
            lastHour = Math.max(lastHour, end);
        }
        for (int i = 0; i < 7; i++) {
            LocalDate day = state.first().plusDays(i);
            column(day, state.on(day));
        }
    }

    /** Sessions of one day beside each other where they overlap. */
    private void column(LocalDate day, List<TrainingSessionView> sessions) {
        List<Integer> laneEnds = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        for (TrainingSessionView session : sessions) {
            int start = minute(session, day, true);
            int lane = 0;
            while (lane < laneEnds.size() && laneEnds.get(lane) > start) {
                lane++;
            }
            if (lane == laneEnds.size()) {
                laneEnds.add(0);
            }
            laneEnds.set(lane, minute(session, day, false));
            lanes.add(lane);
        }
        Rectangle cell = cell(day);
        int width = (cell.width - UIScale.scale(6)) / Math.max(1, laneEnds.size());
        for (int n = 0; n < sessions.size(); n++) {
            int top = y(minute(sessions.get(n), day, true));
            int bottom = y(minute(sessions.get(n), day, false));
            boxes.add(
                    new Box(
                            sessions.get(n),
                            new Rectangle(
                                    cell.x + UIScale.scale(3) + lanes.get(n) * width,
                                    top + 1,
                                    width - UIScale.scale(2),
                                    Math.max(chip, bottom - top - 2))));
        }
    }

    private static int minute(TrainingSessionView session, LocalDate day, boolean start) {
        ZonedDateTime at =
                (start ? session.startsAt() : session.endsAt()).atZone(ZoneId.of(session.zoneId()));
        if (at.toLocalDate().isBefore(day)) {
            return 0;
        }
        return at.toLocalDate().isAfter(day) ? 24 * 60 : at.getHour() * 60 + at.getMinute();
    }
}
