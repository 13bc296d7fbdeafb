package id.tanggap.protocol.supportgroup;

import id.tanggap.protocol.ServerReply;

/** An absence as it is now. */
public record AbsenceReply(AbsenceView absence) implements ServerReply {}
