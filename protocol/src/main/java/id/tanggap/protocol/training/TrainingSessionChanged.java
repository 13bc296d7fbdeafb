package id.tanggap.protocol.training;

import id.tanggap.protocol.ServerEvent;

/** A session was planned or changed. */
public record TrainingSessionChanged(TrainingSessionView session) implements ServerEvent {}
