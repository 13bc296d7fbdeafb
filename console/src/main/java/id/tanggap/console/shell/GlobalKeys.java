package id.tanggap.console.shell;

import id.tanggap.console.ui.AppAction;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;

/**
 * Shortcuts that work wherever the focus is in the window. They come before the components' own
 * keys: a table takes F8, a split pane F6 for itself otherwise. Plain letters are never taken,
 * except {@code ?} where nothing is being typed.
 */
final class GlobalKeys implements KeyEventDispatcher, AutoCloseable {
    private final Window window;
    private final Supplier<List<AppAction>> actions;
    private final Runnable help;

    /**
     * @param actions what counts at the moment, first come first served
     * @param help what {@code ?} does where nothing is being typed
     */
    GlobalKeys(Window window, Supplier<List<AppAction>> actions, Runnable help) {
        this.window = window;
        this.actions = actions;
        this.help = help;
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(this);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        if (event.isConsumed()
                || KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusedWindow()
                        != window) {
            return false;
        }
        return switch (event.getID()) {
            case KeyEvent.KEY_PRESSED -> pressed(event);
            case KeyEvent.KEY_TYPED -> typed(event);
            default -> false;
        };
    }

    private boolean typed(KeyEvent event) {
        boolean asked =
                event.getKeyChar() == '?' && !(event.getComponent() instanceof JTextComponent);
        if (asked) {
            event.consume();
            help.run();
        }
        return asked;
    }

    private boolean pressed(KeyEvent event) {
        KeyStroke stroke = KeyStroke.getKeyStrokeForEvent(event);
        if (!isShortcut(stroke)) {
            return false;
        }
        for (AppAction action : actions.get()) {
            if (stroke.equals(action.accelerator()) && action.refresh().isEnabled()) {
                action.actionPerformed(
                        new ActionEvent(window, ActionEvent.ACTION_PERFORMED, action.key()));
                event.consume();
                return true;
            }
        }
        return false;
    }

    private static boolean isShortcut(KeyStroke stroke) {
        int code = stroke.getKeyCode();
        boolean function = code >= KeyEvent.VK_F1 && code <= KeyEvent.VK_F12;
        int modifiers = InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK;
        return function || (stroke.getModifiers() & modifiers) != 0;
    }

    @Override
    public void close() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(this);
    }
}
