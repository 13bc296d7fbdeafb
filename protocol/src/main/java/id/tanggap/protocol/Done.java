package id.tanggap.protocol;

/** The command was carried out and there is nothing more to tell. */
public record Done() implements ServerReply {}
