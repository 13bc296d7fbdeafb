package id.tanggap.console.recurrence;

import id.tanggap.console.reference.DayText;
import id.tanggap.protocol.recurrence.Frequency;
import id.tanggap.protocol.recurrence.OffDays;
import id.tanggap.protocol.recurrence.RecurrenceSchedule;
import id.tanggap.protocol.recurrence.RecurrenceView;
import id.tanggap.protocol.recurrence.RecurringTicket;
import id.tanggap.protocol.recurrence.SaveRecurrence;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recurring ticket as it is being written; days and times as they are typed.
 *
 * @param id null for a new one
 * @param version version read
 * @param kept what the form does not show and a change must keep; null for a new one
 * @param tasks one to a line
 * @param today the present day, from which typed days are read
 */
public record RecurrenceDraft(
        @Nullable UUID id,
        @Nullable Integer version,
        @Nullable RecurringTicket kept,
        String name,
        TicketType type,
        String subject,
        String description,
        @Nullable String category,
        Impact impact,
        Urgency urgency,
        @Nullable String group,
        String tasks,
        Frequency frequency,
        Set<DayOfWeek> weekdays,
        int dayOfMonth,
        String time,
        String zone,
        String from,
        String until,
        OffDays offDays,
        @Nullable UUID calendarId,
        LocalDate today) {
    public RecurrenceDraft {
        weekdays = Set.copyOf(weekdays);
    }

    static RecurrenceDraft blank(LocalDate today, String zone) {
        return new RecurrenceDraft(
                null,
                null,
                null,
                "",
                TicketType.SERVICE_REQUEST,
                "",
                "",
                null,
                Impact.LOW,
                Urgency.LOW,
                null,
                "",
                Frequency.DAILY,
                EnumSet.of(DayOfWeek.MONDAY),
                1,
                "07.00",
                zone,
                DayText.of(today),
                "",
                OffDays.FILE,
                null,
                today);
    }

    static RecurrenceDraft of(RecurrenceView view, LocalDate today) {
        RecurringTicket ticket = view.ticket();
        RecurrenceSchedule schedule = view.schedule();
        return new RecurrenceDraft(
                view.id(),
                view.version(),
                ticket,
                view.name(),
                ticket.ticketType(),
                ticket.subject(),
                ticket.description(),
                ticket.category(),
                ticket.impact(),
                ticket.urgency(),
                ticket.group(),
                String.join("\n", ticket.tasks()),
                schedule.frequency(),
                schedule.weekdays().isEmpty() ? EnumSet.of(DayOfWeek.MONDAY) : schedule.weekdays(),
                schedule.dayOfMonth() == null ? 1 : schedule.dayOfMonth(),
                DayText.of(schedule.time()),
                schedule.zone(),
                DayText.of(schedule.from()),
                DayText.of(schedule.until()),
                schedule.offDays(),
                schedule.calendarId(),
                today);
    }

    /** The schedule; empty while a day or the time cannot be read. */
    Optional<RecurrenceSchedule> schedule() {
        LocalTime at = DayText.time(time);
        LocalDate first = DayText.day(from, today);
        LocalDate last = until.isBlank() ? null : DayText.day(until, today);
        if (at == null || first == null || (last == null && !until.isBlank())) {
            return Optional.empty();
        }
        return Optional.of(
                new RecurrenceSchedule(
                        frequency,
                        frequency == Frequency.WEEKLY ? weekdays : Set.of(),
                        frequency == Frequency.MONTHLY ? dayOfMonth : null,
                        at,
                        zone,
                        first,
                        last,
                        offDays,
                        offDays == OffDays.FILE ? null : calendarId));
    }

    /** What is filed; only the server says what is missing. */
    @SuppressWarnings("NullAway")
    SaveRecurrence command() {
        RecurringTicket ticket =
                new RecurringTicket(
                        type,
                        subject.strip(),
                        description.strip(),
                        category,
                        impact,
                        urgency,
                        kept == null ? Map.of() : kept.fields(),
                        group,
                        kept == null ? null : kept.unitId(),
                        kept == null ? null : kept.contactId(),
                        kept == null ? null : kept.assetId(),
                        lines());
        return new SaveRecurrence(id, version, name.strip(), ticket, schedule().orElse(null));
    }

    private List<String> lines() {
        return tasks.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
