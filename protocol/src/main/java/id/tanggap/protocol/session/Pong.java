package id.tanggap.protocol.session;

import id.tanggap.protocol.ServerReply;

/** Answer to {@link Ping}. */
public record Pong() implements ServerReply {}
