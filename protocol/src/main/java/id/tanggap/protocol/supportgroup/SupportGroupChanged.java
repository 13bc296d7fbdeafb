package id.tanggap.protocol.supportgroup;

import id.tanggap.protocol.ServerEvent;

/**
 * A support group was changed: who there is to choose from is to be read anew.
 *
 * @param group as it is now
 */
public record SupportGroupChanged(SupportGroupView group) implements ServerEvent {}
