package id.tanggap.protocol.recurrence;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket that recurs.
 *
 * @param id its key
 * @param name what it is called
 * @param ticket what is filed
 * @param schedule when
 * @param paused whether nothing is filed at present
 * @param nextRunAt when the next one is filed; null while paused and when none is to come
 * @param lastRun the newest that was filed; null when none was
 * @param refusal why the one that is due cannot be filed; it is tried again every minute. Null when
 *     nothing is wrong
 * @param refusedFields the fields to blame for that
 * @param updatedAt last change
 * @param updatedBy who made it
 * @param version for updates
 */
public record RecurrenceView(
        UUID id,
        String name,
        RecurringTicket ticket,
        RecurrenceSchedule schedule,
        boolean paused,
        @Nullable Instant nextRunAt,
        @Nullable RecurrenceRun lastRun,
        @Nullable FaultCode refusal,
        List<FieldError> refusedFields,
        Instant updatedAt,
        String updatedBy,
        int version) {
    public RecurrenceView {
        refusedFields = List.copyOf(refusedFields);
    }
}
