package id.tanggap.console.app;

import id.tanggap.console.ui.Theme;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javax.swing.SwingUtilities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the console. */
@Command(
        name = "tanggap console",
        description = "The desk's window: calls, tickets, contacts, DORS, training, reports.",
        mixinStandardHelpOptions = true,
        version = Console.VERSION)
public final class Console implements Callable<Integer> {
    /** Version told to the server. */
    public static final String VERSION = "0.1.0";

    private static final Logger LOG = LoggerFactory.getLogger(Console.class);

    @Option(
            names = "--server",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080",
            description = "The server (default: ${DEFAULT-VALUE}).")
    private String server = "";

    @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    /** Runs until the window is closed. */
    public static void main(String[] args) {
        prepareToolkit();
        System.exit(new CommandLine(new Console()).execute(args));
    }

    /** What Swing must know before it starts. */
    static void prepareToolkit() {
        System.setProperty("apple.laf.useScreenMenuBar", "true");
        System.setProperty("awt.useSystemAAFontSettings", "on");
        System.setProperty("swing.aatext", "true");
        System.setProperty("flatlaf.useWindowDecorations", "false");
    }

    @Override
    public Integer call() throws InterruptedException {
        ServerAddress address;
        try {
            address = ServerAddress.parse(server);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    "--server: " + e.getMessage(),
                    e);
        }
        if (!hasDisplay()) {
            System.err.println("No display: the console needs a graphical session (DISPLAY).");
            return 1;
        }
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> LOG.error("defect on {}", thread.getName(), failure));
        CountDownLatch closed = new CountDownLatch(1);
        SwingUtilities.invokeLater(
                () -> {
                    JavaPrefs prefs = new JavaPrefs();
                    Theme.remembered(prefs).install();
                    new ConsoleApp(
                                    Backend.at(address),
                                    prefs,
                                    DraftKeeper.atHome(),
                                    closed::countDown)
                            .show();
                });
        closed.await();
        return 0;
    }

    /** Also false where DISPLAY names a display that is not there. */
    private static boolean hasDisplay() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length
                            > 0;
        } catch (AWTError | HeadlessException e) {
            LOG.debug("no display", e);
            return false;
        }
    }
}
