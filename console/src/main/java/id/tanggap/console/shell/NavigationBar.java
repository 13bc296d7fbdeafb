package id.tanggap.console.shell;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Screen;
import id.tanggap.console.ui.Tone;
import java.awt.BorderLayout;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.ButtonGroup;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** The screens at the left, each with its count. */
final class NavigationBar extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Item> items = new LinkedHashMap<>();
    private final ButtonGroup group = new ButtonGroup();

    private record Item(Screen screen, JToggleButton button, JLabel count) {}

    NavigationBar() {
        super(new MigLayout("insets 8, wrap 1, fillx, gapy 2", "[grow,fill]"));
        Labels.styled(this, "bar");
    }

    void add(Screen screen, AppAction action, Messages messages) {
        JToggleButton button = new JToggleButton(messages.text(screen.key() + ".screen.title"));
        button.setIcon(Icons.of(screen.icon(), 18, Tone.MUTED));
        button.setSelectedIcon(Icons.of(screen.icon(), 18, Tone.ACCENT));
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.setIconTextGap(10);
        button.setName(ShellPanel.NAVIGATION + "." + screen.key());
        button.setToolTipText((String) action.getValue(AppAction.SHORT_DESCRIPTION));
        button.setFocusable(false);
        button.putClientProperty(FlatClientProperties.STYLE_CLASS, "nav");
        button.addActionListener(action);
        JLabel count = Labels.muted("");
        count.setHorizontalAlignment(SwingConstants.TRAILING);
        button.setLayout(new BorderLayout());
        button.add(count, BorderLayout.EAST);
        group.add(button);
        items.put(screen.key(), new Item(screen, button, count));
        add(button, "h 36!");
    }

    void select(String key) {
        Item item = items.get(key);
        if (item != null) {
            item.button().setSelected(true);
        }
    }

    void refreshCounts() {
        for (Item item : items.values()) {
            Integer count = item.screen().count();
            String text = count == null || count == 0 ? "" : String.valueOf(count);
            if (!text.equals(item.count().getText())) {
                item.count().setText(text);
            }
        }
    }
}
