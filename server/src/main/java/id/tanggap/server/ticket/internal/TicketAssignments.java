package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.unit.UnitView;
import id.tanggap.server.category.Category;
import id.tanggap.server.category.CategoryService;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.supportgroup.Turns;
import id.tanggap.server.supportgroup.Turns.Holder;
import id.tanggap.server.unit.UnitService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a ticket, where nobody says so or whoever was meant is away. Only inside the use
 * case's transaction, with the ticket locked.
 */
@ApplicationScoped
public class TicketAssignments {
    private final Turns turns;
    private final TicketLookups lookups;
    private final CategoryService categories;
    private final UnitService units;

    @Inject
    TicketAssignments(
            Turns turns, TicketLookups lookups, CategoryService categories, UnitService units) {
        this.turns = turns;
        this.lookups = lookups;
        this.categories = categories;
        this.units = units;
    }

    /** Gives a ticket that came to its group to whose turn it is; empty when it is nobody's. */
    public Optional<ThreadEntry> inTurn(Ticket ticket, Instant now) {
        String group = ticket.group();
        if (group == null) {
            return Optional.empty();
        }
        return whoseTurn(ticket.matter(), group, now).map(holder -> give(ticket, holder, now));
    }

    /** Gives a ticket of its group to a member. */
    static ThreadEntry give(Ticket ticket, Holder holder, Instant now) {
        String group = Objects.requireNonNull(ticket.group());
        return ticket.assign(group, holder.userId(), group, holder.name(), Actor.SYSTEM, now);
    }

    /** Whose turn a ticket about that is, when it comes to the group. */
    Optional<Holder> whoseTurn(Matter matter, String group, Instant now) {
        return turns.next(group, categories(matter), polda(matter), now);
    }

    /**
     * Who gets a ticket that is meant for a member: he himself, or who stands in for him. Counts as
     * his turn.
     *
     * @throws DomainException {@code NOT_IN_GROUP}
     */
    public Holder receiver(String group, UUID meant, Actor actor, Instant now) {
        String name = lookups.memberName(group, meant).orElseThrow(() -> notInGroup(group));
        Holder holder = new Holder(meant, name);
        if (!meant.equals(actor.userId())) {
            holder = turns.substitute(group, meant, now).orElse(holder);
        }
        turns.given(group, holder.userId(), now);
        return holder;
    }

    /**
     * Takes a ticket that goes on from somebody who is away: to who stands in for him, else back to
     * the group, which gives it in turn if that is its way.
     */
    Optional<ThreadEntry> fromAbsent(Ticket ticket, Actor actor, Instant now) {
        String group = ticket.group();
        UUID assignee = ticket.assigneeId();
        if (group == null
                || assignee == null
                || assignee.equals(actor.userId())
                || !turns.isAway(assignee, now)) {
            return Optional.empty();
        }
        Optional<Holder> next =
                turns.substitute(group, assignee, now)
                        .or(() -> whoseTurn(ticket.matter(), group, now));
        return Optional.of(
                ticket.assign(
                        group,
                        next.map(Holder::userId).orElse(null),
                        lookups.nameOf(assignee),
                        next.map(Holder::name).orElse(group),
                        Actor.SYSTEM,
                        now));
    }

    private Set<String> categories(Matter matter) {
        String code = matter.category();
        return categories
                .find(code)
                .map(Category::parent)
                .map(above -> Set.of(code, above))
                .orElse(Set.of(code));
    }

    private @Nullable String polda(Matter matter) {
        UUID unit = matter.unitId();
        return unit == null ? null : units.find(unit).map(UnitView::poldaCode).orElse(null);
    }

    private static DomainException notInGroup(String group) {
        return new DomainException(
                FaultCode.NOT_IN_GROUP,
                Map.of("group", group),
                List.of(FieldError.of("assigneeId", "UNKNOWN_VALUE")));
    }
}
