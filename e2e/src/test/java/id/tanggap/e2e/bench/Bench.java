package id.tanggap.e2e.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs benchmarks by name, all without a name; prints one JSON line per figure. */
public final class Bench {
    private static final Map<String, Benchmark> KNOWN =
            new TreeMap<>(Map.of("feed", new FeedBench(), "start", new StartBench()));

    private Bench() {}

    /** Arguments are names of benchmarks. */
    public static void main(String... names) throws Exception {
        Set<String> wanted = names.length == 0 ? KNOWN.keySet() : Set.of(names);
        if (!KNOWN.keySet().containsAll(wanted)) {
            System.err.println("Unknown benchmark in " + wanted + "; known: " + KNOWN.keySet());
            System.exit(2);
        }
        for (Map.Entry<String, Benchmark> benchmark : KNOWN.entrySet()) {
            if (wanted.contains(benchmark.getKey())) {
                Path folder = Files.createTempDirectory("tanggap-bench-" + benchmark.getKey());
                try {
                    benchmark.getValue().run(folder, figure -> System.out.println(figure.json()));
                } finally {
                    delete(folder);
                }
            }
        }
        System.exit(0); // event loops of clients may linger
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
