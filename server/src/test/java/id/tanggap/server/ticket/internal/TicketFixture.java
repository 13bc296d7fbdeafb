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
import id.tanggap.server.sla.SlaPick;
import id.tanggap.server.sla.SlaTerms;
import id.tanggap.server.sla.SlaTermsRef;
import id.tanggap.server.sla.TermsSource;
import id.tanggap.server.ticket.CallLinks;
import id.tanggap.server.ticket.internal.Ticket.Filing;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tickets on a calendar of the office: Monday to Thursday 07:30-12:00 and 13:00-16:00, Friday
 * 07:30-11:30 and 13:00-16:30, WIB. Goals: 60, 120 and 480 minutes.
 */
final class TicketFixture {
    static final Actor SARI = new Actor(new UUID(1, 1), "Sari", Set.of(Role.AGENT), "127.0.0.1");

    /** A Monday, 09:00 WIB. */
    static final Instant MONDAY_NINE = Instant.parse("2026-11-23T02:00:00Z");

    static final CalendarSpec HOURS = hours();
    static final CalendarSpec ALWAYS = always();
    static final BusinessCalendar OFFICE = HOURS.build("calendar");

    static final SlaTermsRef PROMISE = new SlaTermsRef(new UUID(3, 3), 0, new UUID(2, 2), 0);
    static final Set<PendingReason> ALL_PAUSE = EnumSet.allOf(PendingReason.class);

    /** Goals of 60, 120 and 480 minutes; every pending reason pauses. */
    static final TermsSource TERMS =
            ref ->
                    new SlaTerms(
                            ref,
                            Duration.ofMinutes(60),
                            Duration.ofMinutes(120),
                            Duration.ofMinutes(480),
                            ALL_PAUSE,
                            OFFICE,
                            HOURS);

    private TicketFixture() {}

    static Ticket ticket(Instant filedAt) {
        return ticket(filedAt, TicketOrigin.OPERATOR, null);
    }

    static Ticket ticket(Instant filedAt, TermsSource terms) {
        return ticket(filedAt, TicketOrigin.OPERATOR, null, terms);
    }

    static Ticket ticket(Instant filedAt, TicketOrigin origin, @Nullable UUID callId) {
        return ticket(filedAt, origin, callId, TERMS);
    }

    private static Ticket ticket(
            Instant filedAt, TicketOrigin origin, @Nullable UUID callId, TermsSource terms) {
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
                new SlaPick(PROMISE, 1),
                terms,
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
                TERMS);
    }

    /** Terms of the office's hours with these goals, as another version of the policy. */
    static SlaTerms terms(
            int version,
            @Nullable Integer first,
            @Nullable Integer next,
            @Nullable Integer resolution,
            Set<PendingReason> pausing,
            CalendarSpec hours) {
        return new SlaTerms(
                new SlaTermsRef(PROMISE.policyId(), version, PROMISE.calendarId(), version),
                minutes(first),
                minutes(next),
                minutes(resolution),
                pausing,
                hours.build("calendar"),
                hours);
    }

    private static @Nullable Duration minutes(@Nullable Integer minutes) {
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }

    private static CalendarSpec always() {
        List<@Nullable List<@Nullable String>> day = List.of(List.of("00:00", "24:00"));
        Map<String, @Nullable List<@Nullable List<@Nullable String>>> week = new HashMap<>();
        for (String weekday : List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")) {
            week.put(weekday, day);
        }
        return new CalendarSpec("Asia/Jakarta", week, List.of());
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
