package id.tanggap.console.reference;

import java.util.function.Consumer;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Hears the typing in a text field. Only on the event dispatch thread. */
public final class Typing implements DocumentListener {
    /** Rest after which a search begins. */
    public static final int SEARCH_MILLIS = 300;

    private final Runnable changed;

    private Typing(Runnable changed) {
        this.changed = changed;
    }

    /** Runs with every change of the text. */
    public static void each(JTextComponent field, Runnable changed) {
        field.getDocument().addDocumentListener(new Typing(changed));
    }

    /** Tells of the text 300 ms after its last change. */
    public static void rested(JTextComponent field, Consumer<String> told) {
        Timer timer = new Timer(SEARCH_MILLIS, event -> told.accept(field.getText()));
        timer.setRepeats(false);
        each(field, timer::restart);
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        changed.run();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        changed.run();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        changed.run();
    }
}
