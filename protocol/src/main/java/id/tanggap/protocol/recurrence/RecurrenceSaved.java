package id.tanggap.protocol.recurrence;

import id.tanggap.protocol.ServerReply;

/** A recurring ticket as it is now. */
public record RecurrenceSaved(RecurrenceView recurrence) implements ServerReply {}
