package id.tanggap.protocol.recurrence;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * When a schedule would file from now on.
 *
 * @param schedule when
 * @param count how many to tell, 1 to 50
 */
public record PreviewRecurrence(
        @NotNull @Valid RecurrenceSchedule schedule, @NotNull @Min(1) @Max(50) Integer count)
        implements ClientCommand<PlannedRuns> {}
