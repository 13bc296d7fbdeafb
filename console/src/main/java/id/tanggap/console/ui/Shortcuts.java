package id.tanggap.console.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Key strokes as people read them. */
public final class Shortcuts {
    private Shortcuts() {}

    /**
     * Actions with a shortcut that are bound to a component or something visible within it, in the
     * order of the components, each once.
     */
    public static List<AppAction> within(Container root) {
        Map<String, AppAction> found = new LinkedHashMap<>();
        collect(root, found);
        return List.copyOf(found.values());
    }

    private static void collect(Container parent, Map<String, AppAction> found) {
        if (parent instanceof JComponent component) {
            Object[] keys = component.getActionMap().keys();
            for (Object key : keys == null ? new Object[0] : keys) {
                if (component.getActionMap().get(key) instanceof AppAction action
                        && action.accelerator() != null) {
                    found.putIfAbsent(action.key(), action);
                }
            }
        }
        for (Component child : parent.getComponents()) {
            if (child.isVisible() && child instanceof Container container) {
                collect(container, found);
            }
        }
    }

    /** Such as {@code Ctrl+Enter} or {@code F6}; the same in both languages, as on the keys. */
    public static String text(KeyStroke stroke) {
        StringJoiner text = new StringJoiner("+");
        int modifiers = stroke.getModifiers();
        if ((modifiers & InputEvent.CTRL_DOWN_MASK) != 0) {
            text.add("Ctrl");
        }
        if ((modifiers & InputEvent.ALT_DOWN_MASK) != 0) {
            text.add("Alt");
        }
        if ((modifiers & InputEvent.SHIFT_DOWN_MASK) != 0) {
            text.add("Shift");
        }
        return text.add(keyName(stroke.getKeyCode())).toString();
    }

    private static String keyName(int keyCode) {
        return switch (keyCode) {
            case KeyEvent.VK_ENTER -> "Enter";
            case KeyEvent.VK_ESCAPE -> "Esc";
            case KeyEvent.VK_DELETE -> "Del";
            case KeyEvent.VK_PAGE_UP -> "PgUp";
            case KeyEvent.VK_PAGE_DOWN -> "PgDn";
            default -> KeyEvent.getKeyText(keyCode);
        };
    }
}
