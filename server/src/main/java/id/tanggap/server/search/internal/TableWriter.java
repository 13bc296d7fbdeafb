package id.tanggap.server.search.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table row by row; the rows written are not kept in memory. */
interface TableWriter extends Closeable {
    /** Writes a row of texts and times. */
    void row(List<?> cells) throws IOException;

    /** Comma-separated values, RFC 4180, UTF-8. */
    static TableWriter csv(OutputStream out, List<String> heading) throws IOException {
        Csv csv =
                new Csv(
                        new CSVPrinter(
                                new OutputStreamWriter(out, StandardCharsets.UTF_8),
                                CSVFormat.RFC4180));
        csv.row(heading);
        return csv;
    }

    /** A spreadsheet with one sheet. */
    static TableWriter xlsx(OutputStream out, List<String> heading) {
        return new Xlsx(out, heading);
    }

    /** The CSV file. */
    final class Csv implements TableWriter {
        private static final DateTimeFormatter TIME =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

        private final CSVPrinter printer;

        private Csv(CSVPrinter printer) {
            this.printer = printer;
        }

        @Override
        public void row(List<?> cells) throws IOException {
            printer.printRecord(cells.stream().map(Csv::text).toList());
        }

        @Override
        public void close() throws IOException {
            printer.close(true);
        }

        private static String text(Object cell) {
            return cell instanceof LocalDateTime time
                    ? TIME.format(time)
                    : harmless(cell.toString());
        }

        /** A spreadsheet would take text that begins like a formula for one. */
        private static String harmless(String text) {
            return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        }
    }

    /** The spreadsheet: its text cells are text and never formulas. */
    final class Xlsx implements TableWriter {
        private static final int ROWS_IN_MEMORY = 500;
        private static final int COLUMN_WIDTH = 20;

        private final Workbook book;
        private final Worksheet sheet;
        private int next;

        private Xlsx(OutputStream out, List<String> heading) {
            book = new Workbook(out, "Tanggap", "1.0");
            sheet = book.newWorksheet("Tiket");
            for (int column = 0; column < heading.size(); column++) {
                sheet.value(0, column, heading.get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, COLUMN_WIDTH);
            }
            sheet.freezePane(0, 1);
            next = 1;
        }

        @Override
        public void row(List<?> cells) throws IOException {
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column) instanceof LocalDateTime time) {
                    sheet.value(next, column, time);
                    sheet.style(next, column).format("yyyy-mm-dd hh:mm:ss").set();
                } else {
                    sheet.value(next, column, cells.get(column).toString());
                }
            }
            next++;
            if (next % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }

        @Override
        public void close() throws IOException {
            book.close();
        }
    }
}
