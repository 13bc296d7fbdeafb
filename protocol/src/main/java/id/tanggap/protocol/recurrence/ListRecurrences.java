package id.tanggap.protocol.recurrence;

import id.tanggap.protocol.ClientCommand;

/** All recurring tickets. */
public record ListRecurrences() implements ClientCommand<RecurrenceList> {}
