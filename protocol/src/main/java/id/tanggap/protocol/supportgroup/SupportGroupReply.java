package id.tanggap.protocol.supportgroup;

import id.tanggap.protocol.ServerReply;

/** A support group as it is now. */
public record SupportGroupReply(SupportGroupView group) implements ServerReply {}
