package id.tanggap.protocol.sla;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/**
 * Business calendars by name.
 *
 * @param items the calendars
 */
public record CalendarList(List<CalendarView> items) implements ServerReply {
    public CalendarList {
        items = List.copyOf(items);
    }
}
