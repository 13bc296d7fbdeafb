package id.tanggap.protocol.sla;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/**
 * Versions of a calendar; each held from its {@code updatedAt} until the next one was made.
 *
 * @param items the newest 100, newest first
 */
public record CalendarVersionList(List<CalendarView> items) implements ServerReply {
    public CalendarVersionList {
        items = List.copyOf(items);
    }
}
