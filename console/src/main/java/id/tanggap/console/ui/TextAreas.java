package id.tanggap.console.ui;

import java.awt.KeyboardFocusManager;
import javax.swing.JTextArea;

/** Areas in which sentences are written. */
public final class TextAreas {
    private TextAreas() {}

    /** Has it wrap at words, and Tab go on to the next field: nobody writes tabs here. */
    public static <A extends JTextArea> A sentences(A area) {
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        return area;
    }
}
