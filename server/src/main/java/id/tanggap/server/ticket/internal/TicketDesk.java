package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.ticket.TicketChanged;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntry;
import id.tanggap.protocol.ticket.TicketLife;
import id.tanggap.protocol.ticket.TicketRef;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketWatcher;
import id.tanggap.server.contact.ContactService;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import id.tanggap.server.ticket.TicketConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How every use case changes a ticket: lock it, compare the version, change it, tell of it. Only
 * inside the use case's transaction.
 */
@ApplicationScoped
public class TicketDesk {
    /** What refusals and audit entries call a ticket. */
    public static final String TYPE = "ticket";

    private final TicketRepository tickets;
    private final TicketRows rows;
    private final TicketContext context;
    private final ContactService contacts;
    private final Audit audit;
    private final Outbox outbox;
    private final TicketFollowers followers;
    private final TicketConfig config;

    @Inject
    TicketDesk(
            TicketRepository tickets,
            TicketRows rows,
            TicketContext context,
            ContactService contacts,
            Audit audit,
            Outbox outbox,
            TicketFollowers followers,
            TicketConfig config) {
        this.tickets = tickets;
        this.rows = rows;
        this.context = context;
        this.contacts = contacts;
        this.audit = audit;
        this.outbox = outbox;
        this.followers = followers;
        this.config = config;
    }

    /**
     * The ticket, to read.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public Ticket found(UUID id) {
        return tickets.findByIdOptional(id).orElseThrow(() -> DomainException.notFound(TYPE, id));
    }

    /**
     * The ticket, locked until the transaction ends.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public Ticket locked(UUID id) {
        return tickets.lock(id).orElseThrow(() -> DomainException.notFound(TYPE, id));
    }

    /**
     * The ticket, locked, if nobody changed it since it was read.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}, {@code STALE_VERSION}
     */
    public Ticket current(UUID id, int version) {
        Ticket ticket = locked(id);
        if (ticket.version() != version) {
            throw stale(ticket);
        }
        return ticket;
    }

    /** Locks several tickets, always in the same order: nobody waits for somebody who waits. */
    public void lockAll(Collection<UUID> ids) {
        ids.stream().distinct().sorted().forEach(this::locked);
    }

    /** The refusal that tells who was faster. */
    public static DomainException stale(Ticket ticket) {
        return DomainException.stale(TYPE, ticket.id(), ticket.version(), ticket.updatedBy());
    }

    /** Thread, audit and event of a change that leaves one entry. */
    public TicketRow tell(
            Ticket ticket,
            ThreadEntry entry,
            Actor actor,
            String action,
            Map<String, ? extends @Nullable Object> details) {
        return tell(ticket, List.of(entry), actor, action, details);
    }

    /** Thread, audit and events of one change, which goes to the database first. */
    public TicketRow tell(
            Ticket ticket,
            List<ThreadEntry> entries,
            Actor actor,
            String action,
            Map<String, ? extends @Nullable Object> details) {
        return tell(ticket, entries, actor, action, details, null);
    }

    /**
     * As {@link #tell(Ticket, List, Actor, String, Map)}.
     *
     * @param substitute who was given the ticket because another is away; null otherwise
     */
    public TicketRow tell(
            Ticket ticket,
            List<ThreadEntry> entries,
            Actor actor,
            String action,
            Map<String, ? extends @Nullable Object> details,
            @Nullable UUID substitute) {
        entries.forEach(tickets::append);
        tickets.flush();
        audit.record(actor, action, TYPE, ticket.id(), details);
        TicketRow row = rows.get(ticket.id());
        for (ThreadEntry entry : entries) {
            outbox.publish(new TicketChanged(row, entry.view()), Audience.DESK);
        }
        followers.tell(row, entries, actor, substitute);
        return row;
    }

    /** The ticket with everything around it. */
    public TicketDetail detail(Ticket ticket) {
        return detail(ticket, rows.get(ticket.id()));
    }

    /** The ticket with everything around it, whose row is known. */
    public TicketDetail detail(Ticket ticket, TicketRow row) {
        UUID id = ticket.id();
        TicketContext.Around around = context.around(id);
        return new TicketDetail(
                row,
                ticket.matter().impact(),
                ticket.matter().urgency(),
                ticket.origin(),
                ticket.matter().dorsNumber(),
                contact(ticket),
                around.calls() ? context.calls(id) : List.of(),
                around.merged() ? context.thread(id) : context.ownThread(id),
                ticket.status().next(),
                ticket.matter().toFields(),
                life(ticket),
                around.links() ? context.links(id) : List.of(),
                context.watchers(id),
                around.tasks() ? context.tasks(id) : List.of(),
                around.times() || around.merged() ? context.times(id) : List.of());
    }

    /** A ticket just filed, around which nothing stands but its author: without a look for it. */
    public TicketDetail fresh(
            Ticket ticket, TicketRow row, List<TicketEntry> entries, List<TicketWatcher> watchers) {
        return new TicketDetail(
                row,
                ticket.matter().impact(),
                ticket.matter().urgency(),
                ticket.origin(),
                ticket.matter().dorsNumber(),
                contact(ticket),
                List.of(),
                entries,
                ticket.status().next(),
                ticket.matter().toFields(),
                life(ticket),
                List.of(),
                watchers,
                List.of(),
                List.of());
    }

    private @Nullable ContactView contact(Ticket ticket) {
        UUID contactId = ticket.matter().contactId();
        return contactId == null ? null : contacts.find(contactId).orElse(null);
    }

    private TicketLife life(Ticket ticket) {
        Life life = ticket.life();
        Instant resolvedAt = life.resolvedAt();
        UUID into = life.mergedIntoId();
        return new TicketLife(
                life.closure(),
                into == null ? null : new TicketRef(into, found(into).number()),
                life.plannedFor(),
                resolvedAt,
                resolvedAt != null && ticket.status() == TicketStatus.RESOLVED
                        ? resolvedAt.plus(config.reopenWithin())
                        : null,
                life.closedAt(),
                life.reopenCount(),
                life.handoverCount());
    }
}
