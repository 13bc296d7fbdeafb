package id.tanggap.console.attachment;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.fault.Fault;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** One file on its way. */
final class TransferRow {
    private final JPanel panel =
            new JPanel(
                    new MigLayout(
                            "insets 0, fillx, gapx 8, gapy 2, hidemode 3", "[grow, fill][][]"));
    private final Messages messages;
    private final AttachmentWords words;
    private final JLabel state = Labels.caption("");
    private final JProgressBar bar = new JProgressBar(0, 100);
    private final JTextArea why = Labels.prose("");
    private final JComponent retry;

    TransferRow(
            Messages messages,
            AttachmentWords words,
            FileTransfer transfer,
            Consumer<UUID> cancelled,
            Consumer<UUID> retried) {
        this.messages = messages;
        this.words = words;
        panel.setOpaque(false);
        panel.setName("attachment.transfer");
        retry =
                new AppAction(messages, "attachment.retry", () -> retried.accept(transfer.key()))
                        .iconButton();
        Labels.styled(why, "prose danger");
        panel.add(Labels.strong(transfer.name()), "wmin 0");
        panel.add(retry);
        panel.add(
                new AppAction(messages, "attachment.cancel", () -> cancelled.accept(transfer.key()))
                        .iconButton(),
                "wrap");
        panel.add(bar, "span 3, growx, wrap");
        panel.add(state, "span 3, wmin 0, wrap");
        panel.add(why, "span 3, growx, wmin 0");
        show(transfer);
    }

    JComponent component() {
        return panel;
    }

    void show(FileTransfer transfer) {
        Fault fault = transfer.fault();
        boolean failed = transfer.phase() == FileTransfer.Phase.FAILED;
        bar.setVisible(!failed);
        bar.setValue(transfer.percent());
        state.setVisible(!failed);
        state.setText(
                transfer.phase() == FileTransfer.Phase.WAITING
                        ? messages.text("attachment.waiting", words.size(transfer.total()))
                        : messages.text(
                                transfer.upload() ? "attachment.sending" : "attachment.fetching",
                                words.size(transfer.done()),
                                words.size(transfer.total())));
        why.setVisible(fault != null);
        why.setText(fault == null ? "" : words.why(fault));
        retry.setVisible(failed);
    }
}
