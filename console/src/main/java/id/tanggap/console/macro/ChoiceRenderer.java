package id.tanggap.console.macro;

import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Tone;
import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;

/** A row of the picker: what it is, what it is called, what is typed to get it. */
final class ChoiceRenderer implements ListCellRenderer<QuickChoice> {
    private final Messages messages;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 5 8 5 8, fillx, gapx 8", "[][grow][]"));
    private final JLabel icon = new JLabel();
    private final JLabel title = new JLabel();
    private final JLabel shortcut = Labels.muted("");

    ChoiceRenderer(Messages messages) {
        this.messages = messages;
        panel.add(icon);
        panel.add(title, "wmin 0");
        panel.add(shortcut);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends QuickChoice> list,
            QuickChoice choice,
            int index,
            boolean selected,
            boolean focused) {
        panel.setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        boolean macro = choice instanceof QuickChoice.Deed;
        icon.setIcon(Icons.of(macro ? "play" : "reply", 14, Tone.MUTED));
        title.setText(
                choice.personal()
                        ? messages.text("macro.personal", choice.title())
                        : choice.title());
        shortcut.setText("/" + choice.shortcut());
        panel.getAccessibleContext()
                .setAccessibleName(
                        messages.text(
                                macro ? "macro.row.macro" : "macro.row.text",
                                choice.title(),
                                choice.shortcut()));
        return panel;
    }
}
