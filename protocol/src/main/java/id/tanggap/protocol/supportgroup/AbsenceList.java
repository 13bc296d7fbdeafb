package id.tanggap.protocol.supportgroup;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/** Absences that are not over, in the order of their beginning. */
public record AbsenceList(List<AbsenceView> items) implements ServerReply {
    public AbsenceList {
        items = List.copyOf(items);
    }
}
