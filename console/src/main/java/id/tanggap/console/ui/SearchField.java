package id.tanggap.console.ui;

import com.formdev.flatlaf.FlatClientProperties;
import javax.swing.JTextField;

/** Fields in which one looks for something: a glass before the words, a cross to clear them. */
public final class SearchField {
    private SearchField() {}

    /**
     * A field.
     *
     * @param words what may be looked for; shown while the field is empty
     */
    public static JTextField create(String name, String words) {
        JTextField field = new JTextField();
        field.setName(name);
        Labels.named(field, words);
        field.setToolTipText(words);
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, words);
        field.putClientProperty(
                FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("search", Tone.MUTED));
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        return field;
    }
}
