package id.tanggap.console.presence;

import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.Tone;
import java.awt.BorderLayout;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;

/** One line about who else is at the ticket; gone while nobody is. */
public final class PresenceStrip implements PresenceView {
    private static final int SECOND = 1000;

    private final PresenceWords words;
    private final JLabel line = Labels.styled(new JLabel(), "small info");

    /** Always visible, without height while it is empty: seen whenever the page is. */
    private final JPanel strip = new JPanel(new BorderLayout());

    /**
     * @param presenter asked every second; it is made after the strip
     */
    public PresenceStrip(Messages messages, Supplier<PresencePresenter> presenter) {
        words = new PresenceWords(messages);
        line.setName("presence");
        line.setBorder(new Padding(8, 16, 0, 16));
        line.setVisible(false);
        strip.setOpaque(false);
        strip.add(line);
        Timer beat = new Timer(SECOND, event -> presenter.get().tick(strip.isShowing()));
        strip.addHierarchyListener(
                event -> {
                    boolean known = strip.isDisplayable();
                    if (known && !beat.isRunning()) {
                        beat.start();
                    } else if (!known) {
                        beat.stop();
                    }
                    presenter.get().tick(strip.isShowing());
                });
    }

    /** The line. */
    public JComponent component() {
        return strip;
    }

    @Override
    public void render(PresenceState state) {
        String text = words.of(state);
        boolean typing = state.others().stream().anyMatch(person -> person.typing());
        line.setIcon(Icons.of(typing ? "edit" : "eye", 12, Tone.INFO));
        line.setText(text);
        line.setToolTipText(text.isEmpty() ? null : text);
        line.setVisible(!text.isEmpty());
    }
}
