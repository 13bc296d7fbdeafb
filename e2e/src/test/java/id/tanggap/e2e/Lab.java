package id.tanggap.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** The real Asterisk of {@code ./tanggap lab}, on ports and a folder of the test's own. */
public final class Lab implements AutoCloseable {
    private static final Duration FIRST_BUILD = Duration.ofMinutes(8);
    private static final Duration ACTION = Duration.ofMinutes(2);

    private final Path folder;
    private final Map<String, String> environment;

    /** Three phones that pick up by themselves soon. */
    public Lab(Path folder) {
        this(folder, Map.of());
    }

    /**
     * A lab of its own kind.
     *
     * @param settings environment variables of {@code lab.sh} besides ports and folder
     */
    public Lab(Path folder, Map<String, String> settings) {
        this.folder = folder;
        // The lab takes a row of ports from this one on, and RTP ports 10,000 above.
        int sipPort = 20_000 + ThreadLocalRandom.current().nextInt(100) * 100;
        this.environment = new HashMap<>(settings);
        environment.put("TANGGAP_LAB_DIR", folder.toString());
        environment.put("TANGGAP_LAB_SIP_PORT", Integer.toString(sipPort));
        environment.put("TANGGAP_LAB_AMI_PORT", Integer.toString(Commands.freePort()));
    }

    /** Brings Asterisk and the agents' phones up; builds the image first where it is missing. */
    public void up() {
        Commands.run(FIRST_BUILD, environment, lab("up"));
    }

    /** Settings that connect a server to this PBX. */
    public Map<String, String> serverSettings() {
        return Commands.settings(folder.resolve("ami.env"));
    }

    /**
     * Places one call to the desk from the number, ended by the caller after the seconds; returns
     * at once.
     */
    Process call(String number, int seconds) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(
                                    lab(
                                            "call",
                                            "1",
                                            "--from",
                                            number,
                                            "--seconds",
                                            Integer.toString(seconds)))
                            .directory(Commands.ROOT.toFile())
                            .inheritIO();
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Places calls to the desk from the lab's callers in turn, and waits for their end.
     *
     * @param perSecond how many begin in a second
     * @param seconds how long each caller waits until he gives up, such as {@code 0.6}
     */
    public void calls(int count, int perSecond, String seconds) {
        Commands.run(
                ACTION,
                environment,
                lab(
                        "call",
                        Integer.toString(count),
                        "--rate",
                        Integer.toString(perSecond),
                        "--seconds",
                        seconds));
    }

    @Override
    public void close() {
        Commands.run(ACTION, environment, lab("down"));
    }

    private static List<String> lab(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(Commands.ROOT.resolve("telephony/lab/lab.sh").toString()));
        command.addAll(List.of(arguments));
        return command;
    }
}
