package id.tanggap.server.training.internal;

import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.training.AttendanceStatus;
import id.tanggap.protocol.training.PlanTrainingSession;
import id.tanggap.protocol.training.RecordAttendance;
import id.tanggap.protocol.training.TrainingStatus;
import id.tanggap.server.contact.ContactService;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.training.attendance.RollCall;
import id.tanggap.training.enrolment.EnrolmentPolicy;
import id.tanggap.training.session.Booking;
import id.tanggap.training.session.Clash;
import id.tanggap.training.session.ClashCheck;
import id.tanggap.training.session.SessionLife;
import id.tanggap.training.session.TimeSlot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Puts what is stored before the training module's rules, and their decisions into refusals. */
@ApplicationScoped
public class TrainingRules {
    private static final Duration LONGEST_SESSION = Duration.ofDays(14);

    private final TrainingSessionRepository sessions;
    private final CurriculumRepository curricula;
    private final TrainingDirectory directory;
    private final ContactService contacts;
    private final EntityManager entities;

    @Inject
    TrainingRules(
            TrainingSessionRepository sessions,
            CurriculumRepository curricula,
            TrainingDirectory directory,
            ContactService contacts,
            EntityManager entities) {
        this.sessions = sessions;
        this.curricula = curricula;
        this.directory = directory;
        this.contacts = contacts;
        this.entities = entities;
    }

    /** The plan on its own: order of times, known curriculum, Polda and trainer. */
    public void checkPlan(PlanTrainingSession plan) {
        List<FieldError> errors = new ArrayList<>();
        if (!plan.startsAt().isBefore(plan.endsAt())) {
            errors.add(FieldError.of("endsAt", "NOT_AFTER_START"));
        } else if (Duration.between(plan.startsAt(), plan.endsAt()).compareTo(LONGEST_SESSION)
                > 0) {
            errors.add(new FieldError("endsAt", "OUT_OF_RANGE", Map.of("max", "14")));
        }
        if (curricula.findById(plan.curriculumCode()) == null) {
            errors.add(FieldError.of("curriculumCode", "UNKNOWN_VALUE"));
        }
        if (directory.polda(plan.poldaCode()).isEmpty()) {
            errors.add(FieldError.of("poldaCode", "UNKNOWN_VALUE"));
        }
        if (!directory.isTrainer(plan.trainerId())) {
            errors.add(FieldError.of("trainerId", "UNKNOWN_VALUE"));
        }
        if (!errors.isEmpty()) {
            throw new DomainException(FaultCode.INVALID, Map.of(), errors);
        }
    }

    /** A change must not leave people without their place, nor move them to another Polda. */
    public void checkChange(
            TrainingSession session, PlanTrainingSession plan, List<Enrolment> present) {
        long taken = present.stream().filter(e -> e.status() != AttendanceStatus.WAITING).count();
        if (plan.capacity() < taken) {
            throw new DomainException(
                    FaultCode.INVALID,
                    Map.of(),
                    List.of(
                            new FieldError(
                                    "capacity",
                                    "OUT_OF_RANGE",
                                    Map.of("min", Long.toString(taken)))));
        }
        if (!present.isEmpty() && !plan.poldaCode().equals(session.poldaCode())) {
            throw DomainException.invalid("poldaCode", "HAS_PARTICIPANTS");
        }
    }

    /** Only a planned session may be changed. */
    public void checkPlanned(TrainingSession session) {
        if (!life(session).canChange()) {
            throw state("NOT_PLANNED");
        }
    }

    /** Trainer and room must be free; the first clash is named. */
    public void checkClash(TrainingSession session) {
        List<Booking> others =
                sessions.overlapping(session.startsAt(), session.endsAt(), null).stream()
                        .filter(s -> !s.id().equals(session.id()))
                        .map(TrainingRules::booking)
                        .toList();
        List<Clash> clashes = ClashCheck.clashes(booking(session), others);
        if (!clashes.isEmpty()) {
            throw clash(clashes.getFirst());
        }
    }

    /** New places for the people, or the reason why one of them cannot come. */
    public List<Enrolment> places(
            TrainingSession session, List<Enrolment> present, List<UUID> contactIds, Instant now) {
        Map<UUID, ContactView> known = contacts.views(contactIds);
        Set<UUID> in = present.stream().map(Enrolment::contactId).collect(Collectors.toSet());
        int taken =
                (int) present.stream().filter(e -> e.status() != AttendanceStatus.WAITING).count();
        List<Enrolment> places = new ArrayList<>();
        for (int i = 0; i < contactIds.size(); i++) {
            UUID id = contactIds.get(i);
            ContactView contact = known.get(id);
            if (contact == null) {
                throw DomainException.invalid("contactIds[" + i + "]", "UNKNOWN_VALUE");
            }
            EnrolmentPolicy.Session facts =
                    new EnrolmentPolicy.Session(
                            life(session),
                            session.startsAt(),
                            now,
                            session.poldaCode(),
                            session.capacity(),
                            taken);
            // Microseconds apart, so that the wait list keeps the order in which people were named.
            Instant at = now.plusNanos(i * 1_000L);
            switch (EnrolmentPolicy.decide(
                    facts, new EnrolmentPolicy.Applicant(contact.poldaCode(), in.contains(id)))) {
                case EnrolmentPolicy.Decision.Placed _ -> {
                    places.add(new Enrolment(session.id(), id, AttendanceStatus.ENROLLED, at));
                    taken++;
                }
                case EnrolmentPolicy.Decision.WaitListed _ ->
                        places.add(new Enrolment(session.id(), id, AttendanceStatus.WAITING, at));
                case EnrolmentPolicy.Decision.Refused refused -> throw refusal(i, refused.reason());
            }
        }
        return places;
    }

