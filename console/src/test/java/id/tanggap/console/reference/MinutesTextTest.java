package id.tanggap.console.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinutesTextTest {
    @ParameterizedTest
    @CsvSource({
        "90,90",
        "30m,30",
        "30 menit,30",
        "4j,240",
        "1j 30m,90",
        "1j30,90",
        "2 jam,120",
        "8h,480",
        "1 Hour 5 min,65",
        "0,0"
    })
    void lengthsAreReadAsPeopleTypeThem(String typed, int minutes) {
        assertThat(MinutesText.parse(typed)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "besok", "1d", "-5", "1,5j", "30 m 2 j", "99999999j"})
    void whatIsNoLengthIsNot(String typed) {
        assertThat(MinutesText.parse(typed)).isNull();
    }

    @Test
    void lengthsAreWrittenAsTheyAreRead() {
        assertThat(MinutesText.of(45, false)).isEqualTo("45m");
        assertThat(MinutesText.of(240, false)).isEqualTo("4j");
        assertThat(MinutesText.of(90, true)).isEqualTo("1h 30m");
        assertThat(MinutesText.of(null, true)).isEmpty();
    }
}
