package id.tanggap.e2e.bench;

import id.tanggap.e2e.Commands;
import id.tanggap.e2e.ServerProcess;
import java.awt.AWTException;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How long server and console need to start, and how much memory they take then. Each is started
 * once before, as it was on any machine but a new one: the server has its data folder, the console
 * its archive of classes. Figures are those of the slowest and the largest start.
 */
final class StartBench implements Benchmark {
    private static final int STARTS = 5;
    private static final double NANOS = 1e9;
    private static final double KIB_PER_MIB = 1024;
    private static final double READY_SECONDS = 5;
    private static final double SERVER_MIB = 450;
    private static final double PAINTED_SECONDS = 2;
    private static final double CONSOLE_MIB = 300;
    private static final String PASSWORD = "jembatan ampera pagi 27";

    @Override
    public void run(Path folder, Consumer<Figure> figures) throws Exception {
        Map<String, String> settings = Map.of("TANGGAP_ADMIN_PASSWORD", PASSWORD);
        try (ServerProcess first = new ServerProcess(folder, settings)) {
            first.start(); // makes the cluster
        }
        double slowest = 0;
        double largest = 0;
        for (int i = 0; i < STARTS; i++) {
            try (ServerProcess server = new ServerProcess(folder, settings)) {
                long begin = System.nanoTime();
                server.start();
                slowest = Math.max(slowest, (System.nanoTime() - begin) / NANOS);
                largest = Math.max(largest, memory(server.pid()));
            }
        }
        figures.accept(new Figure("start.server.ready", slowest, "s", READY_SECONDS, null, STARTS));
        figures.accept(new Figure("start.server.rss", largest, "MiB", SERVER_MIB, null, STARTS));
        try (ServerProcess server = new ServerProcess(folder, settings)) {
            server.start();
            console(server, folder, figures);
        }
    }

    /**
     * From the command to the sign-in screen on the display. The first start shows what that screen
     * looks like; the clock of the others stops when the same picture is there.
     */
    private static void console(ServerProcess server, Path home, Consumer<Figure> figures)
            throws IOException, AWTException, InterruptedException {
        Display display = new Display();
        BufferedImage empty = display.picture();
        Process first = start(server, home);
        BufferedImage signIn = display.settled(empty);
        end(first); // writes the archive of classes
        double slowest = 0;
        double largest = 0;
        for (int i = 0; i < STARTS; i++) {
            display.await(empty);
            long begin = System.nanoTime();
            Process console = start(server, home);
            display.await(signIn);
            slowest = Math.max(slowest, (System.nanoTime() - begin) / NANOS);
            largest = Math.max(largest, memory(console.pid()));
            end(console);
        }
        figures.accept(
                new Figure("start.console.painted", slowest, "s", PAINTED_SECONDS, null, STARTS));
        figures.accept(new Figure("start.console.rss", largest, "MiB", CONSOLE_MIB, null, STARTS));

        display.await(empty);
        Process console = start(server, home);
        display.await(signIn);
        display.clickLowerLeft(); // without a window manager a new window may not have the keyboard
        display.type("admin");
        display.press(KeyEvent.VK_TAB);
        display.type(PASSWORD);
        display.press(KeyEvent.VK_ENTER);
        display.settled(signIn);
        figures.accept(
                new Figure(
                        "start.console.rss.signedIn",
                        memory(console.pid()),
                        "MiB",
                        CONSOLE_MIB,
                        null,
                        1));
        end(console);
    }

    private static Process start(ServerProcess server, Path home) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                                Commands.ROOT.resolve("tanggap").toString(),
                                "console",
                                "--server",
                                server.uri().toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
        // It begins without a memory, and leaves the user's own console its.
        builder.environment()
                .put("JAVA_TOOL_OPTIONS", "-Djava.util.prefs.userRoot=" + home.resolve("prefs"));
        return builder.start();
    }

    private static void end(Process console) throws InterruptedException {
        console.destroy();
        console.waitFor();
    }

    private static double memory(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIB_PER_MIB)
                .findFirst()
                .orElseThrow();
    }
}
