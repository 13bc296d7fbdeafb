package id.tanggap.console.settings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Promises;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.sla.CalendarDraft;
import id.tanggap.protocol.sla.CalendarView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFieldsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static CalendarFields fields(String monday, String holidays, String workdays) {
        return new CalendarFields(
                "Jaga", "Asia/Jakarta", monday, "", "", "", "", "", "", true, holidays, workdays);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7.30-12, 13-16.00 | 07:30 12:00 13:00 16:00 | 450",
                "07:30–12:00 13:00–16:00 | 07:30 12:00 13:00 16:00 | 450",
                "0-24 | 00:00 24:00 | 1440",
                "22 s/d 24; 0-6 | 22:00 24:00 00:00 06:00 | 480"
            })
    void hoursAreReadAsPeopleTypeThem(String typed, String times, int minutes) {
        List<List<String>> read = HoursText.parse(typed);
        assertThat(read).isNotNull();
        assertThat(read.stream().flatMap(List::stream)).containsExactly(times.split(" "));
        assertThat(HoursText.minutes(read)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pagi", "8", "8-", "8-12 siang", "8-12, x, 13-14"})
    void whatIsNoHoursIsNot(String typed) {
        assertThat(HoursText.parse(typed)).isNull();
        assertThat(fields(typed, "", "").check(TODAY))
                .containsExactly(FieldError.of("calendar.hours.MON", "NOT_HOURS"));
    }

    @Test
    void aClosedDayIsLeftOutAndDaysAreWrittenAsTheServerTakesThem() {
        CalendarDraft draft = fields("0-24", "24/12/2026, 2/1/2027", "25 12").draft(TODAY);
        assertThat(draft.hours()).isEqualTo(Map.of("MON", List.of(List.of("00:00", "24:00"))));
        assertThat(draft.holidays()).containsExactly("2026-12-24", "2027-01-02");
        assertThat(draft.workdays()).containsExactly("2026-12-25");
        assertThat(fields("0-24", "Natal", "besok").check(TODAY))
                .containsExactly(
                        FieldError.of("calendar.holidays", "NOT_DAYS"),
                        FieldError.of("calendar.workdays", "NOT_DAYS"));
    }

    @Test
    void aCalendarComesBackAsItWas() {
        CalendarView calendar = Promises.calendar(1, "07:30", "24:00");
        for (boolean english : new boolean[] {false, true}) {
            CalendarFields fields = CalendarFields.of(calendar, english);
            CalendarDraft draft = fields.draft(TODAY);
            assertThat(draft.hours()).isEqualTo(calendar.hours());
            assertThat(draft.holidays()).isEqualTo(calendar.ownHolidays());
            assertThat(fields.minutesAWeek()).isEqualTo(990);
        }
    }

    @Test
    void onlyTheNameIsNoOtherHours() {
        CalendarFields base = fields("8-12", "", "");
        CalendarFields renamed =
                new CalendarFields(
                        "Lain", "Asia/Jakarta", "8-12", "", "", "", "", "", "", true, "", "");
        assertThat(renamed.sameHours(base)).isTrue();
        assertThat(fields("8-13", "", "").sameHours(base)).isFalse();
    }
}
