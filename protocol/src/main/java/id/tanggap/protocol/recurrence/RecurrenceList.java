package id.tanggap.protocol.recurrence;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/** Recurring tickets by name. */
public record RecurrenceList(List<RecurrenceView> items) implements ServerReply {
    public RecurrenceList {
        items = List.copyOf(items);
    }
}
