package id.tanggap.server.dors.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.dors.LookUpReport;
import id.tanggap.protocol.dors.ReportLookup;
import id.tanggap.protocol.dors.ReportView;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The database's side of a lookup. Its methods are the transactions; asking DORS lies between them.
 */
@ApplicationScoped
public class DorsAccessLog implements PanacheRepositoryBase<DorsAccess, UUID> {
    private final DorsReportRepository reports;
    private final Audit audit;
    private final Clock clock;

    @Inject
    DorsAccessLog(DorsReportRepository reports, Audit audit, Clock clock) {
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    /** The last answer DORS gave for the number. */
    @Transactional
    public Optional<DorsReportRepository.Stored> lastAnswer(String number) {
        return reports.find(DorsReportRepository.ANSWERED, number);
    }

    /**
     * Writes the access line and keeps a fresh answer. If this fails, the lookup fails: nobody sees
     * a report without a line.
     */
    @Transactional
    public void record(
            Actor actor, LookUpReport asked, ReportLookup answer, @Nullable ReportView fresh) {
        Instant now = clock.instant();
        persist(new DorsAccess(UuidCreator.getTimeOrderedEpoch(), now, actor, asked, answer));
        if (fresh != null) {
            reports.put(DorsReportRepository.ANSWERED, fresh, now);
        }
    }

    /** Loads reports for the local adapter. */
    @Transactional
    public void load(Actor actor, List<ReportView> loaded) {
        Instant now = clock.instant();
        loaded.forEach(report -> reports.put(DorsReportRepository.IMPORTED, report, now));
        audit.record(
                actor,
                "dors.reports.imported",
                "dors_report",
                null,
                Map.of("reports", loaded.size()));
    }

    /** The newest lines, optionally of one number. */
    @Transactional
    public List<DorsAccess.Line> newest(@Nullable String canonical, int limit) {
        Sort order = Sort.descending("at", "id");
        var query = canonical == null ? findAll(order) : find("canonical", order, canonical);
        return query.page(0, limit).stream().map(DorsAccess::line).toList();
    }
}
