package id.tanggap.protocol.training;

import id.tanggap.protocol.ClientCommand;

/** Curricula and trainers to choose from. */
public record GetTrainingOptions() implements ClientCommand<TrainingOptions> {}
