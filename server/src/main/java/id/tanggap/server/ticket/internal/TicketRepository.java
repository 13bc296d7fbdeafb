package id.tanggap.server.ticket.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tickets as they are changed; lists come from {@link TicketRows}. */
@ApplicationScoped
public class TicketRepository implements PanacheRepositoryBase<Ticket, UUID> {
    private static final int BATCH = 100;

    /** The ticket, locked until the transaction ends: writers take turns. */
    public Optional<Ticket> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Tickets resolved at that moment or before, locked. */
    List<Ticket> resolvedUntil(Instant at) {
        return due("status = 'RESOLVED' and resolved_at <= :at order by resolved_at", at);
    }

    /** Pending tickets that go on at that moment or before, locked. */
    List<Ticket> plannedUntil(Instant at) {
        return due("planned_for <= :at order by planned_for", at);
    }

    /** Tickets out of sight until that moment or before, locked. */
    List<Ticket> snoozedUntil(Instant at) {
        return due("snoozed_until <= :at order by snoozed_until", at);
    }

    /** Some of them; those that another transaction has locked come the next time. */
    private List<Ticket> due(String condition, Instant at) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from ticket where "
                                + condition
                                + " limit "
                                + BATCH
                                + " for update skip locked",
                        Ticket.class)
                .setParameter("at", at)
                .getResultStream()
                .map(Ticket.class::cast)
                .toList();
    }

    /** An entry of any thread. */
    Optional<ThreadEntry> entry(UUID entryId) {
        return Optional.ofNullable(getEntityManager().find(ThreadEntry.class, entryId));
    }

    /** Writes an entry of the thread. */
    public void append(ThreadEntry entry) {
        getEntityManager().persist(entry);
    }

    /** The last edit of a field. */
    public Optional<ThreadEntry> lastEdit(UUID ticketId, String field) {
        return getEntityManager()
                .createQuery(
                        "from ThreadEntry where ticketId = :ticket and field = :field order by at desc, id desc",
                        ThreadEntry.class)
                .setParameter("ticket", ticketId)
                .setParameter("field", field)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Links a call; answers whether it was not linked yet. */
    public boolean linkCall(UUID ticketId, UUID callId, Instant at) {
        return getEntityManager()
                        .createNativeQuery(
                                "insert into ticket_call (ticket_id, call_id, linked_at)"
                                        + " values (:ticket, :call, :at) on conflict do nothing")
                        .setParameter("ticket", ticketId)
                        .setParameter("call", callId)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }
}
