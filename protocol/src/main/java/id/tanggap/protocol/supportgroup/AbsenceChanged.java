package id.tanggap.protocol.supportgroup;

import id.tanggap.protocol.ServerEvent;

/**
 * Somebody is away at other times than before.
 *
 * @param absence as it is now, or was
 * @param removed whether it was taken back
 */
public record AbsenceChanged(AbsenceView absence, boolean removed) implements ServerEvent {}
