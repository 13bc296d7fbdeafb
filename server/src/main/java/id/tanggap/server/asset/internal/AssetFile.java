package id.tanggap.server.asset.internal;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.platform.fault.DomainException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the rows of an import. Pure. */
final class AssetFile {
    /** Headings that are understood. */
    static final Set<String> COLUMNS =
            Set.of(
                    "tag",
                    "kind",
                    "model",
                    "serial",
                    "polda",
                    "unit",
                    "location",
                    "owner",
                    "warranty",
                    "state",
                    "note");

    private static final List<String> NEEDED = List.of("tag", "kind", "model");
    private static final int MAX_ROWS = 1000;

    /**
     * A row.
     *
     * @param line line of the file, the headings are line 1
     * @param cells what is written, by heading; columns that the file has, blank ones included
     */
    record Row(long line, Map<String, String> cells) {}

    private AssetFile() {}

    /**
     * The rows of a file.
     *
     * @throws DomainException {@code INVALID} on field {@code csv} when it is no table or lacks a
     *     column that must be there
     */
    static List<Row> read(String csv) {
        if (csv.indexOf(0) >= 0) {
            throw DomainException.invalid("csv", "INVALID_FORMAT");
        }
        String text = csv.startsWith("\ufeff") ? csv.substring(1) : csv;
        String head = text.lines().findFirst().orElse("");
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(head.contains(";") ? ';' : ',')
                        .setIgnoreEmptyLines(true)
                        .setTrim(true)
                        .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<Row> rows = new ArrayList<>();
            List<String> headings = List.of();
            // A quoted cell may hold line ends: the line of a record is where it begins.
            long begin = 1;
            for (CSVRecord record : parser) {
                if (headings.isEmpty()) {
                    headings = headings(record);
                } else {
                    rows.add(new Row(begin, cells(headings, record)));
                }
                begin = parser.getCurrentLineNumber() + 1;
                if (rows.size() > MAX_ROWS) {
                    throw new DomainException(
                            FaultCode.INVALID,
                            Map.of(),
                            List.of(
                                    new FieldError(
                                            "csv",
                                            "TOO_MANY",
                                            Map.of("max", Integer.toString(MAX_ROWS)))));
                }
            }
            return rows;
        } catch (UncheckedIOException | IOException _) {
            throw DomainException.invalid("csv", "INVALID_FORMAT");
        }
    }

    private static List<String> headings(CSVRecord record) {
        List<String> headings =
                record.stream().map(heading -> heading.toLowerCase(Locale.ROOT)).toList();
        List<FieldError> errors = new ArrayList<>();
        for (String needed : NEEDED) {
            if (!headings.contains(needed)) {
                errors.add(new FieldError("csv", "COLUMN_MISSING", Map.of("column", needed)));
            }
        }
        for (String heading : headings) {
            if (!COLUMNS.contains(heading)) {
                errors.add(new FieldError("csv", "COLUMN_UNKNOWN", Map.of("column", heading)));
            }
        }
        if (!errors.isEmpty()) {
            throw new DomainException(FaultCode.INVALID, Map.of(), errors);
        }
        return headings;
    }

    private static Map<String, String> cells(List<String> headings, CSVRecord record) {
        Map<String, String> cells = new TreeMap<>();
        for (int i = 0; i < headings.size(); i++) {
            cells.put(headings.get(i), i < record.size() ? record.get(i) : "");
        }
        return cells;
    }
}
