package id.tanggap.server.dors.internal;

import id.tanggap.protocol.dors.ReportView;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A report as DORS told it, whole: imported, or the last known answer of the gateway. */
@Entity
@Table(name = "dors_report")
class DorsReport {
    @EmbeddedId private Key key;

    @Column(name = "as_of", nullable = false)
    private Instant asOf;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "report", nullable = false)
    private ReportView report;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected DorsReport() {}

    DorsReport(String source, ReportView report, Instant asOf) {
        this.key = new Key(source, report.number());
        this.report = report;
        this.asOf = asOf;
    }

    void tell(ReportView newReport, Instant at) {
        this.report = newReport;
        this.asOf = at;
    }

    ReportView report() {
        return report;
    }

    Instant asOf() {
        return asOf;
    }

    /**
     * Key of a stored report.
     *
     * @param source where it comes from
     * @param number canonical number
     */
    @Embeddable
    record Key(String source, String number) implements Serializable {}
}
