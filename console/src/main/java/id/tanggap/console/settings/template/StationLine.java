package id.tanggap.console.settings.template;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.settings.SettingsCatalogue;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.TextAreas;
import id.tanggap.protocol.fault.FieldError;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** One station of a chain in the editor. */
final class StationLine {
    private final Messages messages;
    private final StationRow begun;
    private final JPanel panel =
            new JPanel(
                    new MigLayout(
                            "insets 8, fillx, wrap 4, gapx 8, gapy 4, hidemode 3",
                            "[20!][grow,fill,sg][grow,fill,sg][]"));
    private final JTextField name = new JTextField();
    private final JTextField nameEn = new JTextField();
    private final JComboBox<Choice<String>> group = new JComboBox<>();
    private final JTextArea checklist = new JTextArea(3, 20);
    private final JLabel error = Labels.styled(new JLabel(), "small danger");

    StationLine(
            Messages messages,
            SettingsCatalogue catalogue,
            int number,
            StationRow row,
            Runnable edited,
            Consumer<StationLine> gone) {
        this.messages = messages;
        begun = row;
        Labels.styled(panel, "bar");
        name(name, "name", number);
        name(nameEn, "nameEn", number);
        group.setName("settings.template.step.group." + number);
        Labels.named(group, messages.text("settings.template.step.group"));
        catalogue.fillGroups(group, null);
        group.setSelectedIndex(-1);
        String code = row.group();
        Choice.keep(group, code, code == null ? "" : catalogue.group(code));
        checklist.setName("settings.template.step.checklist." + number);
        Labels.named(checklist, messages.text("settings.template.step.checklist"));
        checklist.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT,
                messages.text("settings.template.step.checklist"));
        error.setName("settings.template.step.error." + number);
        error.setVisible(false);
        name.setText(row.name());
        nameEn.setText(row.nameEn());
        checklist.setText(row.checklist());
        TextAreas.sentences(checklist);
        checklist.setCaretPosition(0);
        JButton remove =
                new AppAction(messages, "settings.template.step.remove", () -> gone.accept(this))
                        .iconButton();
        remove.setName("settings.template.step.remove." + number);
        panel.add(Labels.strong(String.valueOf(number + 1)));
        panel.add(name, "wmin 0");
        panel.add(nameEn, "wmin 0");
        panel.add(remove);
        panel.add(group, "skip 1, span 2, growx, wmin 0, wrap");
        panel.add(new JScrollPane(checklist), "skip 1, span 2, growx, hmin 62, wrap");
        panel.add(error, "skip 1, span 3");
        Typing.each(name, edited);
        Typing.each(nameEn, edited);
        Typing.each(checklist, edited);
        group.addActionListener(event -> edited.run());
    }

    private void name(JTextField field, String which, int number) {
        field.setName("settings.template.step." + which + "." + number);
        String words = messages.text("settings.template.step." + which);
        Labels.named(field, words);
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, words);
    }

    JComponent component() {
        return panel;
    }

    void focus() {
        name.requestFocusInWindow();
    }

    StationRow read() {
        return new StationRow(
                name.getText(),
                nameEn.getText(),
                Choice.selected(group),
                checklist.getText(),
                begun.known());
    }

    /** Shows what is wrong with it; null for nothing. */
    void show(@Nullable FieldError wrong) {
        error.setVisible(wrong != null);
        boolean ofGroup = wrong != null && wrong.field().endsWith(".group");
        group.putClientProperty(FlatClientProperties.OUTLINE, ofGroup ? "error" : null);
        name.putClientProperty(
                FlatClientProperties.OUTLINE, wrong != null && !ofGroup ? "error" : null);
        if (wrong != null) {
            error.setText(FaultText.of(messages, wrong));
        }
    }
}
