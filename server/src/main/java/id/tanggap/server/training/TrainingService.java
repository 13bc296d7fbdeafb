package id.tanggap.server.training;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.training.AttendanceStatus;
import id.tanggap.protocol.training.CancelTrainingSession;
import id.tanggap.protocol.training.EnrolOperators;
import id.tanggap.protocol.training.ListTrainingSessions;
import id.tanggap.protocol.training.PlanTrainingSession;
import id.tanggap.protocol.training.RecordAttendance;
import id.tanggap.protocol.training.TrainingOptions;
import id.tanggap.protocol.training.TrainingSessionChanged;
import id.tanggap.protocol.training.TrainingSessionDetail;
import id.tanggap.protocol.training.TrainingSessionList;
import id.tanggap.protocol.training.TrainingSessionView;
import id.tanggap.protocol.training.TrainingStatus;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import id.tanggap.server.training.internal.Enrolment;
import id.tanggap.server.training.internal.EnrolmentRepository;
import id.tanggap.server.training.internal.TrainingMapper;
import id.tanggap.server.training.internal.TrainingRules;
import id.tanggap.server.training.internal.TrainingSession;
import id.tanggap.server.training.internal.TrainingSessionRepository;
import id.tanggap.training.enrolment.EnrolmentPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions of training: plan, call off, enrol, roll call. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class TrainingService {
    private static final Duration LONGEST_PERIOD = Duration.ofDays(400);
    private static final Audience TRAINING_DESK =
            Audience.of(Role.TRAINER, Role.SUPERVISOR, Role.AGENT);

    private final TrainingSessionRepository sessions;
    private final EnrolmentRepository enrolments;
    private final TrainingRules rules;
    private final TrainingMapper mapper;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    TrainingService(
            TrainingSessionRepository sessions,
            EnrolmentRepository enrolments,
            TrainingRules rules,
            TrainingMapper mapper,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.rules = rules;
        this.mapper = mapper;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Curricula and trainers to choose from. */
    public TrainingOptions options() {
        return mapper.options();
    }

    /** Sessions that overlap a period of at most 400 days. */
    public TrainingSessionList list(ListTrainingSessions asked) {
        if (!asked.from().isBefore(asked.to())) {
            throw DomainException.invalid("to", "NOT_AFTER_FROM");
        }
        if (Duration.between(asked.from(), asked.to()).compareTo(LONGEST_PERIOD) > 0) {
            throw DomainException.invalid("to", "OUT_OF_RANGE");
        }
        return new TrainingSessionList(
                mapper.views(sessions.overlapping(asked.from(), asked.to(), asked.poldaCode())));
    }

    /** One session with its participants. */
    public TrainingSessionDetail get(UUID sessionId) {
        return mapper.detail(session(sessionId));
    }

    /** Plans a session, or changes a planned one; refused when trainer or room is taken. */
    public TrainingSessionDetail plan(Actor actor, PlanTrainingSession plan) {
        rules.checkPlan(plan);
        TrainingSession session;
        if (plan.sessionId() == null) {
            session = new TrainingSession(UuidCreator.getTimeOrderedEpoch(), plan, actor.name());
            rules.checkClash(session);
            sessions.persist(session);
        } else {
            session = locked(plan.sessionId());
            checkVersion(session, plan.version());
            rules.checkPlanned(session);
            rules.checkChange(session, plan, enrolments.ofSession(session.id()));
            session.plan(plan);
            rules.checkClash(session);
        }
        rules.flush();
        moveUp(session, clock.instant());
        return changed(actor, session, "training.planned", describe(session));
    }

    /** Calls a planned session off. */
    public TrainingSessionDetail cancel(Actor actor, CancelTrainingSession cancel) {
        TrainingSession session = locked(cancel.sessionId());
        checkVersion(session, cancel.version());
        rules.checkPlanned(session);
        session.cancel(cancel.reason().strip());
        return changed(
                actor, session, "training.cancelled", Map.of("reason", cancel.reason().strip()));
    }

    /** Enrols operators; all or none. Those beyond the capacity wait. */
    public TrainingSessionDetail enrol(Actor actor, EnrolOperators enrol) {
        if (!EnrolmentPolicy.allDifferent(enrol.contactIds())) {
            throw DomainException.invalid("contactIds", "DUPLICATE");
        }
        TrainingSession session = locked(enrol.sessionId());
        Instant now = clock.instant();
        List<Enrolment> present = enrolments.ofSession(session.id());
        rules.places(session, present, enrol.contactIds(), now).forEach(enrolments::persist);
        return changed(
                actor,
                session,
                "training.enrolled",
                Map.of("contacts", enrol.contactIds().toString()));
    }

    /** Marks participants; completes the session when asked and everybody is marked. */
    public TrainingSessionDetail recordAttendance(Actor actor, RecordAttendance roll) {
        TrainingSession session = locked(roll.sessionId());
        Instant now = clock.instant();
        rules.checkRollCall(session, now);
        Map<UUID, Enrolment> present = new HashMap<>();
        enrolments.ofSession(session.id()).forEach(e -> present.put(e.contactId(), e));
        for (int i = 0; i < roll.marks().size(); i++) {
            RecordAttendance.Mark mark = roll.marks().get(i);
            rules.checkMark(i, mark, present.get(mark.contactId()))
                    .mark(mark.status(), now, actor.name());
        }
        if (roll.complete() && session.status() == TrainingStatus.PLANNED) {
            rules.checkComplete(present.values());
            session.complete();
        }
        return changed(
                actor, session, "training.attendance", Map.of("marks", roll.marks().toString()));
    }

    private void moveUp(TrainingSession session, Instant now) {
        if (session.startsAt().isAfter(now)) {
            List<Enrolment> present = enrolments.ofSession(session.id());
            List<Enrolment> waiting =
                    present.stream().filter(e -> e.status() == AttendanceStatus.WAITING).toList();
            EnrolmentPolicy.movingUp(session.capacity(), present.size() - waiting.size(), waiting)
                    .forEach(Enrolment::promote);
        }
    }

    private TrainingSessionDetail changed(
            Actor actor, TrainingSession session, String deed, Map<String, String> details) {
        session.changedBy(actor.name());
        rules.flush();
        TrainingSessionDetail detail = mapper.detail(session);
        TrainingSessionView view = detail.session();
        audit.record(actor, deed, "training_session", session.id(), details);
        outbox.publish(new TrainingSessionChanged(view), TRAINING_DESK);
        return detail;
    }

    private static Map<String, String> describe(TrainingSession s) {
        return Map.of(
                "curriculum", s.curriculumCode(),
                "polda", s.poldaCode(),
                "venue", s.venue(),
                "room", s.room(),
                "trainer", s.trainerId().toString(),
                "from", s.startsAt().toString(),
                "to", s.endsAt().toString(),
                "capacity", Integer.toString(s.capacity()));
    }

    private TrainingSession session(UUID id) {
        return sessions.findByIdOptional(id)
                .orElseThrow(() -> DomainException.notFound("training_session", id));
    }

    /** Locked for the transaction, so that two who enrol at once see each other's places. */
    private TrainingSession locked(UUID id) {
        TrainingSession session = sessions.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (session == null) {
            throw DomainException.notFound("training_session", id);
        }
        return session;
    }

    private static void checkVersion(TrainingSession session, @Nullable Integer version) {
        if (version == null) {
            throw DomainException.of(FaultCode.VERSION_REQUIRED);
        }
        if (version != session.version()) {
            throw DomainException.stale(
                    "training_session", session.id(), session.version(), session.changedBy());
        }
    }
}
