package id.tanggap.server.report.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Tables as files for other programs. */
final class TableFiles {
    private static final int COLUMN_WIDTH = 18;

    /** Longest name a sheet may have. */
    private static final int SHEET_NAME = 31;

    private TableFiles() {}

    static byte[] csv(String heading, List<ReportTable> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CSVPrinter csv =
                new CSVPrinter(
                        new OutputStreamWriter(bytes, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
            csv.printRecord(heading);
            for (ReportTable table : tables) {
                csv.println();
                csv.printRecord(table.title());
                csv.printRecord(table.columns());
                for (List<@Nullable Object> row : table.rows()) {
                    csv.printRecord(row.stream().map(TableFiles::harmless).toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A spreadsheet would take text that begins like a formula for one. */
    private static @Nullable Object harmless(@Nullable Object cell) {
        return cell instanceof String text && text.matches("[=+\\-@\\t\\r].*") ? "'" + text : cell;
    }

    static byte[] xlsx(List<ReportTable> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Tanggap", "1.0")) {
            for (ReportTable table : tables) {
                String name = table.title();
                sheet(
                        book.newWorksheet(name.substring(0, Math.min(SHEET_NAME, name.length()))),
                        table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void sheet(Worksheet sheet, ReportTable table) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, table.columns().get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, COLUMN_WIDTH);
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            List<@Nullable Object> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                switch (cells.get(column)) {
                    case Number number -> sheet.value(row + 1, column, number);
                    case null -> {}
                    case Object text -> sheet.value(row + 1, column, text.toString());
                }
            }
        }
    }
}
