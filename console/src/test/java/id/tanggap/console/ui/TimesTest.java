package id.tanggap.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");
    private static final Instant NOW = Instant.parse("2026-11-23T03:42:07Z");

    private final Times times = times(Messages.load(Messages.INDONESIAN));

    private static Times times(Messages messages) {
        return new Times(messages, Clock.fixed(NOW, ZoneOffset.UTC), WIB);
    }

    @Test
    void shortAsLongAsItStaysClear() {
        assertThat(times.brief(NOW)).isEqualTo("10.42");
        assertThat(times.brief(Instant.parse("2026-11-22T09:05:00Z"))).isEqualTo("kemarin 16.05");
        assertThat(times.brief(Instant.parse("2026-11-24T02:00:00Z"))).isEqualTo("besok 09.00");
        assertThat(times.brief(Instant.parse("2026-11-12T02:00:00Z"))).isEqualTo("12 Nov");
        assertThat(times.brief(Instant.parse("2025-08-12T02:00:00Z"))).isEqualTo("12 Agu 2025");
    }

    @Test
    void theDayBeginsInTheZoneOfTheUnit() {
        Instant lateInJayapura = Instant.parse("2026-11-23T15:30:00Z");
        assertThat(times.brief(lateInJayapura, WIB)).isEqualTo("22.30");
        assertThat(times.brief(lateInJayapura, WIT)).isEqualTo("besok 00.30");
    }

    @Test
    void theFullFormNamesDayAndZone() {
        assertThat(times.full(NOW)).isEqualTo("Senin, 23 November 2026 10.42 WIB");
        assertThat(times.full(NOW, WIT)).isEqualTo("Senin, 23 November 2026 12.42 WIT");
        assertThat(times.full(NOW, ZoneId.of("Asia/Makassar"))).endsWith("11.42 WITA");
    }

    @Test
    void aPeriodSaysOnceWhatItsDaysShare() {
        assertThat(dates("2026-11-23", "2026-11-29")).isEqualTo("23–29 Nov 2026");
        assertThat(dates("2026-11-30", "2026-12-06")).isEqualTo("30 Nov – 6 Des 2026");
        assertThat(dates("2026-12-28", "2027-01-03")).isEqualTo("28 Des 2026 – 3 Jan 2027");
        assertThat(dates("2026-11-23", "2026-11-23")).isEqualTo("23 Nov 2026");
    }

    private String dates(String first, String last) {
        return times.dates(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void englishHasItsOwnSpelling() {
        Times english = times(Messages.load(Messages.ENGLISH));
        assertThat(english.brief(NOW)).isEqualTo("10:42");
        assertThat(english.brief(Instant.parse("2026-11-22T09:05:00Z")))
                .isEqualTo("yesterday 16:05");
        assertThat(english.clockWithSeconds(NOW)).isEqualTo("10:42:07");
    }

    @Test
    void lengthsRunAsOnAStopwatch() {
        assertThat(Times.stopwatch(Duration.ofSeconds(7))).isEqualTo("0:07");
        assertThat(Times.stopwatch(Duration.ofSeconds(761))).isEqualTo("12:41");
        assertThat(Times.stopwatch(Duration.ofSeconds(3723))).isEqualTo("1:02:03");
        assertThat(Times.stopwatch(Duration.ofSeconds(-3))).isEqualTo("0:00");
    }

    @Test
    void lengthsAreRoughWhereThatIsEnough() {
        assertThat(times.rough(Duration.ofMinutes(12))).isEqualTo("12m");
        assertThat(times.rough(Duration.ofMinutes(-130))).isEqualTo("2j 10m");
        assertThat(times.rough(Duration.ofHours(76))).isEqualTo("3hr 4j");
    }
}
