package id.tanggap.server.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a table of invented things, {@code /demo/NAME.csv} on the class path. */
public final class DemoTable {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private DemoTable() {}

    /** Its rows in order, by names of the columns. */
    public static List<CSVRecord> read(String name) {
        try (InputStream file =
                        Objects.requireNonNull(
                                DemoTable.class.getResourceAsStream("/demo/" + name + ".csv"));
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return FORMAT.parse(text).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
