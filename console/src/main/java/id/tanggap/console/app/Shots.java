package id.tanggap.console.app;

import id.tanggap.console.draft.MemoryDrafts;
import id.tanggap.console.ui.MemoryPrefs;
import id.tanggap.console.ui.Theme;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.contact.ContactCard;
import id.tanggap.protocol.contact.GetContact;
import id.tanggap.protocol.contact.SearchContacts;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.identity.UserView;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Draws every screen on the data of a running demo server: light and dark in Indonesian, light in
 * English, one tour for each role among the users of the password file. The window is the smallest
 * we promise to fit, 1366 x 768, or as much of it at another scale. Needs a display.
 */
@Command(
        name = "tanggap shots",
        description = "A PNG of every screen, light and dark, on demo data.",
        mixinStandardHelpOptions = true)
public final class Shots implements Callable<Integer> {
    private static final Set<Role> DESK = Set.of(Role.AGENT, Role.TECHNICIAN, Role.SUPERVISOR);

    @Parameters(paramLabel = "DIR", description = "Where the pictures go.")
    private Path folder = Path.of("shots");

    @Option(names = "--server", paramLabel = "URL", defaultValue = "http://127.0.0.1:8080")
    private String server = "";

    @Option(
            names = "--passwords",
            paramLabel = "FILE",
            required = true,
            description = "Lines of user and password, as the demo writes them.")
    private Path passwords = Path.of("demo-passwords.txt");

    @Option(
            names = "--scale",
            paramLabel = "PERCENT",
            defaultValue = "100",
            description = "Size of the interface; other than 100: light and Indonesian only.")
    private int scale = 100;

    /** Draws, then ends. */
    public static void main(String[] args) {
        Console.prepareToolkit();
        System.exit(new CommandLine(new Shots()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Backend backend = Backend.at(ServerAddress.parse(server));
        if (scale != 100) {
            System.setProperty("flatlaf.uiScale", scale + "%");
        }
        shoot(backend, folder, read(passwords), scale);
        return 0;
    }

    /** Lines {@code user password}, {@code user=password} or {@code user: password}. */
    static Map<String, String> read(Path file) throws IOException {
        Map<String, String> users = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] words = line.strip().split("[\\s=:]+", 3);
            if (words.length >= 2 && !line.startsWith("#")) {
                users.put(words[0], words[1]);
            }
        }
        return users;
    }

    /**
     * Draws everything of every user.
     *
     * @param scale in percent; the toolkit has been told already
     */
    static void shoot(Backend backend, Path folder, Map<String, String> users, int scale)
            throws IOException, InterruptedException {
        Camera camera = new Camera(folder);
        Queue<Throwable> defects = new ConcurrentLinkedQueue<>();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> defects.add(failure));
        MemoryPrefs prefs = new MemoryPrefs();
        ConsoleApp app =
                camera.onEdt(
                        () -> {
                            Theme.LIGHT.install();
                            ConsoleApp made =
                                    new ConsoleApp(
                                            backend,
                                            prefs,
                                            (address, user) -> new MemoryDrafts(),
                                            () -> {});
                            made.frame().setUndecorated(true);
                            made.show();
                            return made;
                        });
        String suffix = scale == 100 ? "" : "-" + scale;
        new Tour(camera, app, "", suffix).signInScreens();
        Set<String> toured = new HashSet<>();
        for (Map.Entry<String, String> user : users.entrySet()) {
            Tour hello = new Tour(camera, app, "", suffix);
            hello.enter(user.getKey(), user.getValue());
            UserView who = camera.onEdt(() -> Objects.requireNonNull(app.workplace()).user());
            Tour tour = new Tour(camera, app, roleOf(who), suffix);
            if (!toured.add(roleOf(who))) {
                tour.leave();
                continue;
            }
            all(camera, app, tour, who);
            if (scale == 100) {
                camera.run(app::switchTheme);
                all(camera, app, tour, who);
                camera.run(app::switchTheme);
                camera.run(app::switchLanguage);
                all(camera, app, tour, who);
                camera.run(app::switchLanguage);
            }
            tour.leave();
        }
        camera.run(app::closeWindow);
        // A picture of a screen that failed while it was drawn is worth nothing.
        if (!defects.isEmpty()) {
            throw new IllegalStateException("a screen failed", defects.peek());
        }
    }

    private static void all(Camera camera, ConsoleApp app, Tour tour, UserView who)
            throws InterruptedException {
        tour.screens();
        if (!Collections.disjoint(who.roles(), DESK)) {
            tour.notices(Staging.notices(open(camera, app)));
        }
        if (who.roles().contains(Role.AGENT)) {
            tour.call(card(camera, app, who), Staging.agent(who));
            tour.unknownCaller(Staging.unknown(who));
            tour.frames();
        }
    }

    private static List<TicketRow> open(Camera camera, ConsoleApp app) throws InterruptedException {
        var api = camera.onEdt(() -> Objects.requireNonNull(app.workplace()).api());
        try {
            return api.send(new ListTickets(TicketView.OPEN, null, null, null, 10, null))
                    .get()
                    .items();
        } catch (ExecutionException e) {
            throw new IllegalStateException("demo data", e.getCause());
        }
    }

    private static String roleOf(UserView who) {
        return who.roles().stream()
                .sorted()
                .findFirst()
                .orElse(Role.AGENT)
                .name()
                .toLowerCase(Locale.ROOT);
    }

    /** The card of the first contact with a number and some history. */
    private static CallerCard card(Camera camera, ConsoleApp app, UserView who)
            throws InterruptedException {
        var api = camera.onEdt(() -> Objects.requireNonNull(app.workplace()).api());
        try {
            ContactCard best = null;
            for (var contact : api.send(new SearchContacts(null, null, 50, null)).get().items()) {
                ContactCard candidate = api.send(new GetContact(contact.id())).get();
                if (!contact.phones().isEmpty()
                        && (best == null || weight(candidate) > weight(best))) {
                    best = candidate;
                }
            }
            if (best == null) {
                return Staging.unknown(who);
            }
            var tickets =
                    api.send(
                                    new ListTickets(
                                            TicketView.OPEN,
                                            null,
                                            null,
                                            best.contact().unitId(),
                                            10,
                                            null))
                            .get();
            return Staging.card(who, best, tickets.items());
        } catch (ExecutionException e) {
            throw new IllegalStateException("demo data", e.getCause());
        }
    }

    private static int weight(ContactCard card) {
        int open = (int) card.tickets().stream().filter(row -> row.status().isOpen()).count();
        int held =
                (int)
                        card.trainings().stream()
                                .filter(training -> training.at().isBefore(Instant.now()))
                                .count();
        return Math.min(card.calls().size(), 5) + 3 * Math.min(open, 3) + 5 * Math.min(held, 1);
    }
}
