package id.tanggap.console.settings;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Tone;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Says that somebody else has changed what is open, and offers to bring both together. */
public final class StaleBar {
    private final Messages messages;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 8 12 8 8, fillx", "[grow,fill]8[]"));
    private final JLabel words = new JLabel();

    /**
     * @param takeOver reads it anew, keeping what is typed
     */
    public StaleBar(Messages messages, Runnable takeOver) {
        this.messages = messages;
        Labels.styled(panel, "stale");
        words.setName("settings.stale");
        words.setIcon(Icons.of("refresh", Tone.WARN));
        JButton button = new AppAction(messages, "settings.takeOver", takeOver).button();
        panel.add(words, "wmin 0");
        panel.add(button);
        panel.setVisible(false);
    }

    /** The bar; hidden while nothing is stale. */
    public JComponent component() {
        return panel;
    }

    /**
     * Shows or hides it.
     *
     * @param other who has changed it; empty when it is not known, null when nobody did
     */
    public void show(@Nullable String other) {
        if (other != null) {
            words.setText(
                    other.isEmpty()
                            ? messages.text("settings.stale.somebody")
                            : messages.text("settings.stale", other));
            words.setToolTipText(words.getText());
        }
        panel.setVisible(other != null);
    }
}
