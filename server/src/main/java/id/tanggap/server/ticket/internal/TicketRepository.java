package id.tanggap.server.ticket.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /**
     * The ticket that is due first of those in a user's support groups that nobody has, locked;
     * those that another transaction has locked are passed over.
     */
    public Optional<Ticket> nextFor(UUID userId) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        select t.* from ticket t
                        where t.group_code in (select group_code from user_group where user_id = :user)
                        and t.assignee_id is null and t.status not in ('RESOLVED', 'CLOSED', 'PENDING')
                        and t.snoozed_until is null
                        order by t.next_due_at, t.id limit 1 for update of t skip locked
                        """,
                        Ticket.class)
                .setParameter("user", userId)
                .getResultStream()
                .map(Ticket.class::cast)
                .findFirst();
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

    /** Tickets whose next threshold was reached, locked; those another node has are passed over. */
    List<Ticket> lockReached(Instant now, int max) {
        return locked(
                "select id from ticket where next_threshold_at <= :bound"
                        + " order by next_threshold_at limit :max for no key update skip locked",
                now,
                max);
    }

    /** Open tickets not compared with that revision yet, locked likewise. */
    List<Ticket> lockBehind(int revision, int max) {
        return locked(
                "select id from ticket where sla_revision < :bound and status not in ('RESOLVED', 'CLOSED')"
                        + " order by sla_revision, id limit :max for no key update skip locked",
                revision,
                max);
    }

    private List<Ticket> locked(String sql, Object bound, int max) {
        List<UUID> ids =
                getEntityManager()
                        .createNativeQuery(sql, UUID.class)
                        .setParameter("bound", bound)
                        .setParameter("max", max)
                        .getResultList()
                        .stream()
                        .map(UUID.class::cast)
                        .toList();
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /**
     * Who is told of tickets: whoever works on them and whoever watches them; as long as nobody
     * works on one, its whole group.
     */
    Map<UUID, Set<UUID>> concerned(List<UUID> ticketIds, Instant now) {
        Map<UUID, Set<UUID>> concerned = new HashMap<>();
        if (ticketIds.isEmpty()) {
            return concerned;
        }
        @SuppressWarnings("unchecked") // a native query with a Tuple result
        List<Tuple> rows =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select t.id as ticket_id, t.assignee_id as user_id from ticket t
                                where t.id in (:ids) and t.assignee_id is not null
                                union
                                select w.ticket_id, w.user_id from ticket_watcher w where w.ticket_id in (:ids)
                                union
                                select t.id, g.user_id from ticket t join user_group g on g.group_code = t.group_code
                                where t.id in (:ids) and t.assignee_id is null
                                union
                                select t.id, a.substitute_id from ticket t join absence a on a.user_id = t.assignee_id
                                where t.id in (:ids) and a.substitute_id is not null
                                and a.from_at <= :now and a.until_at > :now
                                """,
                                Tuple.class)
                        .setParameter("ids", ticketIds)
                        .setParameter("now", now)
                        .getResultList();
        for (Tuple row : rows) {
            concerned
                    .computeIfAbsent(row.get("ticket_id", UUID.class), _ -> new HashSet<>())
                    .add(row.get("user_id", UUID.class));
        }
        return concerned;
    }
}
