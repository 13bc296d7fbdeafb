package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.ticket.TicketClosure;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketLinkKind;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.sla.SlaService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Merges one ticket into another. History stays where it was written: the thread and the time of
 * the one that ends are shown in the other by reference.
 */
@ApplicationScoped
public class TicketMerges {
    private final TicketDesk desk;
    private final TicketContext context;
    private final TicketFollowers followers;
    private final TicketCalls calls;
    private final TicketLinks links;
    private final TicketTasks tasks;
    private final SlaService sla;
    private final Clock clock;

    @Inject
    TicketMerges(
            TicketDesk desk,
            TicketContext context,
            TicketFollowers followers,
            TicketCalls calls,
            TicketLinks links,
            TicketTasks tasks,
            SlaService sla,
            Clock clock) {
        this.desk = desk;
        this.context = context;
        this.followers = followers;
        this.calls = calls;
        this.links = links;
        this.tasks = tasks;
        this.sla = sla;
        this.clock = clock;
    }

    /**
     * Merges locked tickets.
     *
     * @throws DomainException {@code MERGE_REFUSED}; then nothing stays of it
     */
    public void merge(Ticket source, Ticket target, Actor actor) {
        refuse(source.equals(target), "SELF", source, target);
        refuse(source.status() == TicketStatus.CLOSED, "SOURCE_CLOSED", source, target);
        refuse(target.status() == TicketStatus.CLOSED, "TARGET_CLOSED", source, target);
        refuse(
                (source.matter().type() == TicketType.PROBLEM)
                        != (target.matter().type() == TicketType.PROBLEM),
                "TYPE",
                source,
                target);
        Instant now = clock.instant();
        followers.copy(source.id(), target.id());
        calls.copy(context.calls(source.id()), target.id());
        tasks.moveOpen(source.id(), target.id());
        links.move(source.id(), target.id());
        for (TicketLinkKind kind : TicketLinkKind.values()) {
            refuse(links.leads(target.id(), kind, target.id()), "CYCLE", source, target);
        }
        ThreadEntry closed =
                source.closeFor(TicketClosure.MERGED, target.id(), null, actor, now, sla);
        ThreadEntry gone = source.changed(TicketEntryKind.MERGE, null, target.number(), actor, now);
        ThreadEntry come = target.changed(TicketEntryKind.MERGE, source.number(), null, actor, now);
        desk.tell(
                source,
                List.of(closed, gone),
                actor,
                "ticket.merged",
                Map.of("into", target.number()));
        desk.tell(target, come, actor, "ticket.tookIn", Map.of("from", source.number()));
    }

    private static void refuse(boolean when, String reason, Ticket source, Ticket target) {
        if (when) {
            throw new DomainException(
                    FaultCode.MERGE_REFUSED,
                    Map.of(
                            "reason", reason,
                            "number", source.number(),
                            "into", target.number()));
        }
    }
}
