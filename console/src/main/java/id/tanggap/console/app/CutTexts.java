package id.tanggap.console.app;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;

/** Finds words that do not fit: cut off, and no tooltip that has them whole. */
final class CutTexts {
    private CutTexts() {}

    /** Texts of visible labels and buttons that are drawn with an ellipsis. */
    static List<String> in(Container root) {
        List<String> cut = new ArrayList<>();
        collect(root, cut);
        return cut;
    }

    private static void collect(Container parent, List<String> cut) {
        for (Component child : parent.getComponents()) {
            if (!child.isVisible()) {
                continue;
            }
            if (child instanceof JComponent component
                    && component.getToolTipText() == null
                    && component.getWidth() > 0
                    && component.getWidth() < component.getPreferredSize().width) {
                String text = textOf(component);
                // HTML wraps instead.
                if (!text.isEmpty() && !text.startsWith("<html>")) {
                    cut.add(text);
                }
            }
            if (child instanceof Container container) {
                collect(container, cut);
            }
        }
    }

    private static String textOf(JComponent component) {
        String text =
                switch (component) {
                    case JLabel label -> label.getText();
                    case AbstractButton button -> button.getText();
                    default -> "";
                };
        return text == null ? "" : text;
    }
}
