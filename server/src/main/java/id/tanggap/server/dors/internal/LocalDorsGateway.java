package id.tanggap.server.dors.internal;

import id.tanggap.protocol.dors.ReportView;
import id.tanggap.server.dors.DorsGateway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * Answers from the tables that {@code POST /api/v1/dors/reports/import} loads; for desks without a
 * line to DORS.
 */
@ApplicationScoped
@Typed(LocalDorsGateway.class)
class LocalDorsGateway implements DorsGateway {
    private final DorsReportRepository reports;

    @Inject
    LocalDorsGateway(DorsReportRepository reports) {
        this.reports = reports;
    }

    @Override
    @Transactional
    public @Nullable ReportView find(String canonicalNumber) {
        return reports.find(DorsReportRepository.IMPORTED, canonicalNumber)
                .map(DorsReportRepository.Stored::report)
                .orElse(null);
    }
}
