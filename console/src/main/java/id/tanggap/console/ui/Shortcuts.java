package id.tanggap.console.ui;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.StringJoiner;
import javax.swing.KeyStroke;

/** Key strokes as people read them. */
public final class Shortcuts {
    private Shortcuts() {}

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
