package id.tanggap.server.report;

import id.tanggap.protocol.report.DayReport;
import id.tanggap.server.platform.fault.DomainException;
import java.time.LocalDate;

/** Makes reports. Blocking. */
public interface ReportService {
    /**
     * The figures of one day, from midnight to midnight in a zone. For today: as far as it has
     * come.
     *
     * @param zoneId IANA name, such as {@code Asia/Jakarta}
     * @throws DomainException {@code INVALID} on field {@code zoneId}
     */
    DayReport day(LocalDate date, String zoneId);
}