    /** The roll call must be open. */
    public void checkRollCall(TrainingSession session, Instant now) {
        switch (RollCall.opening(life(session), session.startsAt(), now)) {
            case RollCall.Opening.Open _ -> {}
            case RollCall.Opening.NotBefore early ->
                    throw new DomainException(
                            FaultCode.TRAINING_STATE,
                            Map.of(
                                    "reason",
                                    "ROLL_CALL_NOT_OPEN",
                                    "opensAt",
                                    early.opensAt().toString()));
            case RollCall.Opening.CalledOff _ -> throw state("CANCELLED");
        }
    }

    /** One mark: a person with a place, and a status that can be marked. */
    public Enrolment checkMark(
            int index, RecordAttendance.Mark mark, @Nullable Enrolment enrolment) {
        if (enrolment == null || enrolment.status() == AttendanceStatus.WAITING) {
            throw DomainException.invalid("marks[" + index + "].contactId", "NOT_ENROLLED");
        }
        if (mark.status() == AttendanceStatus.ENROLLED
                || mark.status() == AttendanceStatus.WAITING) {
            throw DomainException.invalid("marks[" + index + "].status", "UNKNOWN_VALUE");
        }
        return enrolment;
    }

    /** Everybody with a place must be marked. */
    public void checkComplete(Collection<Enrolment> present) {
        long unmarked =
                present.stream().filter(e -> e.status() == AttendanceStatus.ENROLLED).count();
        if (!RollCall.isComplete((int) unmarked)) {
            throw new DomainException(
                    FaultCode.TRAINING_STATE,
                    Map.of("reason", "UNMARKED", "count", Long.toString(unmarked)));
        }
    }

    /** Writes now, so that a clash that another planner committed meanwhile is told as a clash. */
    public void flush() {
        try {
            entities.flush();
        } catch (ConstraintViolationException e) {
            throw constraintOf(e)
                    .filter(name -> name.endsWith("_clash"))
                    .<RuntimeException>map(
                            name ->
                                    new DomainException(
                                            FaultCode.TRAINING_CLASH,
                                            Map.of(
                                                    "kind",
                                                    name.contains("trainer") ? "TRAINER" : "ROOM")))
                    .orElse(e);
        }
    }

    /**
     * Hibernate does not read the name of an exclusion constraint, so it is asked of the driver.
     */
    private static Optional<String> constraintOf(ConstraintViolationException e) {
        return e.getSQLException() instanceof PSQLException sql
                ? Optional.ofNullable(sql.getServerErrorMessage()).map(m -> m.getConstraint())
                : Optional.empty();
    }

    private DomainException clash(Clash clash) {
        TrainingSession other = sessions.findById(clash.withSession());
        return new DomainException(
                FaultCode.TRAINING_CLASH,
                Map.of(
                        "kind", clash.kind().name(),
                        "session", clash.withSession().toString(),
                        "title",
                                other == null
                                        ? ""
                                        : directory.curriculumTitle(other.curriculumCode()),
                        "polda", other == null ? "" : other.poldaCode(),
                        "from", clash.shared().from().toString(),
                        "to", clash.shared().to().toString()));
    }

    private static DomainException refusal(int index, EnrolmentPolicy.Reason reason) {
        return switch (reason) {
            case SESSION_NOT_PLANNED -> state("NOT_PLANNED");
            case SESSION_STARTED -> state("STARTED");
            case OTHER_POLDA -> DomainException.invalid("contactIds[" + index + "]", "OTHER_POLDA");
            case ALREADY_ENROLLED ->
                    DomainException.invalid("contactIds[" + index + "]", "ALREADY_ENROLLED");
        };
    }

    private static DomainException state(String reason) {
        return new DomainException(FaultCode.TRAINING_STATE, Map.of("reason", reason));
    }

    private static SessionLife life(TrainingSession session) {
        return SessionLife.valueOf(session.status().name());
    }

    private static Booking booking(TrainingSession s) {
        return new Booking(
                s.id(),
                s.trainerId(),
                new Booking.Place(s.poldaCode(), s.venue(), s.room()),
                new TimeSlot(s.startsAt(), s.endsAt()),
                s.status() == TrainingStatus.CANCELLED);
    }
}
