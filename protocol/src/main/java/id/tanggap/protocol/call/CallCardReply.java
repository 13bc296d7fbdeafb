package id.tanggap.protocol.call;

import id.tanggap.protocol.ServerReply;

/** The caller card after a command. */
public record CallCardReply(CallerCard card) implements ServerReply {}
