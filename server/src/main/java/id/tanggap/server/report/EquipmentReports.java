package id.tanggap.server.report;

import id.tanggap.protocol.report.GetTicketsPerModel;
import id.tanggap.protocol.report.TicketsPerModel;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.report.ReportFiles.ReportFile;
import java.util.Locale;

/** Reports about equipment. Blocking. */
public interface EquipmentReports {
    /**
     * Tickets by the model of the asset they are about.
     *
     * @throws DomainException {@code INVALID} on field {@code to} or {@code zoneId}
     */
    TicketsPerModel ticketsPerModel(GetTicketsPerModel asked);

    /**
     * The report as a file.
     *
     * @param format {@code csv}, {@code xlsx} or {@code pdf}
     * @param locale English, or Indonesian for every other
     * @throws DomainException {@code INVALID} on field {@code format}
     */
    ReportFile file(TicketsPerModel report, String format, Locale locale);
}
