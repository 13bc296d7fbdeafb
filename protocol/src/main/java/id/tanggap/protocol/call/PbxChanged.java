package id.tanggap.protocol.call;

import id.tanggap.protocol.ServerEvent;

/** The link to the PBX is now in this state. */
public record PbxChanged(PbxView pbx) implements ServerEvent {}
