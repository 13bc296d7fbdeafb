package id.tanggap.console.search;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.fault.Fault;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The line below the list that tells how an export fares. Event dispatch thread only. */
public final class ExportStrip implements ExportView {
    /** Name of the line's text. */
    public static final String TEXT = "search.export.text";

    private final JPanel panel =
            new JPanel(new MigLayout("insets 4 16 4 16, fillx, hidemode 3", "[grow][]"));
    private final Messages messages;
    private final JLabel text = new JLabel();
    private final JButton button;
    private final AppAction dismiss;

    /**
     * @param presenter told what the user does; asked for after the strip is made
     */
    public ExportStrip(Messages messages, Supplier<ExportPresenter> presenter) {
        this.messages = messages;
        dismiss = new AppAction(messages, "search.export.dismiss", () -> presenter.get().dismiss());
        button = Labels.styled(dismiss.button(), "small");
        text.setName(TEXT);
        panel.add(text, "wmin 0");
        panel.add(button);
        panel.setVisible(false);
    }

    /** The line; invisible while there is nothing to tell. */
    public JPanel component() {
        return panel;
    }

    @Override
    public void render(ExportState state) {
        Path file = state.file();
        panel.setVisible(file != null);
        if (file == null) {
            return;
        }
        String name = String.valueOf(file.getFileName());
        Fault fault = state.fault();
        if (fault != null) {
            text.setText(
                    messages.text("search.export.failed", name, FaultText.of(messages, fault)));
            text.setIcon(Icons.of("alert", Tone.DANGER));
        } else if (state.running()) {
            text.setText(messages.text("search.export.running", name));
            text.setIcon(Icons.of("save", Tone.MUTED));
        } else {
            text.setText(messages.text("search.export.done", file.toString()));
            text.setIcon(Icons.of("check", Tone.OK));
        }
        text.setToolTipText(file.toString());
        dismiss.putValue(
                AppAction.NAME,
                messages.text(state.running() ? "search.export.cancel" : "search.export.close"));
        panel.revalidate();
    }
}
