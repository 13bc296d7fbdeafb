package id.tanggap.server.search;

import id.tanggap.protocol.search.TicketColumn;
import id.tanggap.protocol.search.TicketSort;
import java.util.List;
import java.util.Locale;

/**
 * What to export.
 *
 * @param query in the query language
 * @param sort order of the rows
 * @param columns columns in their order, none twice
 * @param format format of the file
 * @param locale English, or Indonesian for every other
 */
public record Export(
        String query,
        TicketSort sort,
        List<TicketColumn> columns,
        ExportFormat format,
        Locale locale) {
    /** Rows of a file; what comes after is left out. */
    public static final int MOST = 100_000;

    public Export {
        columns = List.copyOf(columns);
    }
}
