package id.tanggap.console.app;

import id.tanggap.console.draft.MemoryDrafts;
import id.tanggap.console.fixture.FakeServer;
import id.tanggap.console.fixture.HandExports;
import id.tanggap.console.fixture.HandFiles;
import id.tanggap.console.ui.MemoryPrefs;
import id.tanggap.console.ui.Theme;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real window on a fake server, driven by a robot; any touch of Swing off the event dispatch
 * thread fails the test, and a failed test leaves its picture in {@code target/gui-failures}.
 */
final class Journey implements AfterTestExecutionCallback, AutoCloseable {
    private static final Timeout PATIENCE = Timeout.timeout(15_000);

    private @Nullable Robot robot;
    private @Nullable ConsoleApp app;
    private @Nullable FrameFixture window;

    /** Opens the console on its sign-in screen. */
    FrameFixture open(FakeServer server) {
        FailOnThreadViolationRepaintManager.install();
        ConsoleApp console =
                onEdt(
                        () -> {
                            Theme.LIGHT.install();
                            ConsoleApp made =
                                    new ConsoleApp(
                                            new Backend(
                                                    "desk.test",
                                                    server,
                                                    server,
                                                    tokens -> new HandFiles(),
                                                    tokens -> new HandExports()),
                                            new MemoryPrefs(),
                                            (address, user) -> new MemoryDrafts(),
                                            () -> {});
                            made.show();
                            return made;
                        });
        app = console;
        Robot hands = BasicRobot.robotWithCurrentAwtHierarchy();
        robot = hands;
        FrameFixture frame = new FrameFixture(hands, console.frame());
        window = frame;
        return frame;
    }

    /** Signs in by the screen's own presenter and waits for the shell. */
    AppContext signIn(String password) {
        ConsoleApp console = Objects.requireNonNull(app);
        GuiActionRunner.execute(() -> console.signInAs("dewi", password));
        await("the shell", () -> console.context() != null);
        return onEdt(console::context);
    }

    /** Waits until something holds on the event dispatch thread. */
    static void await(String what, java.util.function.BooleanSupplier holds) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return onEdt(holds::getAsBoolean);
                    }
                },
                PATIENCE);
    }

    /** A component of this window by name, shown or not; earlier windows may linger. */
    Component part(String name) {
        return Objects.requireNonNull(robot)
                .finder()
                .findByName(Objects.requireNonNull(window).target(), name, false);
    }

    /** A value from the event dispatch thread. */
    static <T> T onEdt(Callable<@Nullable T> work) {
        return Objects.requireNonNull(GuiActionRunner.execute(work));
    }

    /** Name of the component that has the focus; empty when it has none. */
    static String focusName() {
        return onEdt(
                () -> {
                    Component owner =
                            KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
                    return owner == null || owner.getName() == null ? "" : owner.getName();
                });
    }

    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException {
        FrameFixture frame = window;
        if (context.getExecutionException().isPresent() && frame != null) {
            BufferedImage image =
                    onEdt(
                            () -> {
                                var root = ((javax.swing.JFrame) frame.target()).getRootPane();
                                BufferedImage picture =
                                        new BufferedImage(
                                                root.getWidth(),
                                                root.getHeight(),
                                                BufferedImage.TYPE_INT_RGB);
                                root.paint(picture.getGraphics());
                                return picture;
                            });
            Path folder = Files.createDirectories(Path.of("target", "gui-failures"));
            ImageIO.write(image, "png", folder.resolve(context.getDisplayName() + ".png").toFile());
        }
    }

    @Override
    public void close() {
        ConsoleApp console = app;
        if (console != null) {
            GuiActionRunner.execute(console::closeWindow);
        }
        if (robot != null) {
            robot.cleanUp();
        }
    }
}
