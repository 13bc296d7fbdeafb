package id.tanggap.server.search.internal;

import id.tanggap.protocol.search.BulkChange;
import id.tanggap.protocol.ticket.AssignTicket;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.EditTicket;
import id.tanggap.protocol.ticket.LinkTickets;
import id.tanggap.protocol.ticket.ReplyToTicket;
import id.tanggap.protocol.ticket.SnoozeTicket;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketFields;
import id.tanggap.protocol.ticket.TicketLinkKind;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.WatchTicket;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.ticket.TicketEditing;
import id.tanggap.server.ticket.TicketLinking;
import id.tanggap.server.ticket.TicketService;
import id.tanggap.server.ticket.TicketWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an edit of many tickets does to one of them, in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BulkStep {
    private final TicketService tickets;
    private final TicketEditing editing;
    private final TicketWork work;
    private final TicketLinking linking;

    @Inject
    BulkStep(TicketService tickets, TicketEditing editing, TicketWork work, TicketLinking linking) {
        this.tickets = tickets;
        this.editing = editing;
        this.work = work;
        this.linking = linking;
    }

    /** Number of the ticket; it must exist. */
    public String number(UUID id) {
        return row(id).number();
    }

    /** Does all of the change or refuses all of it. */
    public void change(UUID id, BulkChange change, Actor actor) {
        // First, because it locks two tickets, in an order of its own.
        if (change.causedBy() != null) {
            linking.link(new LinkTickets(id, TicketLinkKind.CAUSED_BY, change.causedBy()), actor);
        }
        if (change.ticketType() != null || change.category() != null || change.priority() != null) {
            edit(id, change, actor);
        }
        if (change.group() != null) {
            tickets.assign(
                    new AssignTicket(id, version(id), change.group(), change.assigneeId()), actor);
        }
        if (change.say() != null && change.text() != null) {
            tickets.reply(new ReplyToTicket(id, change.say(), change.text()), actor);
        }
        if (change.status() != null) {
            tickets.changeStatus(
                    new ChangeTicketStatus(
                            id,
                            version(id),
                            change.status(),
                            change.pendingReason(),
                            change.statusNote()),
                    actor);
        }
        follow(id, change, actor);
    }

    private void follow(UUID id, BulkChange change, Actor actor) {
        if (change.snoozedUntil() != null) {
            work.snooze(new SnoozeTicket(id, version(id), change.snoozedUntil()), actor);
        }
        if (change.watching() != null) {
            work.watch(new WatchTicket(id, change.watching()), actor);
        }
    }

    private void edit(UUID id, BulkChange change, Actor actor) {
        TicketDetail now = tickets.get(id);
        TicketFields base = now.fields();
        boolean chosen = change.priority() != null;
        TicketFields mine =
                new TicketFields(
                        base.subject(),
                        or(change.ticketType(), base.ticketType()),
                        or(change.category(), base.category()),
                        change.category() == null ? base.fields() : or(change.fields(), Map.of()),
                        base.impact(),
                        base.urgency(),
                        chosen ? change.priority() : base.priorityOverride(),
                        chosen ? change.priorityReason() : base.priorityReason(),
                        base.contactId(),
                        base.unitId(),
                        base.assetId(),
                        base.curriculumCode(),
                        base.dorsNumber(),
                        base.knownError(),
                        base.workaround());
        editing.edit(new EditTicket(id, now.row().version(), base, mine), actor);
    }

    private static <T> T or(@Nullable T wanted, T otherwise) {
        return wanted == null ? otherwise : wanted;
    }

    private int version(UUID id) {
        return row(id).version();
    }

    private TicketRow row(UUID id) {
        return tickets.rows(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("ticket", id));
    }
}
