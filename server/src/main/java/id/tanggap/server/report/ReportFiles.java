package id.tanggap.server.report;

import id.tanggap.protocol.report.DayReport;
import id.tanggap.server.platform.fault.DomainException;
import java.util.List;
import java.util.Locale;

/** Writes reports as files. */
public interface ReportFiles {
    /**
     * A written report.
     *
     * @param name file name
     * @param mediaType its type
     * @param content the bytes
     */
    record ReportFile(String name, String mediaType, byte[] content) {}

    /**
     * Day reports in one file.
     *
     * @param format {@code csv}, {@code xlsx} or {@code pdf}
     * @param locale English, or Indonesian for every other
     * @throws DomainException {@code INVALID} on field {@code format}
     */
    ReportFile days(List<DayReport> reports, String format, Locale locale);
}
