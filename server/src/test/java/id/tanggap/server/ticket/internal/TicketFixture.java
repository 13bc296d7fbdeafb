package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.ticket.FileTicket;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.TicketOrigin;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.sla.BusinessCalendar;
import id.tanggap.server.sla.CalendarSpec;
import id.tanggap.server.sla.SlaClock;
import id.tanggap.server.sla.TicketClocks;
import id.tanggap.server.ticket.CallLinks;
import id.tanggap.server.ticket.internal.Ticket.Filing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tickets on a calendar of the office: Monday to Thursday 07:30-12:00 and 13:00-16:00, Friday
 * 07:30-11:30 and 13:00-16:30, WIB. Goals: 60 and 480 minutes.
 */
final class TicketFixture {
    static final Actor SARI = new Actor(new UUID(1, 1), "Sari", Set.of(Role.AGENT), "127.0.0.1");

    /** A Monday, 09:00 WIB. */
    static final Instant MONDAY_NINE = Instant.parse("2026-11-23T02:00:00Z");

    static final CalendarSpec HOURS = hours();
    static final BusinessCalendar OFFICE = HOURS.build("calendar");

    private TicketFixture() {}

    static Ticket ticket(Instant filedAt) {
        return ticket(filedAt, TicketOrigin.OPERATOR, null);
    }

    static Ticket ticket(Instant filedAt, TicketOrigin origin, @Nullable UUID callId) {
        FileTicket command =
                new FileTicket(
                        TicketType.INCIDENT,
                        "Tidak bisa masuk DORS",
                        "Kata sandi ditolak.",
                        "ACCOUNT",
                        Impact.LOW,
                        Urgency.MEDIUM,
                        origin,
                        null,
                        null,
                        callId,
                        null,
                        null,
                        null,
                        null);
        return new Ticket(
                UUID.randomUUID(),
                "T-2026-000001",
                new Filing(
                        origin,
                        callId,
                        command.description(),
                        FilingCheck.fields(command, new CallLinks.Party(null, null)),
                        "DESK"),
                new TicketClocks(
                        new UUID(2, 2),
                        SlaClock.startedAt(filedAt, Duration.ofMinutes(60)),
                        SlaClock.startedAt(filedAt, Duration.ofMinutes(480))),
                OFFICE,
                SARI,
                filedAt);
    }

    /** Moves the ticket, with the words the step needs. */
    static ThreadEntry move(Ticket ticket, TicketStatus to, Instant at) {
        return ticket.moveTo(
                to,
                to == TicketStatus.PENDING ? PendingReason.SPARE_PART : null,
                to == TicketStatus.RESOLVED ? "Sudah diperbaiki." : null,
                SARI,
                at,
                OFFICE);
    }

    private static CalendarSpec hours() {
        List<@Nullable List<@Nullable String>> day =
                List.of(List.of("07:30", "12:00"), List.of("13:00", "16:00"));
        List<@Nullable List<@Nullable String>> friday =
                List.of(List.of("07:30", "11:30"), List.of("13:00", "16:30"));
        Map<String, @Nullable List<@Nullable List<@Nullable String>>> week =
                Map.of("MON", day, "TUE", day, "WED", day, "THU", day, "FRI", friday);
        return new CalendarSpec("Asia/Jakarta", week, List.of());
    }
}
