package id.tanggap.server.search;

/** Formats of a file. */
public enum ExportFormat {
    /** Comma-separated values. */
    CSV("text/csv;charset=UTF-8"),
    /** A spreadsheet. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }
}
