package id.tanggap.protocol.sla;

import id.tanggap.protocol.ServerReply;

/** The calendar after a command. */
public record CalendarReply(CalendarView calendar) implements ServerReply {}
