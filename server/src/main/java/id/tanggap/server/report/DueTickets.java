package id.tanggap.server.report;

import id.tanggap.protocol.ticket.TicketRow;
import java.time.Instant;
import java.util.List;

/** What tickets tell a report. Called inside the caller's transaction; reads only. */
public interface DueTickets {
    /** Open tickets whose resolution is due before that time, most urgent first. */
    List<TicketRow> resolutionDueBefore(Instant time, int max);
}
