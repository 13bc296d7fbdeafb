package id.tanggap.protocol.training;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/** Sessions of a period. */
public record TrainingSessionList(List<TrainingSessionView> items) implements ServerReply {
    public TrainingSessionList {
        items = List.copyOf(items);
    }
}
