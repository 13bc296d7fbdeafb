package id.tanggap.console.attachment;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.attachment.AttachmentView;
import java.awt.Image;
import javax.swing.ImageIcon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** One file of the list. */
final class AttachmentRow {
    static final int PICTURE = 44;

    private final JPanel panel =
            new JPanel(
                    new MigLayout(
                            "insets 0, fillx, gapx 8, gapy 0",
                            "[44!][grow, fill][]",
                            "[22!, bottom][22!, top]"));
    private final JButton picture = new JButton();

    /** What the user does with a file. */
    interface Gestures {
        void open(AttachmentView attachment);

        void save(AttachmentView attachment);

        void remove(AttachmentView attachment);

        void look(AttachmentView attachment);
    }

    AttachmentRow(
            Messages messages,
            AttachmentWords words,
            AttachmentView attachment,
            boolean mayRemove,
            Gestures gestures) {
        panel.setOpaque(false);
        panel.setName("attachment.row");
        picture.putClientProperty("JButton.buttonType", "borderless");
        picture.setIcon(Icons.of(AttachmentWords.icon(attachment.mediaType()), 24, Tone.MUTED));
        picture.setToolTipText(messages.text("attachment.look", attachment.name()));
        picture.getAccessibleContext().setAccessibleName(attachment.name());
        picture.addActionListener(
                event -> {
                    if (attachment.preview()) {
                        gestures.look(attachment);
                    } else {
                        gestures.open(attachment);
                    }
                });
        JLabel name = Labels.strong(attachment.name());
        name.setToolTipText(attachment.name());
        panel.add(picture, "spany 2, w 44!, h 44!");
        panel.add(name, "wmin 0");
        panel.add(
                buttons(messages, attachment, mayRemove, gestures), "spany 2, aligny center, wrap");
        panel.add(Labels.caption(words.about(attachment)), "wmin 0");
    }

    private static JComponent buttons(
            Messages messages, AttachmentView attachment, boolean mayRemove, Gestures gestures) {
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 0"));
        buttons.setOpaque(false);
        buttons.add(
                new AppAction(messages, "attachment.open", () -> gestures.open(attachment))
                        .iconButton());
        buttons.add(
                new AppAction(messages, "attachment.save", () -> gestures.save(attachment))
                        .iconButton());
        if (mayRemove) {
            buttons.add(
                    new AppAction(messages, "attachment.remove", () -> gestures.remove(attachment))
                            .iconButton());
        }
        return buttons;
    }

    JComponent component() {
        return panel;
    }

    void show(Image small) {
        picture.setIcon(new ImageIcon(small));
    }
}
