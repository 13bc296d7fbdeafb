package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.EditTicket;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Merges an edit into the ticket as it stands, inside the use case's transaction. */
@ApplicationScoped
public class TicketEdits {
    private final TicketDesk desk;
    private final TicketRepository tickets;
    private final TicketLinks links;
    private final MatterCheck check;
    private final TicketPromises promises;
    private final Clock clock;

    @Inject
    TicketEdits(
            TicketDesk desk,
            TicketRepository tickets,
            TicketLinks links,
            MatterCheck check,
            TicketPromises promises,
            Clock clock) {
        this.desk = desk;
        this.tickets = tickets;
        this.links = links;
        this.check = check;
        this.promises = promises;
        this.clock = clock;
    }

    /** The ticket after the edit; see {@code TicketEditing}. */
    public Ticket edit(EditTicket command, Actor actor) {
        Ticket ticket = desk.locked(command.ticketId());
        if (command.version() > ticket.version()) {
            throw TicketDesk.stale(ticket);
        }
        Map<String, String> base = FieldTexts.of(command.base());
        Map<String, String> theirs = FieldTexts.of(ticket.matter().toFields());
        FieldMerge merge = FieldMerge.of(base, mine(command, base), theirs);
        if (!merge.conflicts().isEmpty()) {
            throw conflict(ticket, merge.conflicts());
        }
        if (merge.merged().equals(theirs)) {
            return ticket;
        }
        MatterCheck.Checked checked = check.check(theirs, merge.merged(), List.of());
        List<FieldChange> changes = FieldMerge.changes(theirs, FieldTexts.of(checked.fields()));
        Matter before = ticket.matter();
        if (before.type() == TicketType.PROBLEM
                && checked.fields().ticketType() != TicketType.PROBLEM
                && !links.incidentsOf(ticket.id()).isEmpty()) {
            throw DomainException.invalid(FieldTexts.TYPE, "HAS_INCIDENTS");
        }
        Instant now = clock.instant();
        List<ThreadEntry> entries =
                new ArrayList<>(
                        ticket.edit(
                                checked.fields(),
                                changes.stream().map(check::inWords).toList(),
                                actor,
                                now));
        if (!ticket.matter().isPromisedLike(before)) {
            entries.addAll(promises.compare(ticket, TicketPromises.EDITED, actor, now));
        }
        desk.tell(ticket, entries, actor, "ticket.edited", Map.of("changes", changes));
        return ticket;
    }

    /** A new number of a report is compared in the spelling in which it will be kept. */
    private Map<String, String> mine(EditTicket command, Map<String, String> base) {
        Map<String, String> mine = new HashMap<>(FieldTexts.of(command.mine()));
        String typed = mine.get(FieldTexts.DORS_NUMBER);
        if (typed != null && !typed.equals(base.get(FieldTexts.DORS_NUMBER))) {
            mine.put(FieldTexts.DORS_NUMBER, check.canonical(typed));
        }
        return mine;
    }

    private DomainException conflict(Ticket ticket, List<FieldMerge.Conflict> conflicts) {
        List<FieldError> errors = conflicts.stream().map(c -> error(ticket, c)).toList();
        return new DomainException(
                FaultCode.EDIT_CONFLICT,
                Map.of(
                        "id", ticket.id().toString(),
                        "currentVersion", Integer.toString(ticket.version()),
                        "changedBy", ticket.updatedBy()),
                errors);
    }

    private FieldError error(Ticket ticket, FieldMerge.Conflict conflict) {
        Optional<ThreadEntry> last = tickets.lastEdit(ticket.id(), conflict.field());
        return new FieldError(
                conflict.field(),
                "CONFLICT",
                Map.of(
                        "base", Objects.requireNonNullElse(conflict.base(), ""),
                        "mine", Objects.requireNonNullElse(conflict.mine(), ""),
                        "theirs", Objects.requireNonNullElse(conflict.theirs(), ""),
                        "changedBy", last.map(ThreadEntry::authorName).orElse(ticket.updatedBy()),
                        "changedAt",
                                last.map(ThreadEntry::at).orElse(ticket.updatedAt()).toString()));
    }
}
