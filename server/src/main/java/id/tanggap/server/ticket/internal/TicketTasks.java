package id.tanggap.server.ticket.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.ticket.SaveTicketTask;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tasks of tickets as they are kept; under the lock of their ticket. */
@ApplicationScoped
public class TicketTasks {
    private final EntityManager em;

    @Inject
    TicketTasks(EntityManager em) {
        this.em = em;
    }

    /**
     * What a task is called.
     *
     * @throws DomainException {@code NOT_FOUND_HERE} when the ticket has no such task
     */
    public String title(UUID ticketId, UUID taskId) {
        Optional<String> title =
                em.createNativeQuery(
                                "select title from ticket_task where ticket_id = :ticket and id = :task",
                                String.class)
                        .setParameter("ticket", ticketId)
                        .setParameter("task", taskId)
                        .getResultStream()
                        .findFirst()
                        .map(String.class::cast);
        return title.orElseThrow(() -> DomainException.notFound("task", taskId));
    }

    /** Adds a task at the end. */
    public void add(SaveTicketTask task, Actor actor, Instant at) {
        em.createNativeQuery(
                        """
                        insert into ticket_task (id, ticket_id, position, title, group_code, assignee_id, created_at, created_by)
                        select :id, :ticket, coalesce(max(position), 0) + 1, :title, cast(:group as text),
                               cast(:assignee as uuid), :at, :by
                        from ticket_task where ticket_id = :ticket
                        """)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("ticket", task.ticketId())
                .setParameter("title", task.title().strip())
                .setParameter("group", task.group())
                .setParameter("assignee", text(task.assigneeId()))
                .setParameter("at", at)
                .setParameter("by", actor.name())
                .executeUpdate();
    }

    /** Changes a task. */
    public void change(SaveTicketTask task, UUID taskId) {
        em.createNativeQuery(
                        """
                        update ticket_task set title = :title, group_code = cast(:group as text),
                               assignee_id = cast(:assignee as uuid)
                        where id = :id
                        """)
                .setParameter("id", taskId)
                .setParameter("title", task.title().strip())
                .setParameter("group", task.group())
                .setParameter("assignee", text(task.assigneeId()))
                .executeUpdate();
    }

    /**
     * Puts it at another place; those between move up or down by one.
     *
     * @param position counted from 1
     */
    public void move(UUID ticketId, UUID taskId, int position) {
        em.createNativeQuery(
                        """
                        update ticket_task t set position = o.place
                        from (
                            select id, row_number() over (order by
                                case when id = :task then cast(:position as numeric) - 0.5 else rank end) as place
                            from (
                                select id, row_number() over (order by id = :task, position, id) as rank
                                from ticket_task where ticket_id = :ticket
                            ) r
                        ) o
                        where t.id = o.id
                        """)
                .setParameter("ticket", ticketId)
                .setParameter("task", taskId)
                .setParameter("position", position)
                .executeUpdate();
    }

    /** Ticks it off or opens it again; answers whether it was otherwise. */
    public boolean tick(UUID taskId, boolean done, Actor actor, Instant at) {
        String sql =
                done
                        ? "update ticket_task set done_at = :at, done_by = :by where id = :id and done_at is null"
                        : "update ticket_task set done_at = null, done_by = null where id = :id and done_at is not null";
        var update = em.createNativeQuery(sql).setParameter("id", taskId);
        if (done) {
            update.setParameter("at", at).setParameter("by", actor.name());
        }
        return update.executeUpdate() == 1;
    }

    /** Removes it. */
    public void remove(UUID taskId) {
        em.createNativeQuery("delete from ticket_task where id = :id")
                .setParameter("id", taskId)
                .executeUpdate();
    }

    /** Gives the open tasks of a ticket to another, after its own. */
    void moveOpen(UUID fromTicket, UUID toTicket) {
        em.createNativeQuery(
                        """
                        update ticket_task set ticket_id = :to, position = position
                            + (select coalesce(max(position), 0) from ticket_task where ticket_id = :to)
                        where ticket_id = :from and done_at is null
                        """)
                .setParameter("from", fromTicket)
                .setParameter("to", toTicket)
                .executeUpdate();
    }

    /**
     * Refuses what ends a ticket whose tasks are open.
     *
     * @throws DomainException {@code OPEN_TASKS}
     */
    void refuseOpen(Ticket ticket) {
        long open =
                (Long)
                        em.createNativeQuery(
                                        "select count(*) from ticket_task where ticket_id = :ticket and done_at is null",
                                        Long.class)
                                .setParameter("ticket", ticket.id())
                                .getSingleResult();
        if (open > 0) {
            throw new DomainException(
                    FaultCode.OPEN_TASKS,
                    Map.of("number", ticket.number(), "count", Long.toString(open)));
        }
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
