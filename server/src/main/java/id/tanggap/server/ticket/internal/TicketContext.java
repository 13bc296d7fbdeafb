package id.tanggap.server.ticket.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.ticket.LogTicketTime;
import id.tanggap.protocol.ticket.TicketEntry;
import id.tanggap.protocol.ticket.TicketLink;
import id.tanggap.protocol.ticket.TicketLinkKind;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketTask;
import id.tanggap.protocol.ticket.TicketWatcher;
import id.tanggap.protocol.ticket.TimeWorked;
import id.tanggap.protocol.ticket.WorkActivity;
import id.tanggap.server.platform.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands around a ticket: thread, calls, links, watchers, tasks, time worked. */
@ApplicationScoped
public class TicketContext {
    private static final int THREAD = 200;

    /** The ticket and all that went into it, however often that was merged itself. */
    private static final String MERGED =
            """
            with recursive merged (id, number) as (
                select id, number from ticket where id = :ticket
                union all
                select t.id, t.number from ticket t join merged m on t.merged_into_id = m.id)
            """;

    private final EntityManager em;

    @Inject
    TicketContext(EntityManager em) {
        this.em = em;
    }

    /** The ticket and all that went into it. */
    Set<UUID> mergedIds(UUID ticketId) {
        return rows(MERGED + "select id from merged", ticketId)
                .map(t -> t.get("id", UUID.class))
                .collect(Collectors.toSet());
    }

    /**
     * What of all that stands around a ticket: most have little of it, and what is not there need
     * not be read.
     *
     * @param merged whether other tickets went into it
     */
    record Around(boolean calls, boolean links, boolean tasks, boolean times, boolean merged) {}

    /** Looks what stands around a ticket. */
    Around around(UUID ticketId) {
        return rows(
                        """
                        select exists (select from ticket_call where ticket_id = :ticket) as calls,
                               exists (select from ticket_link where from_id = :ticket)
                                   or exists (select from ticket_link where to_id = :ticket) as links,
                               exists (select from ticket_task where ticket_id = :ticket) as tasks,
                               exists (select from ticket_time where ticket_id = :ticket) as times,
                               exists (select from ticket where merged_into_id = :ticket) as merged
                        """,
                        ticketId)
                .map(
                        t ->
                                new Around(
                                        t.get("calls", Boolean.class),
                                        t.get("links", Boolean.class),
                                        t.get("tasks", Boolean.class),
                                        t.get("times", Boolean.class),
                                        t.get("merged", Boolean.class)))
                .findFirst()
                .orElseThrow();
    }

    /** The newest entries of a ticket into which none went, oldest first. */
    List<TicketEntry> ownThread(UUID ticketId) {
        return newest(Set.of(ticketId)).map(ThreadEntry::view).toList();
    }

    /** The newest entries of the thread and of what went into it, oldest first. */
    public List<TicketEntry> thread(UUID ticketId) {
        Map<UUID, String> numbers =
                rows(MERGED + "select id, number from merged", ticketId)
                        .collect(
                                Collectors.toMap(
                                        t -> t.get("id", UUID.class),
                                        t -> t.get("number", String.class)));
        return newest(numbers.keySet())
                .map(e -> e.view(e.ticketId().equals(ticketId) ? null : numbers.get(e.ticketId())))
                .toList();
    }

    private Stream<ThreadEntry> newest(Set<UUID> ticketIds) {
        return em
                .createQuery(
                        "from ThreadEntry where ticketId in :tickets order by at desc, id desc",
                        ThreadEntry.class)
                .setParameter("tickets", ticketIds)
                .setMaxResults(THREAD)
                .getResultList()
                .reversed()
                .stream();
    }

    /** Calls linked to the ticket, in the order they were linked. */
    public List<UUID> calls(UUID ticketId) {
        return em.createNativeQuery(
                        "select call_id from ticket_call where ticket_id = :ticket order by linked_at, call_id",
                        UUID.class)
                .setParameter("ticket", ticketId)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    /** Links in both directions, oldest first. */
    public List<TicketLink> links(UUID ticketId) {
        return rows(
                        """
                        select l.kind, l.from_id = :ticket as outgoing, t.id, t.number, t.subject, t.status
                        from ticket_link l
                        join ticket t on t.id = case when l.from_id = :ticket then l.to_id else l.from_id end
                        where l.from_id = :ticket or l.to_id = :ticket
                        order by l.linked_at, t.number, l.kind
                        """,
                        ticketId)
                .map(
                        t ->
                                new TicketLink(
                                        TicketLinkKind.valueOf(t.get("kind", String.class)),
                                        t.get("outgoing", Boolean.class),
                                        t.get("id", UUID.class),
                                        t.get("number", String.class),
                                        t.get("subject", String.class),
                                        TicketStatus.valueOf(t.get("status", String.class))))
                .toList();
    }

    /** Who follows the ticket, by name. */
    public List<TicketWatcher> watchers(UUID ticketId) {
        return rows(
                        """
                        select u.id, u.name from ticket_watcher w join app_user u on u.id = w.user_id
                        where w.ticket_id = :ticket and not u.disabled order by u.name, u.id
                        """,
                        ticketId)
                .map(t -> new TicketWatcher(t.get("id", UUID.class), t.get("name", String.class)))
                .toList();
    }

    /** Parts of the work, in their order. */
    public List<TicketTask> tasks(UUID ticketId) {
        return rows(
                        """
                        select k.id, k.title, k.group_code, k.assignee_id, u.name, k.done_at, k.done_by
                        from ticket_task k left join app_user u on u.id = k.assignee_id
                        where k.ticket_id = :ticket order by k.position, k.id
                        """,
                        ticketId)
                .map(
                        t ->
                                new TicketTask(
                                        t.get("id", UUID.class),
                                        t.get("title", String.class),
                                        t.get("group_code", String.class),
                                        t.get("assignee_id", UUID.class),
                                        t.get("name", String.class),
                                        t.get("done_at", Instant.class),
                                        t.get("done_by", String.class)))
                .toList();
    }

    /** Time spent on it and on what went into it, oldest first. */
    public List<TimeWorked> times(UUID ticketId) {
        return rows(
                        MERGED
                                + """
                                select w.id, w.minutes, w.activity, w.note, w.by_name, w.at
                                from ticket_time w join merged m on m.id = w.ticket_id order by w.at, w.id
                                """,
                        ticketId)
                .map(
                        t ->
                                new TimeWorked(
                                        t.get("id", UUID.class),
                                        t.get("minutes", Integer.class),
                                        WorkActivity.valueOf(t.get("activity", String.class)),
                                        t.get("note", String.class),
                                        t.get("by_name", String.class),
                                        t.get("at", Instant.class)))
                .toList();
    }

    /** Notes time spent. */
    public void logTime(LogTicketTime time, Actor actor, Instant at) {
        em.createNativeQuery(
                        """
                        insert into ticket_time (id, ticket_id, minutes, activity, note, by_id, by_name, at)
                        values (:id, :ticket, :minutes, :activity, cast(:note as text), :by, :name, :at)
                        """)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("ticket", time.ticketId())
                .setParameter("minutes", time.minutes())
                .setParameter("activity", time.activity().name())
                .setParameter("note", TicketSteps.blankToNull(time.note()))
                .setParameter("by", actor.userId())
                .setParameter("name", actor.name())
                .setParameter("at", at)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // a native query with a Tuple result
    private Stream<Tuple> rows(String sql, UUID ticketId) {
        List<Tuple> rows =
                em.createNativeQuery(sql, Tuple.class)
                        .setParameter("ticket", ticketId)
                        .getResultList();
        return rows.stream();
    }
}
