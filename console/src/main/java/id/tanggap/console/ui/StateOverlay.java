package id.tanggap.console.ui;

import id.tanggap.protocol.fault.Fault;
import java.awt.CardLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Timer;

/**
 * A panel that shows its content, or why there is none: loading (skeleton rows, only after 300 ms),
 * empty, failed (with "try again"). Event dispatch thread only.
 */
public final class StateOverlay extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int PATIENCE_MILLIS = 300;
    private static final String CONTENT = "content";
    private static final String LOADING = "loading";
    private static final String MESSAGE = "message";

    private final transient Messages messages;
    private final CardLayout cards = new CardLayout();
    private final JPanel message = new JPanel(new java.awt.BorderLayout());
    private final Timer patience;

    public StateOverlay(Messages messages, JComponent content) {
        this.messages = messages;
        setLayout(cards);
        setOpaque(false);
        message.setOpaque(false);
        add(content, CONTENT);
        add(new Skeleton(), LOADING);
        add(message, MESSAGE);
        patience = new Timer(PATIENCE_MILLIS, event -> cards.show(this, LOADING));
        patience.setRepeats(false);
    }

    /** The content. */
    public void showContent() {
        Edt.require();
        patience.stop();
        cards.show(this, CONTENT);
    }

    /** Loading; what was shown stays for the first 300 ms. */
    public void showLoading() {
        Edt.require();
        if (!patience.isRunning()) {
            patience.restart();
        }
    }

    /** Nothing to show. */
    public void showEmpty(EmptyState state) {
        showMessage(state);
    }

    /** Loading failed; {@code retry} loads again. */
    public void showFailed(Fault fault, Runnable retry) {
        showMessage(
                new EmptyState(
                        "alert",
                        Tone.DANGER,
                        messages.text("ui.failed.title"),
                        FaultText.of(messages, fault),
                        new AppAction(messages, "ui.retry", retry)));
    }

    private void showMessage(JComponent content) {
        Edt.require();
        patience.stop();
        message.removeAll();
        message.add(content);
        message.revalidate();
        cards.show(this, MESSAGE);
    }
}
