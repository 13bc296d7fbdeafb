package id.tanggap.protocol;

/**
 * Stands for an event of a newer server that this console does not know; logged once, otherwise
 * ignored.
 */
public record UnknownEvent() implements ServerEvent {}
