package id.tanggap.server.ticket.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.sla.SlaPick;
import id.tanggap.server.sla.SlaService;
import id.tanggap.server.supportgroup.Turns.Holder;
import id.tanggap.server.ticket.internal.Ticket.Filing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Files what was checked: number, clocks, thread, its author as the first who follows. */
@ApplicationScoped
public class TicketFilings {
    private final TicketRepository tickets;
    private final TicketNumbers numbers;
    private final TicketDesk desk;
    private final TicketFollowers followers;
    private final TicketAssignments assignments;
    private final SlaService sla;
    private final TicketPromises promises;
    private final Clock clock;

    @Inject
    TicketFilings(
            TicketRepository tickets,
            TicketNumbers numbers,
            TicketDesk desk,
            TicketFollowers followers,
            TicketAssignments assignments,
            SlaService sla,
            TicketPromises promises,
            Clock clock) {
        this.tickets = tickets;
        this.numbers = numbers;
        this.desk = desk;
        this.followers = followers;
        this.assignments = assignments;
        this.sla = sla;
        this.promises = promises;
        this.clock = clock;
    }

    /**
     * A ticket just filed.
     *
     * @param ticket the ticket
     * @param row as lists show it
     * @param entries its thread: it was filed, and perhaps given to whose turn it was
     * @param watched whether its author follows it
     */
    public record Filed(Ticket ticket, TicketRow row, List<ThreadEntry> entries, boolean watched) {}

    /** Files it; in a group that gives its tickets in turn it has its assignee at once. */
    public Filed file(Filing filing, Actor actor) {
        Instant now = clock.instant();
        // Looked up before the number is taken, for which others wait from then on.
        SlaPick promise = promises.to(filing.fields());
        Optional<Holder> turn =
                assignments.whoseTurn(Matter.of(filing.fields()), filing.group(), now);
        Ticket ticket =
                new Ticket(
                        UuidCreator.getTimeOrderedEpoch(),
                        numbers.next(now),
                        filing,
                        promise,
                        sla,
                        actor,
                        now);
        List<ThreadEntry> entries = new ArrayList<>();
        entries.add(ticket.filed(actor, filing.description()));
        turn.ifPresent(holder -> entries.add(TicketAssignments.give(ticket, holder, now)));
        tickets.persistAndFlush(ticket);
        boolean watched = followers.add(ticket.id(), actor.userId(), now);
        TicketRow row =
                desk.tell(
                        ticket,
                        entries,
                        actor,
                        "ticket.filed",
                        Map.of(
                                "number",
                                ticket.number(),
                                "category",
                                filing.fields().category(),
                                "assigneeId",
                                Objects.toString(ticket.assigneeId(), "")));
        return new Filed(ticket, row, entries, watched);
    }
}
