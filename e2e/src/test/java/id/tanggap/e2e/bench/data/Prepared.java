package id.tanggap.e2e.bench.data;

import id.tanggap.e2e.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A data folder with many made tickets, kept from run to run and made anew when the schema is
 * another. {@link Filling} says what is in it.
 */
public final class Prepared {
    /** How many tickets the promises speak of. */
    public static final int TICKETS = 1_000_000;

    private static final long SEED = 2026;

    private final Path folder;
    private final Stamp stamp;

    private Prepared(Path folder, Stamp stamp) {
        this.folder = folder;
        this.stamp = stamp;
    }

    /**
     * The folder, filled before if it has to be.
     *
     * @param tickets how many it shall have; null: as many as it has, else {@link #TICKETS}
     * @throws IllegalStateException when the folder holds something else
     */
    public static Prepared open(Path folder, @Nullable Integer tickets) throws Exception {
        Optional<Stamp> found = Stamp.read(folder);
        String schema = Stamp.presentSchema();
        if (found.isPresent()
                && found.get().complete()
                && found.get().schema().equals(schema)
                && (tickets == null || tickets == found.get().tickets())) {
            return new Prepared(folder, found.get());
        }
        int wanted = tickets != null ? tickets : found.map(Stamp::tickets).orElse(TICKETS);
        empty(folder, found.isPresent());
        Stamp stamp =
                new Stamp(
                        schema, wanted, SEED, Instant.now().truncatedTo(ChronoUnit.SECONDS), false);
        stamp.write(folder);
        new Filling(folder, stamp).fill();
        Stamp complete = new Stamp(schema, wanted, SEED, stamp.asOf(), true);
        complete.write(folder);
        return new Prepared(folder, complete);
    }

    /** How many tickets were made. */
    public int tickets() {
        return stamp.tickets();
    }

    /** The database, while a server runs on the folder. */
    public Postgres postgres() {
        return new Postgres(folder);
    }

    /** A server on the folder, not started yet; with further settings. */
    public ServerProcess server(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("TANGGAP_PBX_ENABLED", "false");
        return new ServerProcess(folder, all);
    }

    /**
     * Distinct queries of three words: half of them words of one ticket, half of them words as
     * often as the desk uses them.
     */
    public List<String> queries(int count) throws Exception {
        Desk desk;
        try (var connection = postgres().superuser()) {
            desk = new DeskReader(connection).read();
        }
        Stories stories = stories(desk);
        SplittableRandom random = new SplittableRandom(SEED + 1);
        return Stream.generate(() -> query(stories, random))
                .filter(q -> List.of(q.split(" ")).stream().distinct().count() == 3)
                .distinct()
                .limit(count)
                .toList();
    }

    /** Tickets that fall due when they are wanted to. */
    public DueTickets dueTickets(Connection superuser) throws SQLException {
        Desk desk = new DeskReader(superuser).read();
        return new DueTickets(superuser, desk, stories(desk));
    }

    private Stories stories(Desk desk) {
        return new Stories(desk, stamp.seed(), stamp.tickets(), stamp.asOf());
    }

    private static String query(Stories stories, SplittableRandom random) {
        if (random.nextBoolean()) {
            return stories.words(random.nextInt(stories.count()));
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            List<String> three = List.of(stories.words(random.nextInt(stories.count())).split(" "));
            words.append(i == 0 ? "" : " ").append(three.get(i));
        }
        return words.toString();
    }

    /** Only what is ours is deleted. */
    private static void empty(Path folder, boolean ours) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> inside = Files.list(folder)) {
            if (!ours && inside.findAny().isPresent()) {
                throw new IllegalStateException(
                        folder + " holds something else; name another folder in TANGGAP_DATA");
            }
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder)) {
                    Files.delete(path);
                }
            }
        }
    }
}
