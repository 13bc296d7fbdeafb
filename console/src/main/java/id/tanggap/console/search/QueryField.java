package id.tanggap.console.search;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Popups;
import id.tanggap.console.ui.RunAction;
import id.tanggap.console.ui.Tone;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.Timer;

/**
 * The field a query is typed in, with what may be typed below it. The caret never leaves the field.
 * Enter searches, or takes what the arrow keys have come to; Tab takes the best while something is
 * offered; Esc closes the offer, and then leaves the field.
 */
final class QueryField implements CompletionView {
    private static final int VISIBLE_ROWS = 9;
    private static final int COMPLETE_MILLIS = 150;
    private static final int SEARCH_MILLIS = 400;

    private final JTextField field = new JTextField();
    private final SuggestionList suggestions = new SuggestionList();
    private final JPopupMenu popup = new JPopupMenu();
    private final Supplier<CompletionPresenter> completion;
    private final Consumer<String> search;
    private final Timer complete;
    private final Timer rest;
    private boolean filling;

    /**
     * @param completion what may be typed
     * @param search told of the query when typing rests, and on Enter
     */
    QueryField(
            Messages messages,
            String name,
            Supplier<CompletionPresenter> completion,
            Consumer<String> search) {
        this.completion = completion;
        this.search = search;
        complete = new Timer(COMPLETE_MILLIS, event -> ask());
        complete.setRepeats(false);
        rest = new Timer(SEARCH_MILLIS, event -> search.accept(field.getText()));
        rest.setRepeats(false);
        field.setName(name);
        Labels.named(field, messages.text("search.query.name"));
        field.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT, messages.text("search.query.placeholder"));
        field.putClientProperty(
                FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("search", Tone.MUTED));
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        popupParts(name);
        Typing.each(field, this::typed);
        keys();
        field.addFocusListener(
                new FocusAdapter() {
                    @Override
                    public void focusLost(FocusEvent event) {
                        if (!event.isTemporary()) {
                            close();
                        }
                    }
                });
    }

    private void popupParts(String name) {
        JList<?> list = suggestions.list();
        list.setName(name + ".suggestions");
        list.setFocusable(false);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mousePressed(MouseEvent event) {
                        int index = list.locationToIndex(event.getPoint());
                        if (index >= 0) {
                            completion.get().take(index);
                        }
                    }
                });
        JScrollPane pane = new JScrollPane(list);
        pane.setBorder(BorderFactory.createEmptyBorder());
        popup.setFocusable(false);
        popup.add(pane);
    }

    private void keys() {
        bind(KeyEvent.VK_DOWN, 0, "down", this::down);
        bind(KeyEvent.VK_UP, 0, "up", () -> completion.get().move(-1));
        bind(KeyEvent.VK_SPACE, InputEvent.CTRL_DOWN_MASK, "offer", this::ask);
        bind(KeyEvent.VK_ENTER, 0, "search", this::enter);
        bind(KeyEvent.VK_TAB, 0, "best", () -> completion.get().take(true));
        bind(KeyEvent.VK_ESCAPE, 0, "close", this::escape);
    }

    private void bind(int key, int modifiers, String name, Runnable deed) {
        field.getInputMap(JComponent.WHEN_FOCUSED)
                .put(KeyStroke.getKeyStroke(key, modifiers), name);
        field.getActionMap().put(name, new RunAction(deed));
    }

    /** The field. */
    JTextField field() {
        return field;
    }

    /** Shows a query without searching for it. */
    void show(String text) {
        if (!field.getText().equals(text)) {
            filling = true;
            field.setText(text);
            filling = false;
            completion.get().close();
        }
        complete.stop();
        rest.stop();
    }

    /** Whether the user is at work in the field: his words are not to be replaced. */
    boolean isTyping() {
        return rest.isRunning();
    }

    private void typed() {
        if (!filling) {
            completion.get().close();
            complete.restart();
            rest.restart();
        }
    }

    private void ask() {
        if (field.isFocusOwner()) {
            completion.get().ask(field.getText(), field.getCaretPosition());
        }
    }

    private void down() {
        if (popup.isVisible()) {
            completion.get().move(1);
        } else {
            ask();
        }
    }

    private void enter() {
        if (!completion.get().take(false)) {
            close();
            rest.stop();
            search.accept(field.getText());
        }
    }

    private void escape() {
        if (popup.isVisible()) {
            close();
        } else {
            field.transferFocus();
        }
    }

    private void close() {
        complete.stop();
        completion.get().close();
    }

    @Override
    public void put(String text, int caret) {
        field.setText(text);
        field.setCaretPosition(Math.min(caret, text.length()));
        // What was taken needs no offer of its own; a field's values are asked for at once.
        complete.stop();
    }

    @Override
    public void render(CompletionState state) {
        // Tab leaves the field unless there is something to take.
        field.setFocusTraversalKeysEnabled(!state.open());
        suggestions.show(state);
        if (!state.open()) {
            popup.setVisible(false);
            return;
        }
        if (!popup.isVisible() && field.isShowing()) {
            JList<?> list = suggestions.list();
            list.setVisibleRowCount(Math.min(VISIBLE_ROWS, state.items().size()));
            popup.setPopupSize(
                    Math.max(UIScale.scale(320), list.getPreferredSize().width + UIScale.scale(24)),
                    list.getPreferredScrollableViewportSize().height + UIScale.scale(8));
            Popups.show(popup, field, UIScale.scale(24), field.getHeight());
            field.requestFocusInWindow();
        }
    }
}
