package id.tanggap.e2e.bench.data;

import id.tanggap.e2e.Commands;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says what a benchmark's data folder holds.
 *
 * @param schema digest of the migrations of its tables, and the generator's version
 * @param tickets how many tickets were made
 * @param seed of the generator
 * @param asOf moment at which the made desk is looked at
 * @param complete false while it is being filled
 */
record Stamp(String schema, int tickets, long seed, Instant asOf, boolean complete) {
    private static final String FILE = "bench.properties";

    /** To be raised when the generator makes other tickets. */
    private static final String GENERATOR = "1";

    /** What of a migration makes other tickets; the rest the server brings up to date by itself. */
    private static final Pattern OURS =
            Pattern.compile(
                    "(alter|create) table (ticket|ticket_entry|ticket_text|ticket_watcher|sla_ledger)\\s"
                            + "|ticket_heading|longer_document|text search configuration");

    private static final Path MIGRATIONS =
            Commands.ROOT.resolve("db-migrations/src/main/resources/db/migration");

    /** The stamp of a folder. */
    static Optional<Stamp> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties p = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            p.load(reader);
        }
        return Optional.of(
                new Stamp(
                        p.getProperty("schema"),
                        Integer.parseInt(p.getProperty("tickets")),
                        Long.parseLong(p.getProperty("seed")),
                        Instant.parse(p.getProperty("asOf")),
                        Boolean.parseBoolean(p.getProperty("complete"))));
    }

    /** Puts it into the folder. */
    void write(Path folder) throws IOException {
        Properties p = new Properties();
        p.setProperty("schema", schema);
        p.setProperty("tickets", Integer.toString(tickets));
        p.setProperty("seed", Long.toString(seed));
        p.setProperty("asOf", asOf.toString());
        p.setProperty("complete", Boolean.toString(complete));
        try (Writer writer = Files.newBufferedWriter(folder.resolve(FILE))) {
            p.store(writer, "Data folder of ./tanggap bench; made tickets, nothing else.");
        }
    }

    /**
     * The tables that the migrations of this repository make, and the generator that fills them.
     */
    static String presentSchema() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            List<Path> sorted = files.sorted().toList();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : sorted) {
                String migration = Files.readString(file);
                if (OURS.matcher(migration).find()) {
                    digest.update(migration.getBytes(StandardCharsets.UTF_8));
                }
            }
            return GENERATOR + "-" + HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
