package id.tanggap.protocol.training;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/** Curricula and trainers to choose from. */
public record TrainingOptions(List<CurriculumView> curricula, List<TrainerView> trainers)
        implements ServerReply {
    public TrainingOptions {
        curricula = List.copyOf(curricula);
        trainers = List.copyOf(trainers);
    }
}
