package id.tanggap.server.supportgroup;

import id.tanggap.protocol.supportgroup.AbsenceView;
import id.tanggap.server.supportgroup.internal.AbsenceStore;
import id.tanggap.server.supportgroup.internal.GroupStore;
import id.tanggap.server.supportgroup.internal.RoundRobin;
import id.tanggap.server.supportgroup.internal.RoundRobin.Candidate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn a ticket is. Only inside the transaction that assigns it: two tickets that come at the
 * same time wait for each other, and no turn is skipped or given twice.
 */
@ApplicationScoped
public class Turns {
    private final GroupStore groups;
    private final AbsenceStore absences;

    @Inject
    Turns(GroupStore groups, AbsenceStore absences) {
        this.groups = groups;
        this.absences = absences;
    }

    /** Who gets a ticket. */
    public record Holder(UUID userId, String name) {}

    /**
     * Who of the group gets its next ticket, and notes it; empty when its tickets are given by hand
     * or nobody is there.
     *
     * @param categories the ticket's category and the one above
     * @param polda the ticket's Polda; null when it has none
     */
    public Optional<Holder> next(
            String group, Set<String> categories, @Nullable String polda, Instant now) {
        if (!groups.lockTurn(group)) {
            return Optional.empty();
        }
        Optional<Candidate> next = RoundRobin.next(groups.there(group, now), categories, polda);
        next.ifPresent(c -> groups.assigned(group, c.userId(), now));
        return next.map(c -> new Holder(c.userId(), c.name()));
    }

    /** Notes that a member was given a ticket in another way. */
    public void given(String group, UUID userId, Instant now) {
        groups.assigned(group, userId, now);
    }

    /** Whether the user is away. */
    public boolean isAway(UUID userId, Instant now) {
        return absences.of(userId, now).isPresent();
    }

    /**
     * Who stands in for an absent member of the group; empty when he is there, or nobody who works
     * in that group stands in for him.
     */
    public Optional<Holder> substitute(String group, UUID userId, Instant now) {
        return absences.of(userId, now)
                .map(AbsenceView::substituteId)
                .flatMap(id -> groups.member(group, id, now))
                .filter(m -> m.absentUntil() == null)
                .map(m -> new Holder(m.userId(), m.name()));
    }
}
