package id.tanggap.console.ui;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.protocol.fault.FieldError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import net.miginfocom.swing.MigLayout;

/**
 * A form: label with mnemonic, field, and below the field what is wrong with it. Fields are bound
 * to the names the server uses in its field errors. Event dispatch thread only.
 */
public final class Forms {
    private final Messages messages;
    private final JPanel panel =
            new JPanel(
                    new MigLayout("insets 0, fillx, wrap 2, hidemode 3, gapy 8", "[][fill, grow]"));
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private record Row(JLabel label, JComponent shown, JComponent field, JLabel error) {}

    public Forms(Messages messages) {
        this.messages = messages;
        panel.setOpaque(false);
    }

    /** The form's panel. */
    public JPanel panel() {
        return panel;
    }

    /**
     * Adds a field.
     *
     * @param labelKey text of the label, {@code &} before the mnemonic
     * @param fieldName name in the server's field errors, such as {@code subject}
     * @param field the input, or a scroll pane around it
     */
    public Forms row(String labelKey, String fieldName, JComponent field) {
        return titled(messages.text(labelKey), labelKey, fieldName, field);
    }

    /**
     * Adds a field whose label is known only while running, such as one of a category.
     *
     * @param title text of the label, {@code &} before the mnemonic
     * @param name component name of the field and, with {@code .error}, of what is wrong with it
     * @param fieldName name in the server's field errors
     * @param field the input, or a scroll pane around it
     */
    public Forms titled(String title, String name, String fieldName, JComponent field) {
        Mnemonic words = Mnemonic.parse(title);
        JLabel label = new JLabel(words.text());
        if (words.keyCode() != 0) {
            label.setDisplayedMnemonic(words.keyCode());
            label.setDisplayedMnemonicIndex(words.index());
        }
        JComponent input = input(field);
        label.setLabelFor(input);
        if (input.getName() == null) {
            input.setName(name);
        }
        JLabel error = new JLabel();
        error.setName(name + ".error");
        error.putClientProperty(FlatClientProperties.STYLE_CLASS, "small danger");
        error.setVisible(false);
        panel.add(label, field instanceof JScrollPane ? "aligny top, gaptop 4" : "");
        // A field gives way before its right edge is cut off.
        panel.add(field, field instanceof JScrollPane ? "grow, pushy, wmin 60" : "wmin 60");
        panel.add(error, "skip 1, gaptop 0");
        rows.put(fieldName, new Row(label, field, input, error));
        return this;
    }

    /** Shows a field or hides it with its label. */
    public void setVisible(String fieldName, boolean visible) {
        Row row = Objects.requireNonNull(rows.get(fieldName), fieldName);
        row.label().setVisible(visible);
        row.shown().setVisible(visible);
        if (!visible) {
            row.error().setVisible(false);
        }
    }

    /** Adds a component over both columns: a section's title, a hint, a bar of buttons. */
    public Forms wide(JComponent component) {
        panel.add(component, "span 2, growx");
        return this;
    }

    /** Adds a section's title. */
    public Forms section(String titleKey) {
        JLabel title = Labels.section(messages.text(titleKey));
        panel.add(title, rows.isEmpty() ? "span 2" : "span 2, gaptop 16");
        return this;
    }

    /**
     * Shows what is wrong and puts the caret in the first such field. Paths into a field, such as
     * {@code phones[1]}, count for the field.
     *
     * @return errors that belong to no field of this form
     */
    public List<FieldError> showErrors(List<FieldError> errors) {
        Edt.require();
        clearErrors();
        List<FieldError> homeless = new ArrayList<>();
        JComponent first = null;
        for (FieldError error : errors) {
            Row row = rows.get(rootOf(error.field()));
            if (row == null) {
                homeless.add(error);
                continue;
            }
            row.error().setText(FaultText.of(messages, error));
            row.error().setVisible(true);
            row.field().putClientProperty(FlatClientProperties.OUTLINE, "error");
            first = first == null ? row.field() : first;
        }
        if (first != null) {
            first.requestFocusInWindow();
        }
        panel.revalidate();
        return homeless;
    }

    /** Takes all errors away. */
    public void clearErrors() {
        for (Row row : rows.values()) {
            row.error().setVisible(false);
            row.field().putClientProperty(FlatClientProperties.OUTLINE, null);
        }
        panel.revalidate();
    }

    private static String rootOf(String path) {
        return Objects.requireNonNull(path.split("[.\\[]", 2)[0]);
    }

    private static JComponent input(JComponent field) {
        if (field instanceof JScrollPane pane) {
            JViewport viewport = pane.getViewport();
            if (viewport.getView() instanceof JComponent inner) {
                return inner;
            }
        }
        return field;
    }
}
