package id.tanggap.e2e.bench;

import id.tanggap.e2e.Commands;
import id.tanggap.e2e.ConsoleWindow;
import id.tanggap.e2e.DeskSetup;
import id.tanggap.e2e.Lab;
import id.tanggap.e2e.PbxFiles;
import id.tanggap.e2e.ServerProcess;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.awaitility.Awaitility;

/**
 * A ringing call shows its card: from Asterisk's event to the painted card, at five calls a second.
 * A real Asterisk rings the phones of five agents; the packaged server is between it and their
 * consoles. One of these is a real window, which is measured; the others are clients that hear all
 * the same and draw nothing, because agents have a machine each and this one has to stand for one
 * desk. Callers give up before anybody answers, so that an agent is free for the next call; the
 * card comes up all the same.
 *
 * <p>It is still harder than the desk: the PBX, the database, the server, the window, its display
 * and the callers share one machine.
 */
final class PopBench implements Benchmark {
    private static final int AGENTS = 5;
    private static final int FIRST_PHONE = 2001;
    private static final String WINDOW = "PJSIP/" + FIRST_PHONE;
    private static final int CALLS_PER_SECOND = 5;
    private static final int WARM_UP_CALLS = 50;
    private static final int CALLS = 500; // one in five rings at the window
    private static final int TICKETS = 4;
    private static final String RINGS_SECONDS = "0.6";
    private static final String NOBODY_ANSWERS_MILLIS = "20000";
    private static final int CALLERS = 10; // telephony/lab/callers.csv
    private static final String FIRST_CALLER = "+6281277700";
    private static final int FIRST_CALLER_END = 101;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern CALLER = Pattern.compile("\"callerNumber\":\"([^\"]+)\"");

    @Override
    public List<String> jvmFlags() {
        return List.of(
                "@" + Commands.ROOT.resolve("console/jvm.options"),
                "-XX:-AutoCreateSharedArchive",
                // A console and the measuring.
                "-Xmx320m",
                "--add-opens",
                "java.base/java.util=ALL-UNNAMED");
    }

    @Override
    public void run(Path folder, Consumer<Figure> figures) throws Exception {
        // The windows begin without a memory, and leave the user's own consoles theirs.
        System.setProperty("java.util.prefs.userRoot", folder.resolve("prefs").toString());
        String phones =
                IntStream.range(0, AGENTS)
                        .mapToObj(i -> Integer.toString(FIRST_PHONE + i))
                        .collect(Collectors.joining(" "));
        try (Lab lab =
                new Lab(
                        folder.resolve("lab"),
                        Map.of(
                                "TANGGAP_LAB_PHONES", phones,
                                "TANGGAP_LAB_RING_MS", NOBODY_ANSWERS_MILLIS))) {
            lab.up();
            Map<String, String> settings = new HashMap<>(lab.serverSettings());
            settings.put("TANGGAP_ADMIN_PASSWORD", DeskSetup.PASSWORD);
            settings.put("LC_ALL", "C.UTF-8");
            Path data = Files.createDirectories(folder.resolve("data"));
            try (ServerProcess server = new ServerProcess(data, settings);
                    AmiEar pbx = new AmiEar(settings, PopBench::caller)) {
                server.start();
                measure(server.uri(), lab, pbx, PbxFiles.of(settings), figures);
            }
        }
    }

    private static void measure(
            URI server, Lab lab, AmiEar pbx, PbxFiles files, Consumer<Figure> figures)
            throws Exception {
        DeskSetup desk = new DeskSetup(server);
        people(desk);
        CardWatch cards = new CardWatch();
        SwingUtilities.invokeAndWait(() -> RepaintManager.setCurrentManager(cards));
        Robot robot = BasicRobot.robotWithNewAwtHierarchy();
        Queue<Sighting> frames = new ConcurrentLinkedQueue<>();
        List<AutoCloseable> open = new ArrayList<>();
        try {
            for (int i = 0; i < AGENTS; i++) {
                String extension = Integer.toString(FIRST_PHONE + i);
                String phone = "PJSIP/" + extension;
                if (phone.equals(WINDOW)) {
                    ConsoleWindow window =
                            ConsoleWindow.open(robot, server).signIn(user(i), DeskSetup.PASSWORD);
                    open.add(window);
                    SwingUtilities.invokeAndWait(
                            () -> cards.watch(phone, window.window().target()));
                }
                open.add(client(server, desk.token(user(i)), phone, frames));
                desk.takePhone(user(i), extension);
            }
            Awaitility.await("agents in the queue")
                    .atMost(PATIENCE)
                    .until(() -> files.queueEvents("UNPAUSE").size() >= AGENTS);
            lab.calls(WARM_UP_CALLS, CALLS_PER_SECOND, RINGS_SECONDS);
            int before = pbx.rings().size();
            lab.calls(CALLS, CALLS_PER_SECOND, RINGS_SECONDS);
            List<Sighting> rings =
                    pbx.rings().stream()
                            .skip(before)
                            .filter(ring -> ring.phone().equals(WINDOW))
                            .toList();
            new RingTimes(rings, List.copyOf(frames), cards.seen()).report(figures);
        } finally {
            for (AutoCloseable one : open) {
                one.close();
            }
            robot.cleanUp();
        }
    }

    /** Agents; and the lab's callers as operators of one unit that has open tickets. */
    private static void people(DeskSetup desk) {
        String admin = desk.token("admin");
        for (int i = 0; i < AGENTS; i++) {
            desk.user(admin, user(i), "Petugas " + (i + 1), "AGENT", List.of("DESK"));
        }
        String agent = desk.token(user(0));
        String unit = desk.unit(agent, "Polres Rejang Lebong");
        String operator = "";
        for (int i = 0; i < CALLERS; i++) {
            String number = FIRST_CALLER + (FIRST_CALLER_END + i);
            String nrp = "87010" + (FIRST_CALLER_END + i);
            operator = desk.contact(agent, name(number), nrp, unit, number);
        }
        for (int i = 0; i < TICKETS; i++) {
            desk.ticket(agent, operator, "Nomor LP ganda setelah sinkronisasi " + i);
        }
    }

    private static String user(int i) {
        return "petugas" + (i + 1);
    }

    /** What a card calls the caller with the number. */
    private static String caller(String number) {
        return DeskSetup.RANK + " " + name(number);
    }

    private static String name(String number) {
        return "Operator " + number.substring(number.length() - 3);
    }

    /** A client of the same user that only notes when a card's data comes. */
    private static Listeners client(URI server, String token, String phone, Queue<Sighting> frames)
            throws Exception {
        Listeners client = Listeners.consoles(server, token, 1);
        client.read(
                text -> {
                    Instant now = Instant.now();
                    Matcher number = CALLER.matcher(text);
                    if (text.contains("\"type\":\"call.ringing\"") && number.find()) {
                        frames.add(new Sighting(phone, caller(number.group(1)), now));
                    }
                });
        return client;
    }
}
