package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketNotice;
import id.tanggap.protocol.ticket.TicketNoticeKind;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who follows a ticket, who is mentioned in it, and what they are told. */
@ApplicationScoped
public class TicketFollowers {
    private static final Set<TicketEntryKind> TOLD =
            EnumSet.of(
                    TicketEntryKind.REPLY,
                    TicketEntryKind.CONTACT_REPLY,
                    TicketEntryKind.NOTE,
                    TicketEntryKind.STATUS,
                    TicketEntryKind.ASSIGNMENT,
                    TicketEntryKind.ESCALATION,
                    TicketEntryKind.MERGE);
    private static final Set<TicketEntryKind> WRITTEN_BY_STAFF =
            EnumSet.of(
                    TicketEntryKind.FILED,
                    TicketEntryKind.REPLY,
                    TicketEntryKind.NOTE,
                    TicketEntryKind.ESCALATION);

    private final EntityManager em;
    private final Outbox outbox;

    @Inject
    TicketFollowers(EntityManager em, Outbox outbox) {
        this.em = em;
        this.outbox = outbox;
    }

    /** Makes a user follow; answers whether he did not yet. Whoever is no user follows nothing. */
    public boolean add(UUID ticketId, UUID userId, Instant at) {
        return em.createNativeQuery(
                                """
                                insert into ticket_watcher (ticket_id, user_id, since)
                                select :ticket, id, :at from app_user where id = :user
                                on conflict do nothing
                                """)
                        .setParameter("ticket", ticketId)
                        .setParameter("user", userId)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** Makes a user no longer follow; answers whether he did. */
    public boolean remove(UUID ticketId, UUID userId) {
        return em.createNativeQuery(
                                "delete from ticket_watcher where ticket_id = :ticket and user_id = :user")
                        .setParameter("ticket", ticketId)
                        .setParameter("user", userId)
                        .executeUpdate()
                == 1;
    }

    /** Those who follow one ticket follow another. */
    void copy(UUID fromTicket, UUID toTicket) {
        em.createNativeQuery(
                        """
                        insert into ticket_watcher (ticket_id, user_id, since)
                        select :to, user_id, since from ticket_watcher where ticket_id = :from
                        on conflict do nothing
                        """)
                .setParameter("from", fromTicket)
                .setParameter("to", toTicket)
                .executeUpdate();
    }

    /**
     * Tells of a change: whom somebody mentions follows from then on; who was given the ticket by
     * others is told so.
     *
     * @param substitute who was given it because another is away; null otherwise
     */
    void tell(TicketRow row, List<ThreadEntry> entries, Actor actor, @Nullable UUID substitute) {
        Set<UUID> mentioned = new HashSet<>();
        for (ThreadEntry entry : entries) {
            String text = entry.text();
            if (text != null && WRITTEN_BY_STAFF.contains(entry.kind())) {
                for (UUID user : mentionedIn(text)) {
                    if (!user.equals(actor.userId()) && mentioned.add(user)) {
                        add(row.id(), user, entry.at());
                        send(TicketNoticeKind.MENTIONED, row, entry, user);
                    }
                }
            }
        }
        Set<UUID> told = new HashSet<>(mentioned);
        UUID assignee = row.assigneeId();
        if (assignee != null && !assignee.equals(actor.userId())) {
            TicketNoticeKind kind =
                    assignee.equals(substitute)
                            ? TicketNoticeKind.STANDS_IN
                            : TicketNoticeKind.ASSIGNED;
            entries.stream()
                    .filter(entry -> entry.kind() == TicketEntryKind.ASSIGNMENT)
                    .reduce((earlier, later) -> later)
                    .filter(entry -> told.add(assignee))
                    .ifPresent(entry -> send(kind, row, entry, assignee));
        }
        entries.stream()
                .filter(entry -> TOLD.contains(entry.kind()))
                .findFirst()
                .ifPresent(entry -> tellWatchers(row, entry, actor, told));
    }

    /** Tells those who follow that the ticket is back in sight. */
    void tellWoken(TicketRow row, ThreadEntry entry) {
        watchers(row.id()).forEach(user -> send(TicketNoticeKind.WOKEN, row, entry, user));
    }

    private void tellWatchers(TicketRow row, ThreadEntry entry, Actor actor, Set<UUID> told) {
        for (UUID user : watchers(row.id())) {
            if (!user.equals(actor.userId()) && !told.contains(user)) {
                send(TicketNoticeKind.WATCHED, row, entry, user);
            }
        }
    }

    private void send(TicketNoticeKind kind, TicketRow row, ThreadEntry entry, UUID user) {
        outbox.publish(
                new TicketNotice(kind, row, entry.view()),
                new Audience(Audience.DESK.roles(), user));
    }

    private List<UUID> watchers(UUID ticketId) {
        return em.createNativeQuery(
                        "select user_id from ticket_watcher where ticket_id = :ticket order by since, user_id",
                        UUID.class)
                .setParameter("ticket", ticketId)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    /** Users of the desk whose names stand in the text. */
    private List<UUID> mentionedIn(String text) {
        Set<String> names = Mentions.in(text);
        if (names.isEmpty()) {
            return List.of();
        }
        return em.createNativeQuery(
                        """
                        select u.id from app_user u where lower(u.username) in (:names) and not u.disabled
                        and exists (select 1 from user_role r where r.user_id = u.id and r.role in (:desk))
                        order by u.username
                        """,
                        UUID.class)
                .setParameter("names", names)
                .setParameter("desk", Audience.DESK.roles().stream().map(Role::name).toList())
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }
}
