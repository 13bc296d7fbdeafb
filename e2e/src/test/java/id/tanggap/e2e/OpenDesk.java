package id.tanggap.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;

/** A desk without phones: the packaged server with its people, and a robot for their windows. */
final class OpenDesk implements AutoCloseable {
    private final ServerProcess server;
    private final DeskSetup setup;
    private final Robot robot;

    /**
     * Starts it.
     *
     * @param folder an empty one, for the server's data
     */
    OpenDesk(Path folder) {
        try {
            server =
                    new ServerProcess(
                            Files.createDirectories(folder.resolve("data")),
                            Map.of(
                                    "TANGGAP_ADMIN_PASSWORD",
                                    DeskSetup.PASSWORD,
                                    "TANGGAP_PBX_ENABLED",
                                    "false"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            server.start();
            setup = new DeskSetup(server.uri());
            setup.make();
            robot = BasicRobot.robotWithNewAwtHierarchy();
        } catch (RuntimeException | Error e) {
            server.close();
            throw e;
        }
    }

    /** Asks and tells the server past any window. */
    DeskSetup setup() {
        return setup;
    }

    /** A window at the sign-in screen. */
    ConsoleWindow window() {
        return ConsoleWindow.open(robot, server.uri());
    }

    @Override
    public void close() {
        robot.cleanUp();
        server.close();
    }
}
