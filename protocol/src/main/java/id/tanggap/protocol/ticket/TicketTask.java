package id.tanggap.protocol.ticket;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a ticket's work.
 *
 * @param id the task
 * @param title what is to be done
 * @param group code of the support group that does it; null when the ticket's
 * @param assigneeId who does it; null when open to all
 * @param assigneeName his name
 * @param doneAt when it was done; null while it is not
 * @param doneBy name of who did it
 */
public record TicketTask(
        UUID id,
        String title,
        @Nullable String group,
        @Nullable UUID assigneeId,
        @Nullable String assigneeName,
        @Nullable Instant doneAt,
        @Nullable String doneBy) {}
