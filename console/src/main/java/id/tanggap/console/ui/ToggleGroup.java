package id.tanggap.console.ui;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.ButtonGroup;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;

/**
 * Toggle buttons of which one is chosen. Swing lets Tab stop only at the chosen one and, other than
 * for radio buttons, gives no key for the others: here the arrow keys choose the next or the one
 * before. Event dispatch thread only.
 */
public final class ToggleGroup {
    /** Key in the buttons' action maps of the move to the next one. */
    public static final String NEXT = "toggle.next";

    private static final String PREVIOUS = "toggle.previous";

    private final ButtonGroup group = new ButtonGroup();
    private final List<JToggleButton> buttons = new ArrayList<>();

    /** Adds a button behind the others. */
    public void add(JToggleButton button) {
        group.add(button);
        buttons.add(button);
        bind(button, PREVIOUS, -1, KeyEvent.VK_LEFT, KeyEvent.VK_UP);
        bind(button, NEXT, 1, KeyEvent.VK_RIGHT, KeyEvent.VK_DOWN);
    }

    /** Takes the choice away. */
    public void clearSelection() {
        group.clearSelection();
    }

    private void bind(JToggleButton button, String name, int step, int... keys) {
        for (int key : keys) {
            button.getInputMap().put(KeyStroke.getKeyStroke(key, 0), name);
        }
        button.getActionMap().put(name, new RunAction(() -> choose(button, step)));
    }

    /** The nearest that can be chosen; at the ends nothing happens. */
    private void choose(JToggleButton from, int step) {
        for (int at = buttons.indexOf(from) + step; at >= 0 && at < buttons.size(); at += step) {
            JToggleButton button = buttons.get(at);
            if (button.isEnabled() && button.isShowing()) {
                button.requestFocusInWindow();
                button.doClick();
                return;
            }
        }
    }
}
