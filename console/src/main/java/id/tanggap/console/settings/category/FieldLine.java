package id.tanggap.console.settings.category;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.TextAreas;
import id.tanggap.protocol.category.CategoryFieldKind;
import id.tanggap.protocol.fault.FieldError;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** One of a category's own fields in the editor. */
final class FieldLine {
    private final Messages messages;
    private final FieldRow begun;
    private final JPanel panel =
            new JPanel(
                    new MigLayout(
                            "insets 8, fillx, wrap 3, gapx 8, gapy 4, hidemode 3",
                            "[grow,fill,sg][grow,fill,sg][]"));
    private final JTextField name = new JTextField();
    private final JTextField nameEn = new JTextField();
    private final JComboBox<Choice<CategoryFieldKind>> kind = new JComboBox<>();
    private final JCheckBox required = new JCheckBox();
    private final JTextArea choices = new JTextArea(3, 20);
    private final JScrollPane choicesPane = new JScrollPane(choices);
    private final JLabel error = Labels.styled(new JLabel(), "small danger");

    FieldLine(
            Messages messages,
            int number,
            FieldRow row,
            Runnable edited,
            Consumer<FieldLine> gone) {
        this.messages = messages;
        begun = row;
        Labels.styled(panel, "bar");
        name(name, "name", number);
        name(nameEn, "nameEn", number);
        kind.setName("settings.category.field.kind." + number);
        for (CategoryFieldKind each : CategoryFieldKind.values()) {
            kind.addItem(new Choice<>(each, messages.of(each)));
        }
        Labels.named(kind, messages.text("settings.category.own.kind"));
        required.setName("settings.category.field.required." + number);
        required.setText(messages.text("settings.category.own.required"));
        required.setOpaque(false);
        choices.setName("settings.category.field.choices." + number);
        Labels.named(choices, messages.text("settings.category.own.choices"));
        choices.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT,
                messages.text("settings.category.own.choices"));
        error.setName("settings.category.field.error." + number);
        error.setVisible(false);
        JButton remove =
                new AppAction(messages, "settings.category.own.remove", () -> gone.accept(this))
                        .iconButton();
        remove.setName("settings.category.field.remove." + number);
        name.setText(row.name());
        nameEn.setText(row.nameEn());
        Choice.select(kind, row.kind());
        required.setSelected(row.required());
        choices.setText(row.choices());
        TextAreas.sentences(choices);
        choices.setCaretPosition(0);
        panel.add(name);
        panel.add(nameEn);
        panel.add(remove);
        panel.add(kind);
        panel.add(required);
        panel.add(choicesPane, "newline, span 2, growx, hmin 62");
        panel.add(error, "newline, span 3");
        showChoices();
        Typing.each(name, edited);
        Typing.each(nameEn, edited);
        Typing.each(choices, edited);
        kind.addActionListener(
                event -> {
                    showChoices();
                    edited.run();
                });
        required.addActionListener(event -> edited.run());
    }

    private void name(JTextField field, String which, int number) {
        field.setName("settings.category.field." + which + "." + number);
        String words = messages.text("settings.category.own." + which);
        Labels.named(field, words);
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, words);
    }

    private void showChoices() {
        choicesPane.setVisible(Choice.selected(kind) == CategoryFieldKind.CHOICE);
        panel.revalidate();
    }

    JComponent component() {
        return panel;
    }

    void focus() {
        name.requestFocusInWindow();
    }

    FieldRow read() {
        return new FieldRow(
                begun.code(),
                name.getText(),
                nameEn.getText(),
                Objects.requireNonNullElse(Choice.selected(kind), CategoryFieldKind.TEXT),
                required.isSelected(),
                choices.getText(),
                begun.known());
    }

    /** Shows what is wrong with it; null for nothing. */
    void show(@Nullable FieldError wrong) {
        error.setVisible(wrong != null);
        name.putClientProperty(FlatClientProperties.OUTLINE, wrong == null ? null : "error");
        if (wrong != null) {
            error.setText(FaultText.of(messages, wrong));
        }
    }
}
