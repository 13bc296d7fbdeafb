package id.tanggap.server.ticket.internal;

import id.tanggap.server.sla.SlaCase;
import id.tanggap.server.sla.SlaMoment;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What happened to a ticket, to be played again.
 *
 * @param of what its promise depends on
 * @param createdAt when it was filed
 * @param moments what happened
 */
record StoredStory(
        UUID id,
        String number,
        String subject,
        SlaCase of,
        Instant createdAt,
        List<SlaMoment> moments) {}
