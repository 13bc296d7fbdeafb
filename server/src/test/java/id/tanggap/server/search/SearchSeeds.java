package id.tanggap.server.search;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.ticket.AssignTicket;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.FileTicket;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.ReplyToTicket;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketOrigin;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.ticket.TicketService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Tickets for tests of search. */
@ApplicationScoped
class SearchSeeds {
    static final Actor AGENT =
            new Actor(UUID.randomUUID(), "Sari", Set.of(Role.AGENT), "127.0.0.1");

    @Inject TicketService tickets;

    /** A word that no other test uses: letters alone, no ending that a stemmer takes off. */
    static String word() {
        StringBuilder word = new StringBuilder("q");
        for (int i = 0; i < 9; i++) {
            word.append("bcdfghjklmprstvwxz".charAt(ThreadLocalRandom.current().nextInt(18)));
        }
        return word.append('z').toString();
    }

    TicketDetail file(String subject, String description) {
        return file(subject, description, "ACCOUNT", null, null);
    }

    TicketDetail file(String subject, String description, UUID assetId) {
        return file(subject, description, "ACCOUNT", null, null, assetId);
    }

    TicketDetail file(
            String subject,
            String description,
            String category,
            @Nullable UUID contactId,
            @Nullable UUID unitId) {
        return file(subject, description, category, contactId, unitId, null);
    }

    private TicketDetail file(
            String subject,
            String description,
            String category,
            @Nullable UUID contactId,
            @Nullable UUID unitId,
            @Nullable UUID assetId) {
        return tickets.file(
                new FileTicket(
                        TicketType.INCIDENT,
                        subject,
                        description,
                        category,
                        Impact.LOW,
                        Urgency.MEDIUM,
                        TicketOrigin.OPERATOR,
                        contactId,
                        unitId,
                        null,
                        null,
                        null,
                        assetId,
                        null),
                AGENT);
    }

    TicketDetail say(TicketDetail ticket, TicketEntryKind kind, String text) {
        return tickets.reply(new ReplyToTicket(ticket.row().id(), kind, text), AGENT);
    }

    TicketDetail assign(TicketDetail ticket, String group, @Nullable UUID assignee) {
        return tickets.assign(
                new AssignTicket(ticket.row().id(), ticket.row().version(), group, assignee),
                AGENT);
    }

    TicketDetail move(TicketDetail ticket, TicketStatus to) {
        return tickets.changeStatus(
                new ChangeTicketStatus(
                        ticket.row().id(),
                        ticket.row().version(),
                        to,
                        to == TicketStatus.PENDING ? PendingReason.SPARE_PART : null,
                        "Catatan"),
                AGENT);
    }
}
