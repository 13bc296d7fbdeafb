package id.tanggap.protocol.training;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/** A session with its participants, by name. */
public record TrainingSessionDetail(TrainingSessionView session, List<Participant> participants)
        implements ServerReply {
    public TrainingSessionDetail {
        participants = List.copyOf(participants);
    }
}
