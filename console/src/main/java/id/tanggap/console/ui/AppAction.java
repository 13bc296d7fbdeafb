package id.tanggap.console.ui;

import java.awt.event.ActionEvent;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/**
 * Something a user can do. Text, tooltip, mnemonic, accelerator and icon come from the bundle:
 * {@code <key>.text} (with {@code &} before the mnemonic), {@code .tooltip}, {@code .accelerator}
 * (as {@link KeyStroke#getKeyStroke(String)} reads it) and {@code .icon}; only the text is needed.
 * One instance is shared by button, menu, shortcut and palette.
 */
public final class AppAction extends AbstractAction {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Runnable handler;
    private transient BooleanSupplier enabledWhen = () -> true;

    public AppAction(Messages messages, String key, Runnable handler) {
        this.key = key;
        this.handler = handler;
        Mnemonic label = Mnemonic.parse(messages.text(key + ".text"));
        putValue(NAME, label.text());
        if (label.keyCode() != 0) {
            putValue(MNEMONIC_KEY, label.keyCode());
            putValue(DISPLAYED_MNEMONIC_INDEX_KEY, label.index());
        }
        KeyStroke stroke = null;
        if (messages.has(key + ".accelerator")) {
            String spec = messages.text(key + ".accelerator");
            stroke = KeyStroke.getKeyStroke(spec);
            if (stroke == null) {
                throw new IllegalArgumentException("no key stroke: " + key + " " + spec);
            }
            putValue(ACCELERATOR_KEY, stroke);
        }
        if (messages.has(key + ".icon")) {
            putValue(SMALL_ICON, Icons.of(messages.text(key + ".icon")));
        }
        putValue(SHORT_DESCRIPTION, tooltip(messages, label.text(), stroke));
    }

    private AppAction(String key, String text, Runnable handler) {
        this.key = key;
        this.handler = handler;
        putValue(NAME, text);
        putValue(SHORT_DESCRIPTION, text);
    }

    /** An action whose text is made while running, such as "Pause: meal". */
    public static AppAction titled(String key, String text, Runnable handler) {
        return new AppAction(key, text, handler);
    }

    /** Gives it a shortcut that is not in the bundle. */
    public AppAction withShortcut(KeyStroke stroke) {
        putValue(ACCELERATOR_KEY, stroke);
        putValue(SHORT_DESCRIPTION, text() + "  (" + Shortcuts.text(stroke) + ")");
        return this;
    }

    private String tooltip(Messages messages, String text, @Nullable KeyStroke stroke) {
        String words = messages.has(key + ".tooltip") ? messages.text(key + ".tooltip") : text;
        return stroke == null ? words : words + "  (" + Shortcuts.text(stroke) + ")";
    }

    /** Sets when it may be done; looked at by {@link #refresh()}. */
    public AppAction enabledWhen(BooleanSupplier condition) {
        enabledWhen = condition;
        return refresh();
    }

    /** Looks again whether it may be done now. */
    public AppAction refresh() {
        setEnabled(enabledWhen.getAsBoolean());
        return this;
    }

    /** Key in the bundle; also the name of the components made from it. */
    public String key() {
        return key;
    }

    /** Text without the mnemonic's mark. */
    public String text() {
        return (String) getValue(Action.NAME);
    }

    /** Shortcut, or null. */
    public @Nullable KeyStroke accelerator() {
        return (KeyStroke) getValue(ACCELERATOR_KEY);
    }

    /** A button with text, icon and tooltip. */
    public JButton button() {
        JButton button = new JButton(this);
        button.setName(key);
        return button;
    }

    /** A button with the icon only; the tooltip carries the words. */
    public JButton iconButton() {
        JButton button = button();
        button.setHideActionText(true);
        button.getAccessibleContext().setAccessibleName(text());
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        return button;
    }

    /** Makes the shortcut work wherever the focus is within the component. */
    public AppAction bindTo(JComponent component) {
        KeyStroke stroke = accelerator();
        if (stroke != null) {
            component.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(stroke, key);
            component.getActionMap().put(key, this);
        }
        return this;
    }

    @Override
    public void actionPerformed(@Nullable ActionEvent event) {
        Edt.require();
        if (refresh().isEnabled()) {
            handler.run();
        }
    }
}
