package id.tanggap.server.report.internal;

import id.tanggap.protocol.report.DayReport;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.report.ReportFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Day reports as CSV, spreadsheet and PDF. */
@ApplicationScoped
class DayReportFiles implements ReportFiles {
    @Override
    public ReportFile days(List<DayReport> reports, String formatName, Locale locale) {
        ReportFormat format =
                ReportFormat.named(formatName)
                        .orElseThrow(() -> DomainException.invalid("format", "UNKNOWN_VALUE"));
        ReportTexts texts = ReportTexts.of(locale);
        List<ReportTable> tables = new ArrayList<>();
        for (DayReport report : reports) {
            DayReportTables day = new DayReportTables(report, texts);
            for (ReportTable table : day.tables()) {
                String title =
                        reports.size() == 1 ? table.title() : report.date() + " " + table.title();
                tables.add(new ReportTable(title, table.columns(), table.rows()));
            }
        }
        DayReport first = reports.getFirst();
        DayReport last = reports.getLast();
        String heading =
                reports.size() == 1
                        ? new DayReportTables(first, texts).heading()
                        : texts.get("days.heading", first.date(), last.date(), first.zoneId());
        return new ReportFile(
                "tanggap-%s-%s.%s".formatted(first.date(), last.date(), format.extension()),
                format.mediaType(),
                format.write(heading, tables, texts.locale()));
    }
}
