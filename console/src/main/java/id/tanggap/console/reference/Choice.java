package id.tanggap.console.reference;

import javax.swing.JComboBox;
import org.jspecify.annotations.Nullable;

/**
 * A value in a list to choose from, with the text people see. Equal by value, so that a new list
 * with other texts keeps what is chosen.
 *
 * @param value the value; null for "all" or "none"
 * @param text what is shown
 * @param <T> value
 */
public record Choice<T>(@Nullable T value, String text) {

    /** Chooses a value in a combo box; nothing where it is not in the list. */
    public static <T> void select(JComboBox<Choice<T>> box, @Nullable T value) {
        for (int i = 0; i < box.getItemCount(); i++) {
            if (java.util.Objects.equals(box.getItemAt(i).value(), value)) {
                if (box.getSelectedIndex() != i) {
                    box.setSelectedIndex(i);
                }
                return;
            }
        }
        box.setSelectedIndex(-1);
    }

    /**
     * Chooses a value that the list may not have, such as one that is not offered any more: it is
     * added then, so that it is not lost by looking at it.
     *
     * @param text what is shown where it has to be added
     */
    public static <T> void keep(JComboBox<Choice<T>> box, @Nullable T value, String text) {
        select(box, value);
        if (value != null && box.getSelectedIndex() < 0) {
            box.addItem(new Choice<>(value, text));
            box.setSelectedIndex(box.getItemCount() - 1);
        }
    }

    /** The value chosen in a combo box; null for none. */
    public static <T> @Nullable T selected(JComboBox<Choice<T>> box) {
        int index = box.getSelectedIndex();
        return index < 0 ? null : box.getItemAt(index).value();
    }

    /** The text: combo boxes show it and find it by its first letters. */
    @Override
    public String toString() {
        return text;
    }
}
