package id.tanggap.console.call;

import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Mnemonic;
import id.tanggap.console.ui.RunAction;
import id.tanggap.console.ui.TextAreas;
import id.tanggap.console.ui.ToggleGroup;
import id.tanggap.protocol.call.DispositionCode;
import java.awt.event.KeyEvent;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** What came of the call: one of eight by its digit, a note, and what follows. */
final class WrapUpPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final Map<DispositionCode, JToggleButton> choices =
            new EnumMap<>(DispositionCode.class);
    private final ToggleGroup group = new ToggleGroup();
    private final JTextArea note = new JTextArea(2, 40);

    WrapUpPanel(Messages messages, CardActions actions) {
        super(
                new MigLayout(
                        "insets 0, wrap 4, gap 8",
                        "[grow,fill,sg][grow,fill,sg][grow,fill,sg][grow,fill,sg]"));
        setOpaque(false);
        JLabel question = Labels.strong(messages.text("call.wrapUp.question"));
        add(question, "span 4");
        JPanel grid = this;
        int digit = 1;
        for (DispositionCode code : DispositionCode.values()) {
            if (code != DispositionCode.NOT_GIVEN) {
                grid.add(choice(messages, code, digit++), "h 28!, wmin 0");
            }
        }
        Mnemonic words = Mnemonic.parse(messages.text("call.wrapUp.note"));
        JLabel label = Labels.muted(words.text());
        label.setDisplayedMnemonic(words.keyCode());
        label.setLabelFor(note);
        note.setName(CallerCardPanel.WRAP_UP_NOTE);
        TextAreas.sentences(note);
        add(label, "span 4, split 2, grow 0, aligny top, gaptop 6");
        add(new JScrollPane(note), "growx, pushx, h 52!");
        JPanel buttons = new JPanel(new MigLayout("insets 0, gapx 8", "push[][]"));
        buttons.setOpaque(false);
        buttons.add(actions.wrapUpPause.button());
        buttons.add(Labels.styled(actions.wrapUpReady.button(), "primary"));
        add(buttons, "span 4, growx");
    }

    private JToggleButton choice(Messages messages, DispositionCode code, int digit) {
        JToggleButton button = new JToggleButton(digit + "  " + messages.of(code));
        button.setName(CallerCardPanel.DISPOSITION + "." + code);
        button.setToolTipText(messages.of(code) + "  (" + digit + ")");
        group.add(button);
        choices.put(code, button);
        // Digits choose while the focus is on a choice; in the note they are digits.
        Runnable choose =
                () -> {
                    button.setSelected(true);
                    button.requestFocusInWindow();
                };
        for (JToggleButton other : choices.values()) {
            bind(other, digit, choose);
        }
        int earlier = 1;
        for (JToggleButton other : choices.values()) {
            JToggleButton target = other;
            bind(
                    button,
                    earlier++,
                    () -> {
                        target.setSelected(true);
                        target.requestFocusInWindow();
                    });
        }
        return button;
    }

    private static void bind(JComponent component, int digit, Runnable action) {
        String key = "choose" + digit;
        component.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_0 + digit, 0), key);
        component.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_NUMPAD0 + digit, 0), key);
        component.getActionMap().put(key, new RunAction(action));
    }

    /** Begins with another call. */
    void reset() {
        group.clearSelection();
        note.setText("");
    }

    void select(DispositionCode code) {
        JToggleButton button = choices.get(code);
        if (button != null && chosen() == null) {
            button.setSelected(true);
        }
    }

    @Nullable DispositionCode chosen() {
        for (Map.Entry<DispositionCode, JToggleButton> choice : choices.entrySet()) {
            if (choice.getValue().isSelected()) {
                return choice.getKey();
            }
        }
        return null;
    }

    String note() {
        return note.getText();
    }

    /** Where the keyboard starts. */
    void focusFirst() {
        DispositionCode code = chosen();
        JToggleButton start = choices.get(code == null ? DispositionCode.RESOLVED : code);
        if (start != null) {
            start.requestFocusInWindow();
        }
    }
}
