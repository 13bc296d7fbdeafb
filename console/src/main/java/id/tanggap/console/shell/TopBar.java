package id.tanggap.console.shell;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Tone;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The line at the top: own state, queue, palette, user. */
final class TopBar extends JPanel {
    private static final long serialVersionUID = 1L;

    TopBar(
            Messages messages,
            String userName,
            @Nullable JComponent agentBar,
            @Nullable JComponent queue,
            @Nullable JComponent bell,
            AppAction palette,
            List<AppAction> userMenu) {
        super(
                new MigLayout(
                        "insets 0 16 0 12, fillx, aligny center, hidemode 3",
                        "[148!][]24[grow,fill]16[][][]",
                        "[48!]"));
        Labels.styled(this, "bar");
        JLabel name = Labels.section(messages.text("shell.app.name"));
        name.setIcon(Icons.of("headset", 22, Tone.ACCENT));
        name.setIconTextGap(8);
        add(name);
        add(agentBar == null ? new JLabel() : agentBar);
        add(queue == null ? new JLabel() : queue, "wmin 0");
        add(search(messages, palette), "w 200!, h 30!");
        add(bell == null ? new JLabel() : bell);
        add(user(userName, userMenu));
    }

    /** Looks like a field because it is where one looks for one; the palette has the real one. */
    private static JButton search(Messages messages, AppAction palette) {
        JButton button = new JButton(palette);
        button.setText(messages.text("shell.palette.button"));
        button.setIcon(Icons.of("search", Tone.MUTED));
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.setName(ShellPanel.PALETTE);
        button.setFocusable(false);
        return Labels.styled(button, "muted");
    }

    private static JButton user(String name, List<AppAction> actions) {
        JPopupMenu menu = new JPopupMenu();
        actions.forEach(action -> menu.add(new JMenuItem(action)));
        JButton button = new JButton(name, Icons.of("contact", 18, Tone.MUTED));
        button.setName(ShellPanel.USER);
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, "toolBarButton");
        button.addActionListener(
                event ->
                        menu.show(
                                button,
                                button.getWidth() - menu.getPreferredSize().width,
                                button.getHeight()));
        return button;
    }
}
