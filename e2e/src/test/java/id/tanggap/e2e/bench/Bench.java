package id.tanggap.e2e.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Runs benchmarks by name, all without a name, one after the other and each in a JVM of its own.
 * Standard output gets one JSON line per figure, standard error whatever else is said.
 */
public final class Bench {
    private static final Map<String, Benchmark> KNOWN =
            new TreeMap<>(
                    Map.of(
                            "collisions", new CollisionBench(),
                            "feed", new FeedBench(),
                            "pop", new PopBench(),
                            "search", new SearchBench(),
                            "sla", new SlaBench(),
                            "start", new StartBench(),
                            "tickets", new TicketBench(),
                            "views", new ViewBench()));
    private static final String HERE = "--here";
    private static final String FIGURE = "{\"name\":";

    private Bench() {}

    /**
     * Arguments are names of benchmarks and {@link Options}; after {@code --here} the one that this
     * JVM is for.
     */
    public static void main(String... arguments) throws Exception {
        if (arguments.length == 2 && arguments[0].equals(HERE)) {
            here(arguments[1]);
            System.exit(0); // event loops of clients may linger
        }
        List<String> names = Options.read(arguments);
        if (Options.prepareOnly()) {
            Options.prepared();
            System.exit(0);
        }
        Set<String> wanted = names.isEmpty() ? KNOWN.keySet() : Set.copyOf(names);
        if (!KNOWN.keySet().containsAll(wanted)) {
            System.err.println("Unknown benchmark in " + wanted + "; known: " + KNOWN.keySet());
            System.exit(2);
        }
        boolean failed = false;
        for (String name : KNOWN.keySet()) {
            if (wanted.contains(name) && !apart(name)) {
                System.err.println("Benchmark " + name + " did not come to its end");
                failed = true;
            }
        }
        System.exit(failed ? 1 : 0);
    }

    private static void here(String name) throws Exception {
        Path folder = Files.createTempDirectory("tanggap-bench-" + name);
        try {
            Objects.requireNonNull(KNOWN.get(name))
                    .run(folder, figure -> System.out.println(figure.json()));
        } finally {
            delete(folder);
        }
    }

    /** Runs one in a JVM of its own; true when it came to its end. */
    private static boolean apart(String name) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(Objects.requireNonNull(KNOWN.get(name)).jvmFlags());
        command.addAll(Options.jvmFlags());
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        Bench.class.getName(),
                        HERE,
                        name));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            said.lines()
                    .forEach(
                            line ->
                                    (line.startsWith(FIGURE) ? System.out : System.err)
                                            .println(line));
        }
        return process.waitFor() == 0;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
