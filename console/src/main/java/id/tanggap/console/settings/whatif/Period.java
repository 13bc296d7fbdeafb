package id.tanggap.console.settings.whatif;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which tickets are played, by the time of their filing. */
public enum Period {
    /** Those of the month before this one. */
    LAST_MONTH(1, 0),
    /** Those of this month until now. */
    THIS_MONTH(0, -1),
    /** Those of the three months before this one. */
    LAST_QUARTER(3, 0),
    /** Those of the twelve months before this one. */
    LAST_YEAR(12, 0);

    private final int monthsBack;
    private final int monthsBackToEnd;

    Period(int monthsBack, int monthsBackToEnd) {
        this.monthsBack = monthsBack;
        this.monthsBackToEnd = monthsBackToEnd;
    }

    /** First instant of filing. */
    Instant from(LocalDate today, ZoneId zone) {
        return today.withDayOfMonth(1).minusMonths(monthsBack).atStartOfDay(zone).toInstant();
    }

    /** End of filing, exclusive. */
    Instant to(LocalDate today, ZoneId zone) {
        return today.withDayOfMonth(1).minusMonths(monthsBackToEnd).atStartOfDay(zone).toInstant();
    }
}
