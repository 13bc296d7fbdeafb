package id.tanggap.server.supportgroup;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.identity.UserView;
import id.tanggap.protocol.supportgroup.AbsenceChanged;
import id.tanggap.protocol.supportgroup.AbsenceList;
import id.tanggap.protocol.supportgroup.AbsenceView;
import id.tanggap.protocol.supportgroup.RemoveAbsence;
import id.tanggap.protocol.supportgroup.SaveAbsence;
import id.tanggap.server.identity.UserDirectory;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import id.tanggap.server.supportgroup.internal.AbsenceStore;
import id.tanggap.server.supportgroup.internal.GroupStore;
import id.tanggap.server.supportgroup.internal.SubstitutionRules;
import id.tanggap.server.supportgroup.internal.SubstitutionRules.Away;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps who is away and who stands in. Any thread; blocking. */
@ApplicationScoped
@Transactional
public class AbsenceService {
    private static final String TYPE = "absence";
    private static final Duration LONGEST = Duration.ofDays(366);

    /** Nobody knows farther ahead, and the database knows fewer years than Java. */
    private static final Duration FARTHEST = LONGEST.multipliedBy(3);

    private final AbsenceStore absences;
    private final GroupStore groups;
    private final UserDirectory users;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    AbsenceService(
            AbsenceStore absences,
            GroupStore groups,
            UserDirectory users,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.absences = absences;
        this.groups = groups;
        this.users = users;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Absences that are not over. */
    public AbsenceList list() {
        return new AbsenceList(absences.notOver(clock.instant()));
    }

    /**
     * Makes an absence or changes one; one's own, unless the actor is a supervisor.
     *
     * @throws DomainException {@code NOT_ALLOWED} for somebody else's, {@code NOT_FOUND_HERE},
     *     {@code STALE_VERSION}, {@code ABSENCE_OVERLAP}, {@code SUBSTITUTE_REFUSED}, {@code
     *     NOT_IN_GROUP} for a substitute who works in none of his groups, {@code INVALID} with the
     *     field
     */
    public AbsenceView save(SaveAbsence command, Actor actor) {
        refuseForeign(command.userId(), actor);
        Instant now = clock.instant();
        String name = refuseUnclear(command, now);
        absences.lock();
        UUID absenceId = command.absenceId();
        AbsenceView before = null;
        UUID id;
        if (absenceId == null) {
            id = UuidCreator.getTimeOrderedEpoch();
        } else {
            id = absenceId;
            Integer version = command.version();
            if (version == null) {
                throw DomainException.of(FaultCode.VERSION_REQUIRED);
            }
            before = current(id, version, actor);
            if (!before.userId().equals(command.userId())) {
                throw DomainException.invalid("userId", "NOT_ALLOWED");
            }
        }
        List<Away> others =
                absences.notOver(now).stream()
                        .filter(a -> !a.id().equals(id))
                        .map(
                                a ->
                                        new Away(
                                                a.id(),
                                                a.userId(),
                                                a.userName(),
                                                a.from(),
                                                a.until(),
                                                a.substituteId()))
                        .toList();
        UUID substitute = command.substituteId();
        SubstitutionRules.refuse(
                new Away(id, command.userId(), name, command.from(), command.until(), substitute),
                others);
        if (substitute != null && !groups.shareAGroup(command.userId(), substitute)) {
            throw new DomainException(
                    FaultCode.NOT_IN_GROUP,
                    Map.of(),
                    List.of(FieldError.of("substituteId", "UNKNOWN_VALUE")));
        }
        absences.save(id, command, actor.name(), now);
        AbsenceView after = absences.find(id).orElseThrow();
        told(after, before, "absence.saved", false, actor);
        return after;
    }

    /**
     * Takes an absence back; one's own, unless the actor is a supervisor.
     *
     * @throws DomainException {@code NOT_ALLOWED}, {@code NOT_FOUND_HERE}, {@code STALE_VERSION}
     */
    public void remove(RemoveAbsence command, Actor actor) {
        absences.lock();
        AbsenceView gone = current(command.absenceId(), command.version(), actor);
        absences.remove(gone.id());
        told(gone, gone, "absence.removed", true, actor);
    }

    private AbsenceView current(UUID id, int version, Actor actor) {
        AbsenceView absence =
                absences.find(id).orElseThrow(() -> DomainException.notFound(TYPE, id));
        refuseForeign(absence.userId(), actor);
        if (absence.version() != version) {
            throw DomainException.stale(TYPE, id, absence.version(), absence.updatedBy());
        }
        return absence;
    }

    private static void refuseForeign(UUID userId, Actor actor) {
        if (!actor.userId().equals(userId) && !actor.is(Role.SUPERVISOR)) {
            throw DomainException.of(FaultCode.NOT_ALLOWED);
        }
    }

    private String refuseUnclear(SaveAbsence command, Instant now) {
        if (!command.until().isAfter(command.from())) {
            throw DomainException.invalid("until", "NOT_AFTER_START");
        }
        if (!command.until().isAfter(now)) {
            throw DomainException.invalid("until", "IN_THE_PAST");
        }
        if (Duration.between(command.from(), command.until()).compareTo(LONGEST) > 0
                || command.until().isAfter(now.plus(FARTHEST))) {
            throw DomainException.invalid("until", "TOO_LATE");
        }
        return users.find(command.userId())
                .filter(u -> !u.disabled())
                .map(UserView::name)
                .orElseThrow(() -> DomainException.invalid("userId", "UNKNOWN_VALUE"));
    }

    private void told(
            AbsenceView now,
            @Nullable AbsenceView before,
            String action,
            boolean removed,
            Actor actor) {
        Map<String, @Nullable Object> details = new HashMap<>();
        details.put("before", before);
        details.put("after", removed ? null : now);
        audit.record(actor, action, TYPE, now.id(), details);
        outbox.publish(new AbsenceChanged(now, removed), Audience.DESK);
    }
}
