package id.tanggap.server.presence;

import id.tanggap.protocol.presence.PresenceChanged;
import id.tanggap.protocol.presence.PresenceChanged.Person;
import id.tanggap.protocol.presence.ShowPresence;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import id.tanggap.server.presence.internal.PresenceRows;
import id.tanggap.server.ticket.TicketThread;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who looks at a ticket, and who is writing. Consoles say it again and again, so that one that dies
 * is gone by itself, on whichever node it was. Any thread; blocking.
 */
@ApplicationScoped
@Transactional
public class PresenceService {
    private final PresenceRows rows;
    private final TicketThread tickets;
    private final Outbox outbox;
    private final PresenceConfig config;
    private final Clock clock;

    @Inject
    PresenceService(
            PresenceRows rows,
            TicketThread tickets,
            Outbox outbox,
            PresenceConfig config,
            Clock clock) {
        this.rows = rows;
        this.tickets = tickets;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Takes down what a console shows and tells those who look at the same ticket, if it is news.
     *
     * @throws DomainException {@code NOT_FOUND_HERE} for the ticket
     */
    public void show(ShowPresence shown, Actor actor) {
        Instant now = clock.instant();
        Instant until = now.plus(config.goneAfter());
        if (rows.renew(shown, actor, now, until)) {
            return;
        }
        if (shown.ticketId() != null) {
            tickets.mustExist(shown.ticketId());
        }
        rows.oneAtATime();
        Set<UUID> touched = new LinkedHashSet<>();
        rows.ticketOf(actor.userId(), shown.viewer()).ifPresent(touched::add);
        if (rows.show(shown, actor, now, until)) {
            if (shown.ticketId() != null) {
                touched.add(shown.ticketId());
            }
            touched.forEach(ticket -> tell(ticket, now));
        }
    }

    /** Lets go of consoles that fell silent; on any node, whoever is first. */
    @Scheduled(
            every = "{tanggap.presence.look-every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetSilent() {
        Instant now = clock.instant();
        if (rows.anySilent(now)) {
            rows.oneAtATime();
            rows.forgetSilent(now).forEach(ticket -> tell(ticket, now));
        }
    }

    /** To each who is there, and to nobody else. */
    private void tell(UUID ticketId, Instant now) {
        List<Person> people = rows.people(ticketId, now);
        PresenceChanged event = new PresenceChanged(ticketId, people);
        for (Person person : people) {
            outbox.publish(event, new Audience(Audience.DESK.roles(), person.userId()));
        }
    }
}
