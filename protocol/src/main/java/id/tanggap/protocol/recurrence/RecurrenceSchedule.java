package id.tanggap.protocol.recurrence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a ticket recurs. One occurrence a day at most: two that are shifted to the same day are one.
 *
 * @param frequency how often
 * @param weekdays with WEEKLY: on which days; otherwise empty
 * @param dayOfMonth with MONTHLY: 1 to 31, in shorter months their last day; otherwise null
 * @param time when, by the clocks of the zone
 * @param zone IANA name, such as {@code Asia/Jakarta}
 * @param from first day on which it may occur
 * @param until last day on which it may occur; null for no end
 * @param offDays what becomes of it on days off
 * @param calendarId business calendar that knows the days off; with SKIP and SHIFT
 */
public record RecurrenceSchedule(
        @NotNull Frequency frequency,
        Set<DayOfWeek> weekdays,
        @Nullable @Min(1) @Max(31) Integer dayOfMonth,
        @NotNull LocalTime time,
        @NotBlank @Size(max = 60) String zone,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @NotNull OffDays offDays,
        @Nullable UUID calendarId) {
    public RecurrenceSchedule {
        weekdays = weekdays == null ? Set.of() : Set.copyOf(weekdays);
    }
}
