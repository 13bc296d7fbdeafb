package id.tanggap.protocol.recurrence;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes a recurring ticket or changes one. What was due before the change is not filed any more.
 *
 * @param id the recurring ticket; null makes a new one
 * @param version version read; with {@code id}
 * @param name what it is called; unique
 * @param ticket what is filed
 * @param schedule when
 */
public record SaveRecurrence(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 80) String name,
        @NotNull @Valid RecurringTicket ticket,
        @NotNull @Valid RecurrenceSchedule schedule)
        implements ClientCommand<RecurrenceSaved> {}
