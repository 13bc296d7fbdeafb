package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.ticket.TicketLinkKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The links between tickets as they are kept. */
@ApplicationScoped
public class TicketLinks {
    /** Taken by those who make links, so that two of them cannot close a circle together. */
    private static final long LOCK = 7_302_115_461L;

    private final EntityManager em;

    @Inject
    TicketLinks(EntityManager em) {
        this.em = em;
    }

    /** Waits until nobody else makes links; before any ticket is locked. */
    void lock() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(" + LOCK + ")").getSingleResult();
    }

    /** Makes a link; answers whether it was not there. */
    boolean add(UUID from, TicketLinkKind kind, UUID to, Instant at, String by) {
        return em.createNativeQuery(
                                """
                                insert into ticket_link (from_id, to_id, kind, linked_at, linked_by)
                                values (:from, :to, :kind, :at, :by) on conflict do nothing
                                """)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("kind", kind.name())
                        .setParameter("at", at)
                        .setParameter("by", by)
                        .executeUpdate()
                == 1;
    }

    /** Takes a link away; answers whether it was there. */
    boolean remove(UUID from, TicketLinkKind kind, UUID to) {
        return em.createNativeQuery(
                                "delete from ticket_link where from_id = :from and to_id = :to and kind = :kind")
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("kind", kind.name())
                        .executeUpdate()
                == 1;
    }

    /** Whether links of the kind lead from one ticket to another; from a ticket to itself too. */
    boolean leads(UUID from, TicketLinkKind kind, UUID to) {
        return (Boolean)
                em.createNativeQuery(
                                """
                                with recursive way (id) as (
                                    select to_id from ticket_link where from_id = :from and kind = :kind
                                    union
                                    select l.to_id from ticket_link l join way w on l.from_id = w.id
                                    where l.kind = :kind)
                                select exists (select 1 from way where id = :to)
                                """,
                                Boolean.class)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("kind", kind.name())
                        .getSingleResult();
    }

    /** Gives a ticket's links to another; what would link that to itself is left out. */
    void move(UUID from, UUID to) {
        em.createNativeQuery(
                        """
                        insert into ticket_link (from_id, to_id, kind, linked_at, linked_by)
                        select case when from_id = :from then :to else from_id end,
                               case when to_id = :from then :to else to_id end, kind, linked_at, linked_by
                        from ticket_link
                        where (from_id = :from and to_id <> :to) or (to_id = :from and from_id <> :to)
                        on conflict do nothing
                        """)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        em.createNativeQuery("delete from ticket_link where from_id = :from or to_id = :from")
                .setParameter("from", from)
                .executeUpdate();
    }

    /** Incidents that have their cause in the PROBLEM. */
    List<UUID> incidentsOf(UUID problem) {
        return em.createNativeQuery(
                        "select from_id from ticket_link where to_id = :problem and kind = 'CAUSED_BY'",
                        UUID.class)
                .setParameter("problem", problem)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }
}
