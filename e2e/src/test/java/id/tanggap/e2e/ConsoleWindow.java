package id.tanggap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.app.Console;
import java.awt.Component;
import java.awt.Container;
import java.awt.Frame;
import java.awt.Window;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * One user's console, started as its users start it, in this JVM so that several can be watched at
 * once. Only one window can have the keyboard: {@link #toFront} before typing.
 */
public final class ConsoleWindow implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FrameFixture window;
    private final JFrame frame;

    private ConsoleWindow(Robot robot, JFrame frame) {
        this.window = new FrameFixture(robot, frame);
        this.frame = frame;
    }

    /** Starts a console and waits for its sign-in screen. */
    public static ConsoleWindow open(Robot robot, URI server) {
        Set<Frame> before = Set.of(Frame.getFrames());
        Thread.ofPlatform()
                .name("console")
                .daemon()
                .start(() -> new CommandLine(new Console()).execute("--server", server.toString()));
        JFrame frame =
                Awaitility.await("a window")
                        .atMost(PATIENCE)
                        .until(
                                () ->
                                        Arrays.stream(Frame.getFrames())
                                                .filter(f -> !before.contains(f) && f.isShowing())
                                                .map(JFrame.class::cast)
                                                .findFirst()
                                                .orElse(null),
                                f -> f != null);
        return new ConsoleWindow(robot, frame);
    }

    /** Signs in and waits for the shell. */
    public ConsoleWindow signIn(String user, String password) {
        toFront();
        window.textBox("session.signIn.username").setText(user);
        window.textBox("session.signIn.password").setText(password);
        window.button("session.signIn.submit").click();
        await("shell of " + user, () -> has("shell.status.connection"));
        return this;
    }

    /** Brings the window to the front and gives it the keyboard. */
    ConsoleWindow toFront() {
        window.moveToFront();
        window.focus();
        return this;
    }

    /** The window, for typing. */
    public FrameFixture window() {
        return window;
    }

    /** Presses a key while others, such as Ctrl, are held; wherever the caret is. */
    void press(int keyCode, int... heldKeyCodes) {
        for (int held : heldKeyCodes) {
            window.robot().pressKey(held);
        }
        try {
            window.robot().pressAndReleaseKey(keyCode);
        } finally {
            for (int held : heldKeyCodes) {
                window.robot().releaseKey(held);
            }
        }
    }

    /** Types text where the caret is. */
    void type(String text) {
        window.robot().enterText(text);
    }

    /** Opens a screen by the name of its navigation entry, such as {@code call}. */
    void show(String key) {
        click(b -> ("shell.navigation." + key).equals(b.getName()));
    }

    /** Clicks the one visible button that fits. */
    void click(Predicate<AbstractButton> wanted) {
        AbstractButton button =
                Awaitility.await("a button")
                        .atMost(PATIENCE)
                        .until(
                                () ->
                                        edt(
                                                () ->
                                                        all(AbstractButton.class).stream()
                                                                .filter(wanted)
                                                                .filter(AbstractButton::isEnabled)
                                                                .findFirst()
                                                                .orElse(null)),
                                b -> b != null);
        GuiActionRunner.execute(() -> button.doClick());
    }

    /** Clicks the button with that text, as soon as it can be clicked. */
    void clickText(String text) {
        click(b -> text.equals(b.getText()));
    }

    /** Whether the showing toggle button of that name is selected. */
    boolean isSelected(String name) {
        return all(AbstractButton.class).stream()
                .anyMatch(b -> name.equals(b.getName()) && b.isSelected());
    }

    /** Waits until a list of suggestions, which may be a window of its own, offers the part. */
    void awaitSuggestion(String part) {
        await(
                "suggestion " + part,
                () -> {
                    List<JList<?>> lists = new ArrayList<>();
                    for (Window open : Window.getWindows()) {
                        List<JList> found = new ArrayList<>();
                        collect(open, JList.class, found);
                        found.forEach(lists::add);
                    }
                    return lists.stream()
                            .map(JList::getModel)
                            .anyMatch(
                                    model ->
                                            IntStream.range(0, model.getSize())
                                                    .mapToObj(model::getElementAt)
                                                    .anyMatch(
                                                            e -> String.valueOf(e).contains(part)));
                });
    }

    /**
     * Waits until the text is painted somewhere in the window: label, button, field or table cell.
     */
    void awaitText(String part) {
        await(
                "'" + part + "' in " + frame.getTitle(),
                () -> texts().stream().anyMatch(t -> t.contains(part)));
    }

    /** Waits for something to be so; asked on the event dispatch thread. */
    void await(String what, Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(
                        () ->
                                assertThat(edt(condition))
                                        .as("%s; seen: %s", what, edt(this::texts))
                                        .isTrue());
    }

    /** Whether a showing component has that name. */
    boolean has(String name) {
        return all(JComponent.class).stream().anyMatch(c -> name.equals(c.getName()));
    }

    /** The text of the showing component of that name; empty when there is none. */
    String textOf(String name) {
        return all(JComponent.class).stream()
                .filter(c -> name.equals(c.getName()))
                .map(ConsoleWindow::text)
                .findFirst()
                .orElse("");
    }

    /**
     * The text of the label within the showing component of that name; empty when there is none.
     */
    String textWithin(String name) {
        List<JLabel> labels = new ArrayList<>();
        all(JComponent.class).stream()
                .filter(c -> name.equals(c.getName()))
                .forEach(c -> collect(c, JLabel.class, labels));
        return labels.isEmpty() ? "" : String.valueOf(labels.getFirst().getText());
    }

    /** Selects the first entry of the combo box whose text contains the part, whatever its case. */
    void selectContaining(String name, String part) {
        await(
                name + " offers " + part,
                () -> {
                    JComboBox<?> box =
                            all(JComboBox.class).stream()
                                    .filter(c -> name.equals(c.getName()))
                                    .findFirst()
                                    .orElseThrow();
                    for (int i = 0; i < box.getItemCount(); i++) {
                        if (String.valueOf(box.getItemAt(i))
                                .toLowerCase(Locale.ROOT)
                                .contains(part.toLowerCase(Locale.ROOT))) {
                            box.setSelectedIndex(i);
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static String text(JComponent component) {
        return switch (component) {
            case JLabel label -> String.valueOf(label.getText());
            case AbstractButton button -> String.valueOf(button.getText());
            case JTextComponent field -> field.getText();
            default -> "";
        };
    }

    /** Every text that is shown. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (JComponent c : all(JComponent.class)) {
            if (c instanceof JTable table) {
                texts.addAll(cells(table));
            } else {
                texts.add(text(c));
            }
        }
        return texts.stream().map(t -> t.replaceAll("<[^>]*>", "")).collect(Collectors.toList());
    }

    @Override
    public void close() {
        GuiActionRunner.execute(
                () -> {
                    frame.dispatchEvent(
                            new java.awt.event.WindowEvent(
                                    frame, java.awt.event.WindowEvent.WINDOW_CLOSING));
                });
    }

    private static List<String> cells(JTable table) {
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < Math.min(table.getRowCount(), 50); row++) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                Component painted =
                        table.prepareRenderer(table.getCellRenderer(row, column), row, column);
                if (painted instanceof JLabel label) {
                    cells.add(String.valueOf(label.getText()));
                }
            }
        }
        return cells;
    }

    private <C extends Component> List<C> all(Class<C> type) {
        List<C> found = new ArrayList<>();
        collect(frame.getRootPane(), type, found);
        return found;
    }

    private static <C extends Component> void collect(
            Component component, Class<C> type, List<C> found) {
        if (!component.isShowing()) {
            return;
        }
        if (type.isInstance(component)) {
            found.add(type.cast(component));
        }
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                collect(child, type, found);
            }
        }
    }

    @SuppressWarnings("NullAway") // the runner gives back just what the question gave
    private static <T extends @Nullable Object> T edt(Callable<T> question) {
        return GuiActionRunner.execute(question);
    }
}
