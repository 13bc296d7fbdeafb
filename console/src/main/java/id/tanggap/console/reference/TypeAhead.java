package id.tanggap.console.reference;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.ui.RunAction;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;

/**
 * A field that finds while one types: a list below it, chosen from with the arrow keys and Enter or
 * with the mouse; Esc closes it. The caret never leaves the field. Answers to older words are
 * dropped.
 *
 * @param <T> what is found
 */
public final class TypeAhead<T> {
    private static final int VISIBLE_ROWS = 8;

    private final JTextField field = new JTextField();
    private final DefaultListModel<T> found = new DefaultListModel<>();
    private final JList<T> list = new JList<>(found);
    private final JPopupMenu popup = new JPopupMenu();
    private final transient BiConsumer<String, Consumer<List<T>>> finder;
    private final transient Function<T, String> text;
    private final transient Consumer<@Nullable T> chosen;
    private @Nullable T value;
    private boolean filling;
    private int generation;

    /**
     * @param name component name of the field
     * @param placeholder what to type
     * @param finder looks words up and tells what it found, on the event dispatch thread
     * @param text what a found thing is called
     * @param chosen told of the choice; null when the text was changed after it
     */
    public TypeAhead(
            String name,
            String placeholder,
            BiConsumer<String, Consumer<List<T>>> finder,
            Function<T, String> text,
            Consumer<@Nullable T> chosen) {
        this.finder = finder;
        this.text = text;
        this.chosen = chosen;
        field.setName(name);
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, placeholder);
        list.setName(name + ".found");
        list.setFocusable(false);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setVisibleRowCount(VISIBLE_ROWS);
        list.setCellRenderer(new Renderer());
        JScrollPane pane = new JScrollPane(list);
        pane.setBorder(BorderFactory.createEmptyBorder());
        popup.setFocusable(false);
        popup.add(pane);
        Typing.rested(field, this::find);
        Typing.each(field, this::typed);
        bind(KeyEvent.VK_DOWN, "down", () -> move(1));
        bind(KeyEvent.VK_UP, "up", () -> move(-1));
        bind(KeyEvent.VK_ENTER, "take", this::take);
        list.addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mousePressed(MouseEvent event) {
                        int index = list.locationToIndex(event.getPoint());
                        list.setSelectedIndex(index);
                        take();
                    }
                });
        field.addFocusListener(
                new FocusAdapter() {
                    @Override
                    public void focusLost(FocusEvent event) {
                        if (popup.isVisible() && !event.isTemporary()) {
                            take();
                        }
                        popup.setVisible(false);
                    }
                });
    }

    /** The text field. */
    public JTextField field() {
        return field;
    }

    /** What was chosen; null while nothing is. */
    public @Nullable T value() {
        return value;
    }

    /** Shows a choice without telling of it; null empties the field. */
    public void setValue(@Nullable T newValue) {
        value = newValue;
        generation++;
        String words = newValue == null ? "" : text.apply(newValue);
        if (!field.getText().equals(words)) {
            filling = true;
            field.setText(words);
            filling = false;
        }
        popup.setVisible(false);
    }

    private void typed() {
        if (!filling && value != null) {
            value = null;
            chosen.accept(null);
        }
    }

    private void find(String words) {
        if (value != null || !field.isFocusOwner() || words.isBlank()) {
            popup.setVisible(false);
            return;
        }
        int mine = ++generation;
        finder.accept(
                words.strip(),
                answer -> {
                    if (mine == generation && value == null && field.isFocusOwner()) {
                        show(answer);
                    }
                });
    }

    private void show(List<T> answer) {
        found.clear();
        found.addAll(answer);
        if (answer.isEmpty()) {
            popup.setVisible(false);
            return;
        }
        list.setSelectedIndex(0);
        list.setVisibleRowCount(Math.min(VISIBLE_ROWS, answer.size()));
        popup.setPopupSize(
                Math.max(field.getWidth(), list.getPreferredSize().width + 16),
                list.getPreferredScrollableViewportSize().height + 8);
        popup.show(field, 0, field.getHeight());
        field.requestFocusInWindow();
    }

    private void move(int step) {
        if (popup.isVisible()) {
            int index = list.getSelectedIndex() + step;
            list.setSelectedIndex(Math.clamp(index, 0, found.size() - 1));
            list.ensureIndexIsVisible(list.getSelectedIndex());
        } else if (value == null) {
            find(field.getText());
        }
    }

    private void take() {
        T taken = popup.isVisible() ? list.getSelectedValue() : null;
        if (taken != null) {
            setValue(taken);
            chosen.accept(taken);
        }
    }

    private void bind(int key, String name, Runnable deed) {
        field.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key, 0), name);
        field.getActionMap().put(name, new RunAction(deed));
    }

    private final class Renderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public java.awt.Component getListCellRendererComponent(
                JList<?> owner, Object item, int index, boolean isSelected, boolean focused) {
            int at = index;
            String words = at >= 0 && at < found.size() ? text.apply(found.get(at)) : "";
            return super.getListCellRendererComponent(owner, words, index, isSelected, false);
        }
    }
}
