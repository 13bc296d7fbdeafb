package id.tanggap.protocol.recurrence;

import id.tanggap.protocol.ServerEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recurring ticket was made, changed, removed, filed or refused.
 *
 * @param id the recurring ticket
 * @param recurrence as it is now; null when it was removed
 */
public record RecurrenceChanged(UUID id, @Nullable RecurrenceView recurrence)
        implements ServerEvent {}
