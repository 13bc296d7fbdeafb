package id.tanggap.console.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {
    private static final LocalDate NEAR = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "24/11/2026, 2026-11-24",
        "24-11-2026, 2026-11-24",
        "24 11, 2026-11-24",
        "1.12, 2026-12-01",
        "7, 2026-11-07",
        "' 05/01/2027 ', 2027-01-05",
    })
    void daysAreReadAsTyped(String text, LocalDate day) {
        assertThat(DayText.day(text, NEAR)).isEqualTo(day);
        assertThat(DayText.day(DayText.of(day), NEAR)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "8, 08:00",
        "8.30, 08:30",
        "08:30, 08:30",
        "0830, 08:30",
        "830, 08:30",
        "23 59, 23:59"
    })
    void timesAreReadAsTyped(String text, LocalTime time) {
        assertThat(DayText.time(text)).isEqualTo(time);
        assertThat(DayText.time(DayText.of(time))).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "besok", "32/11/2026", "31/2", "24/13/2026", "1/2/26"})
    void whatIsNoDayIsNone(String text) {
        assertThat(DayText.day(text, NEAR)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pagi", "24.00", "8.60", "8.5"})
    void whatIsNoTimeIsNone(String text) {
        assertThat(DayText.time(text)).isNull();
    }

    @Test
    void nothingIsWrittenAsNothing() {
        assertThat(DayText.of((LocalDate) null)).isEmpty();
        assertThat(DayText.of((LocalTime) null)).isEmpty();
    }
}
