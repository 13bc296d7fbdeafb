package id.tanggap.protocol.call;

import id.tanggap.protocol.ServerEvent;

/** A queue's live state is now this. */
public record QueueChanged(QueueView queue) implements ServerEvent {}
