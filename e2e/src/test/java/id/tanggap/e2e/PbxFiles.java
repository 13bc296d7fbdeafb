package id.tanggap.e2e;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Asterisk's own files, read by hand here and not by the product's readers: the second opinion. */
public record PbxFiles(Path queueLog, Path cdr) {

    /** Those of a PBX, by the settings that a server gets. */
    public static PbxFiles of(Map<String, String> settings) {
        return new PbxFiles(
                Path.of(settings.get("TANGGAP_PBX_QUEUE_LOG_FILE")),
                Path.of(settings.get("TANGGAP_PBX_CDR_FILE")));
    }

    /**
     * The lines of the queue log that speak of a queue event, split at the bars: time, call, queue,
     * member, event, data.
     */
    public List<List<String>> queueEvents(String event) {
        try {
            List<List<String>> events = new ArrayList<>();
            for (String line : Files.readAllLines(queueLog)) {
                List<String> parts = List.of(line.split("\\|", -1));
                if (parts.size() > 4 && parts.get(4).equals(event)) {
                    events.add(parts);
                }
            }
            return events;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The call detail records, as their columns. */
    List<List<String>> cdrs() {
        try (Reader reader = Files.newBufferedReader(cdr);
                CSVParser parser = CSVFormat.DEFAULT.parse(reader)) {
            return parser.stream().map(r -> List.copyOf(r.toList())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
