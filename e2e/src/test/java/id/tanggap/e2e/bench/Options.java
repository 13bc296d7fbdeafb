package id.tanggap.e2e.bench;

import id.tanggap.e2e.bench.data.Prepared;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What may be said about benchmarks: {@code --prepare} only makes the tickets, {@code --tickets N}
 * how many, {@code --minutes N} how long the clients collide. Kept as system properties, so that
 * the JVM of each benchmark gets them as flags.
 */
final class Options {
    /** Folder of the made tickets; set by the launcher. */
    private static final String DATA = "tanggap.bench.data";

    private static final String PREPARE = "tanggap.bench.prepare";
    private static final String TICKETS = "tanggap.bench.tickets";
    private static final String MINUTES = "tanggap.bench.minutes";

    private Options() {}

    /** Takes the options out of the arguments; answers the rest. */
    static List<String> read(String... arguments) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--prepare" -> System.setProperty(PREPARE, "true");
                case "--tickets" -> System.setProperty(TICKETS, number(arguments, ++i));
                case "--minutes" -> System.setProperty(MINUTES, number(arguments, ++i));
                default -> names.add(arguments[i]);
            }
        }
        return names;
    }

    /** Whether nothing is to be measured. */
    static boolean prepareOnly() {
        return Boolean.getBoolean(PREPARE);
    }

    /** How long clients collide. */
    static int minutes() {
        return Integer.getInteger(MINUTES, 1);
    }

    /** The made tickets; takes its time when they are to be made first. */
    static Prepared prepared() throws Exception {
        return Prepared.open(Path.of(System.getProperty(DATA)), Integer.getInteger(TICKETS));
    }

    /** Flags for the JVM of a benchmark. */
    static List<String> jvmFlags() {
        List<String> flags = new ArrayList<>();
        for (String property : List.of(TICKETS, MINUTES)) {
            String value = System.getProperty(property);
            if (value != null) {
                flags.add("-D" + property + "=" + value);
            }
        }
        return flags;
    }

    private static String number(String[] arguments, int i) {
        if (i >= arguments.length || !arguments[i].matches("[1-9][0-9]{0,8}")) {
            System.err.println(arguments[i - 1] + " needs a number");
            System.exit(2);
        }
        return arguments[i];
    }
}
