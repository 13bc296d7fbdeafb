package id.tanggap.console.macro;

import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.macro.Placeholder;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;

/** The closed list of placeholders: a button with a menu of them, each with what it stands for. */
final class PlaceholderBar {
    private final JButton button;

    PlaceholderBar(Messages messages, JTextComponent area) {
        button = new JButton(messages.text("macro.placeholders"));
        button.setName("macro.placeholders");
        JPopupMenu menu = new JPopupMenu();
        for (Placeholder placeholder : Placeholder.values()) {
            String written = Placeholder.written(placeholder.name(messages.locale()));
            JMenuItem item =
                    new JMenuItem(
                            messages.text(
                                    "macro.placeholders.item",
                                    written,
                                    messages.text("macro.placeholder." + placeholder.name())));
            item.addActionListener(
                    event -> {
                        area.replaceSelection(written);
                        area.requestFocusInWindow();
                    });
            menu.add(item);
        }
        button.addActionListener(event -> menu.show(button, 0, button.getHeight()));
        Labels.named(button, messages.text("macro.placeholders"));
    }

    JComponent component() {
        JPanel line = new JPanel(new MigLayout("insets 0", "push[]"));
        line.setOpaque(false);
        line.add(button);
        return line;
    }
}
