package id.tanggap.protocol.sla;

import id.tanggap.protocol.ServerReply;

/** The policy after a command. */
public record SlaPolicyReply(SlaPolicyView policy) implements ServerReply {}
