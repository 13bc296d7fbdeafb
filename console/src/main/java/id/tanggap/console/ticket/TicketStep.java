package id.tanggap.console.ticket;

import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.TicketStatus;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of the ticket that needs a word more, being filled in below the header. */
public sealed interface TicketStep {

    /** Errors by field name. */
    Map<String, FieldError> errors();

    /**
     * A new status.
     *
     * @param to the status
     * @param reason whom it waits for; only for PENDING
     * @param note goes into the thread; required for RESOLVED
     * @param errors errors by field name
     */
    record Status(
            TicketStatus to,
            @Nullable PendingReason reason,
            String note,
            Map<String, FieldError> errors)
            implements TicketStep {
        public Status {
            errors = Map.copyOf(errors);
        }
    }

    /**
     * Another group or person.
     *
     * @param group code of the group; empty while none is chosen
     * @param assigneeId member; null leaves it to the group
     * @param errors errors by field name
     */
    record Assignment(String group, @Nullable UUID assigneeId, Map<String, FieldError> errors)
            implements TicketStep {
        public Assignment {
            errors = Map.copyOf(errors);
        }
    }
}
