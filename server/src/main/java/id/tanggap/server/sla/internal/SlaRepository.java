package id.tanggap.server.sla.internal;

import id.tanggap.protocol.ticket.Priority;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Policies, and the calendars they count in. */
@ApplicationScoped
public class SlaRepository implements PanacheRepositoryBase<SlaPolicy, Priority> {
    /** The policy, locked until the transaction ends. */
    public SlaPolicy lock(Priority priority) {
        return findById(priority, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Every calendar, by name. */
    public List<StoredCalendar> calendars() {
        return getEntityManager()
                .createQuery("from StoredCalendar order by name", StoredCalendar.class)
                .getResultList();
    }

    /** A calendar, if there is one with that id. */
    public Optional<StoredCalendar> calendar(UUID id) {
        return Optional.ofNullable(getEntityManager().find(StoredCalendar.class, id));
    }

    /** Days on which no calendar is open, in order. */
    public List<LocalDate> holidays() {
        return getEntityManager()
                .createNativeQuery("select date from holiday order by date", Date.class)
                .getResultList()
                .stream()
                .map(date -> ((Date) date).toLocalDate())
                .toList();
    }

    /** Every policy, the most urgent first. */
    public List<SlaPolicy> policies() {
        return listAll(Sort.by("resolutionMinutes"));
    }
}
