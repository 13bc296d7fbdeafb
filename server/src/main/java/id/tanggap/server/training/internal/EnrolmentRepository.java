package id.tanggap.server.training.internal;

import id.tanggap.protocol.training.AttendanceStatus;
import id.tanggap.protocol.training.TrainingRecord;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Places in sessions. */
@ApplicationScoped
public class EnrolmentRepository implements PanacheRepositoryBase<Enrolment, Enrolment.Key> {
    /**
     * How full a session is.
     *
     * @param enrolled places taken
     * @param waiting persons on the wait list
     */
    public record Fill(int enrolled, int waiting) {
        /** Nobody yet. */
        public static final Fill EMPTY = new Fill(0, 0);
    }

    /** Everybody in the session, in the order of enrolment. */
    public List<Enrolment> ofSession(UUID sessionId) {
        return list("key.sessionId", Sort.by("enrolledAt").and("key.contactId"), sessionId);
    }

    /** How full the sessions are; sessions without anybody are absent. */
    public Map<UUID, Fill> fill(Collection<UUID> sessionIds) {
        if (sessionIds.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select e.key.sessionId, sum(case when e.status = :waiting then 0 else 1 end),"
                                + " sum(case when e.status = :waiting then 1 else 0 end)"
                                + " from Enrolment e where e.key.sessionId in :ids group by e.key.sessionId",
                        Object[].class)
                .setParameter("waiting", AttendanceStatus.WAITING)
                .setParameter("ids", sessionIds)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                r -> (UUID) r[0],
                                r ->
                                        new Fill(
                                                ((Number) r[1]).intValue(),
                                                ((Number) r[2]).intValue())));
    }

    /** The contact's trainings in sessions that were not called off, newest first. */
    public List<TrainingRecord> recordsOf(UUID contactId) {
        return getEntityManager()
                .createQuery(
                        "select new id.tanggap.protocol.training.TrainingRecord(s.id, c.title, s.startsAt, e.status)"
                                + " from Enrolment e join TrainingSession s on s.id = e.key.sessionId"
                                + " join Curriculum c on c.code = s.curriculumCode"
                                + " where e.key.contactId = :contact and s.status <> 'CANCELLED'"
                                + " order by s.startsAt desc",
                        TrainingRecord.class)
                .setParameter("contact", contactId)
                .getResultList();
    }
}
