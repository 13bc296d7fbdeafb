package id.tanggap.protocol.macro;

import id.tanggap.protocol.ServerReply;

/** A canned reply as it is now. */
public record CannedReplySaved(CannedReplyView cannedReply) implements ServerReply {}
