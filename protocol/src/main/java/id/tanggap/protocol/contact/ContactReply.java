package id.tanggap.protocol.contact;

import id.tanggap.protocol.ServerReply;

/** The contact after a command. */
public record ContactReply(ContactView contact) implements ServerReply {}
