package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.contact.ContactView;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket with its thread.
 *
 * @param row what lists show
 * @param impact how much is affected
 * @param urgency how soon it hurts
 * @param origin where it came from
 * @param dorsNumber canonical number of the DORS report it is about; never the people in it
 * @param contact the operator
 * @param callIds calls linked to it
 * @param entries the thread, oldest first; the newest 200
 * @param next statuses that may follow
 * @param fields everything that can be edited, as of the row's version
 * @param life how it came to where it stands
 * @param links other tickets it belongs with
 * @param watchers who follows it
 * @param tasks parts of its work, in their order
 * @param times time spent on it, oldest first
 */
public record TicketDetail(
        TicketRow row,
        Impact impact,
        Urgency urgency,
        TicketOrigin origin,
        @Nullable String dorsNumber,
        @Nullable ContactView contact,
        List<UUID> callIds,
        List<TicketEntry> entries,
        Set<TicketStatus> next,
        TicketFields fields,
        TicketLife life,
        List<TicketLink> links,
        List<TicketWatcher> watchers,
        List<TicketTask> tasks,
        List<TimeWorked> times)
        implements ServerReply {
    public TicketDetail {
        callIds = List.copyOf(callIds);
        entries = List.copyOf(entries);
        next = Set.copyOf(next);
        links = List.copyOf(links);
        watchers = List.copyOf(watchers);
        tasks = List.copyOf(tasks);
        times = List.copyOf(times);
    }
}
