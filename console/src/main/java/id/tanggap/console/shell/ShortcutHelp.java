package id.tanggap.console.shell;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.RunAction;
import id.tanggap.console.ui.Shortcuts;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** F1: the shortcuts of the screen and those that work everywhere. */
final class ShortcutHelp extends JDialog {
    private static final long serialVersionUID = 1L;

    static final String HELP = "shell.help";

    ShortcutHelp(
            Window owner, Messages messages, List<AppAction> ofScreen, List<AppAction> global) {
        super(owner, messages.text("shell.help.title"), ModalityType.MODELESS);
        setName(HELP);
        JPanel panel = new JPanel(new MigLayout("insets 24, wrap 2, gapy 6", "[120!][grow]"));
        section(panel, messages.text("shell.help.screen"), ofScreen);
        section(panel, messages.text("shell.help.global"), global);
        JButton close = new JButton(messages.text("shell.help.close"));
        close.addActionListener(event -> dispose());
        panel.add(close, "span 2, gaptop 16, alignx right");
        panel.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), "close");
        panel.getActionMap().put("close", new RunAction(this::dispose));
        setContentPane(panel);
        getRootPane().setDefaultButton(close);
        pack();
        setLocationRelativeTo(owner);
    }

    private static void section(JPanel panel, String title, List<AppAction> actions) {
        List<AppAction> withKeys =
                actions.stream().filter(action -> action.accelerator() != null).toList();
        if (withKeys.isEmpty()) {
            return;
        }
        panel.add(Labels.section(title), "span 2, gaptop 8");
        for (AppAction action : withKeys) {
            KeyStroke stroke = action.accelerator();
            if (stroke != null) {
                panel.add(Labels.strong(Shortcuts.text(stroke)));
                panel.add(new javax.swing.JLabel(action.text()));
            }
        }
    }
}
