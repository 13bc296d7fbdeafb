package id.tanggap.server.dors.internal;

import id.tanggap.protocol.dors.ReportView;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Stored reports, by where they come from. */
@ApplicationScoped
public class DorsReportRepository implements PanacheRepositoryBase<DorsReport, DorsReport.Key> {
    /** Loaded by import. */
    public static final String IMPORTED = "IMPORT";

    /** Last answer of the gateway. */
    public static final String ANSWERED = "ANSWER";

    /**
     * A stored report.
     *
     * @param report the report
     * @param asOf when DORS said so
     */
    public record Stored(ReportView report, Instant asOf) {}

    /** The stored report, if there is one. */
    public Optional<Stored> find(String source, String number) {
        return findByIdOptional(new DorsReport.Key(source, number))
                .map(r -> new Stored(r.report(), r.asOf()));
    }

    /** Stores a report in place of an earlier one. */
    public void put(String source, ReportView report, Instant asOf) {
        DorsReport present = findById(new DorsReport.Key(source, report.number()));
        if (present == null) {
            persist(new DorsReport(source, report, asOf));
        } else {
            present.tell(report, asOf);
        }
    }
}
