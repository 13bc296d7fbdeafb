package id.tanggap.console.app;

import id.tanggap.protocol.ServerEvent;
import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.call.CallDirection;
import id.tanggap.protocol.call.CallOutcome;
import id.tanggap.protocol.call.CallState;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.contact.ContactCard;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.identity.UserView;
import id.tanggap.protocol.sla.ThresholdReached;
import id.tanggap.protocol.ticket.SlaClockKind;
import id.tanggap.protocol.ticket.TicketEntry;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketNotice;
import id.tanggap.protocol.ticket.TicketNoticeKind;
import id.tanggap.protocol.ticket.TicketRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call for the pictures, made of a real contact of the demo data: pictures need no telephony. */
final class Staging {
    private static final UUID CALL = UUID.fromString("01970000-0000-7000-8000-000000000001");

    private Staging() {}

    static AgentView agent(UserView user) {
        return new AgentView(
                user.id(),
                user.name(),
                "201",
                AgentState.ON_CALL,
                null,
                Instant.now().minusSeconds(7),
                CALL);
    }

    /** What a desk may be told of these tickets, oldest first. */
    static List<ServerEvent> notices(List<TicketRow> rows) {
        List<ServerEvent> told = new ArrayList<>();
        Instant now = Instant.now();
        for (int i = 0; i < Math.min(rows.size(), 5); i++) {
            TicketRow row = rows.get(i);
            Instant at = now.minusSeconds(60L * (30 - 6 * i));
            told.add(
                    switch (i) {
                        case 0 -> notice(TicketNoticeKind.ASSIGNED, row, at);
                        case 1 -> notice(TicketNoticeKind.WOKEN, row, at);
                        case 2 -> reached(row, 75, at);
                        case 3 -> reached(row, 100, at);
                        default -> notice(TicketNoticeKind.MENTIONED, row, at);
                    });
        }
        return told;
    }

    private static TicketNotice notice(TicketNoticeKind kind, TicketRow row, Instant at) {
        return new TicketNotice(
                kind,
                row,
                new TicketEntry(
                        UUID.randomUUID(),
                        TicketEntryKind.NOTE,
                        at,
                        "Bayu Nugroho",
                        "",
                        null,
                        null,
                        null,
                        null));
    }

    private static ThresholdReached reached(TicketRow row, int threshold, Instant at) {
        return new ThresholdReached(
                row.id(),
                row.number(),
                row.subject(),
                row.priority(),
                row.group(),
                row.assigneeId(),
                SlaClockKind.RESOLUTION,
                threshold,
                at,
                at);
    }

    static AgentView in(AgentView agent, AgentState state) {
        return new AgentView(agent.userId(), agent.name(), null, state, null, Instant.now(), null);
    }

    /** The card as if this contact called the user now. */
    static CallerCard card(UserView user, ContactCard contact, List<TicketRow> ofUnit) {
        ContactView caller = contact.contact();
        return new CallerCard(
                ringing(user, caller.phones().getFirst(), caller),
                user.id(),
                List.of(caller),
                ofUnit.stream().filter(row -> row.status().isOpen()).limit(10).toList(),
                contact.calls().stream()
                        .sorted(Comparator.comparing(CallView::enteredAt).reversed())
                        .limit(5)
                        .toList(),
                contact.trainings().stream()
                        .filter(training -> training.at().isBefore(Instant.now()))
                        .findFirst()
                        .orElse(null));
    }

    /** The card of a number that nobody has. */
    static CallerCard unknown(UserView user) {
        return new CallerCard(
                ringing(user, "+6281299900117", null),
                user.id(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static CallView ringing(UserView user, String number, @Nullable ContactView caller) {
        Instant now = Instant.now();
        return new CallView(
                CALL,
                "1763862000.17",
                CallDirection.INBOUND,
                CallState.RINGING,
                "bantuan",
                number,
                caller == null ? null : caller.id(),
                caller == null ? null : caller.name(),
                caller == null ? null : caller.unitName(),
                caller == null ? null : caller.poldaCode(),
                user.id(),
                user.name(),
                now.minusSeconds(19),
                now.minusSeconds(7),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** The call later on. */
    static CallView in(CallView call, CallState state) {
        Instant answered = call.enteredAt().plus(Duration.ofSeconds(12));
        boolean over = state == CallState.WRAP_UP || state == CallState.FINISHED;
        return new CallView(
                call.id(),
                call.linkedId(),
                call.direction(),
                state,
                call.queue(),
                call.callerNumber(),
                call.contactId(),
                call.contactName(),
                call.unitName(),
                call.poldaCode(),
                call.agentId(),
                call.agentName(),
                call.enteredAt(),
                call.ringingAt(),
                answered,
                over ? Instant.now() : null,
                12L,
                over ? 245L : null,
                null,
                over ? CallOutcome.ANSWERED : null,
                null,
                null,
                call.ticketIds());
    }
}
