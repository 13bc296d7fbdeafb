package id.tanggap.protocol.call;

import id.tanggap.protocol.ServerReply;

/** The call after a command. */
public record CallReply(CallView call) implements ServerReply {}
