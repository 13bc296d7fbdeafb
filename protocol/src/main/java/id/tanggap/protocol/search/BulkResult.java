package id.tanggap.protocol.search;

import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of each ticket.
 *
 * @param items one row per ticket, in the order asked
 * @param changed how many were changed, or would be
 * @param refused how many were refused, or would be
 * @param dryRun whether nothing was changed
 */
public record BulkResult(List<BulkRow> items, int changed, int refused, boolean dryRun)
        implements ServerReply {
    public BulkResult {
        items = List.copyOf(items);
    }

    /**
     * One ticket.
     *
     * @param ticketId the ticket
     * @param number its number; null when there is no such ticket
     * @param refusal why it was refused; null when it was changed
     * @param fieldErrors what is wrong with which field of the change
     */
    public record BulkRow(
            UUID ticketId,
            @Nullable String number,
            @Nullable FaultCode refusal,
            List<FieldError> fieldErrors) {
        public BulkRow {
            fieldErrors = List.copyOf(fieldErrors);
        }
    }
}
