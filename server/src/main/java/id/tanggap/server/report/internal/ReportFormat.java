package id.tanggap.server.report.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a report can be written as. */
enum ReportFormat {
    /** Tables one below the other, for other programs. */
    CSV("text/csv;charset=UTF-8") {
        @Override
        byte[] write(String heading, List<ReportTable> tables, Locale locale) {
            return TableFiles.csv(heading, tables);
        }
    },
    /** One sheet per table. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        byte[] write(String heading, List<ReportTable> tables, Locale locale) {
            return TableFiles.xlsx(tables);
        }
    },
    /** For the file and the wall. */
    PDF("application/pdf") {
        @Override
        byte[] write(String heading, List<ReportTable> tables, Locale locale) {
            return PdfPages.write(heading, tables, locale);
        }
    };

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract byte[] write(String heading, List<ReportTable> tables, Locale locale);

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ReportFormat> named(String name) {
        for (ReportFormat format : values()) {
            if (format.extension().equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
