package id.tanggap.protocol.sla;

import id.tanggap.protocol.ServerReply;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How a ticket's clocks came to stand where they stand.
 *
 * @param ticketId the ticket
 * @param number its number
 * @param asOf until when it is explained
 * @param clocks each clock that has started
 * @param fired thresholds that were fired, oldest first
 */
public record SlaExplanation(
        UUID ticketId,
        String number,
        Instant asOf,
        List<SlaClockExplanation> clocks,
        List<FiredThreshold> fired)
        implements ServerReply {
    public SlaExplanation {
        clocks = List.copyOf(clocks);
        fired = List.copyOf(fired);
    }
}
