package id.tanggap.protocol;

import id.tanggap.protocol.fault.Fault;

/** The command was refused; nothing was changed. */
public record Failed(Fault fault) implements ServerReply {}
