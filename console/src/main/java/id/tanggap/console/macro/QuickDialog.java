package id.tanggap.console.macro;

import id.tanggap.console.reference.Typing;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.RunAction;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Collections;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * The picker over the window: a field to type in, what fits, how it would read; and a macro before
 * it is applied. Enter takes, Escape goes back.
 */
final class QuickDialog extends JDialog {
    private static final long serialVersionUID = 1L;

    /** Name of the search field. */
    static final String FIELD = "macro.quick.field";

    /** Name of the list. */
    static final String LIST = "macro.quick.list";

    /** Name of the text as it would be inserted. */
    static final String PREVIEW = "macro.quick.preview";

    /** Name of the line about missing values. */
    static final String MISSING = "macro.quick.missing";

    private static final String CHOOSE = "choose";
    private static final String TRIAL = "trial";
    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;

    private final transient Messages messages;
    private final transient Supplier<QuickPresenter> presenter;
    private final JPanel cards = new JPanel(new CardLayout());
    private final JTextField field = new JTextField();
    private final DefaultListModel<QuickChoice> found = new DefaultListModel<>();
    private final JList<QuickChoice> list = new JList<>(found);
    private final JTextArea preview = Labels.prose("");
    private final JLabel missing = Labels.styled(new JLabel(" "), "small warn");
    private final JLabel hint = Labels.caption(" ");
    private final transient TrialPanel trial;
    private final AppAction manage;
    private String shown = "";
    private boolean rendering;

    QuickDialog(
            Window owner,
            Messages messages,
            UnaryOperator<String> names,
            Supplier<QuickPresenter> presenter,
            Runnable manage) {
        super(owner, ModalityType.MODELESS);
        this.messages = messages;
        this.presenter = presenter;
        trial = new TrialPanel(messages, new MacroWords(messages, names), presenter);
        this.manage = new AppAction(messages, "macro.manage", manage);
        setUndecorated(true);
        setName("macro.quick");
        cards.add(choosing(), CHOOSE);
        cards.add(trial.component(), TRIAL);
        cards.setBorder(
                BorderFactory.createCompoundBorder(
                        BorderFactory.createLineBorder(UIManager.getColor("Tanggap.line")),
                        new Padding(12, 12, 12, 12)));
        setContentPane(cards);
        setSize(
                com.formdev.flatlaf.util.UIScale.scale(WIDTH),
                com.formdev.flatlaf.util.UIScale.scale(HEIGHT));
        Point at = owner.getLocationOnScreen();
        setLocation(
                at.x + (owner.getWidth() - getWidth()) / 2,
                at.y + Math.max(0, (owner.getHeight() - getHeight()) / 2));
        addWindowListener(
                new WindowAdapter() {
                    @Override
                    public void windowClosing(WindowEvent event) {
                        presenter.get().dismiss();
                    }
                });
    }

    private JComponent choosing() {
        field.setName(FIELD);
        Labels.named(field, messages.text("macro.quick.field"));
        field.putClientProperty(
                "JTextField.placeholderText", messages.text("macro.quick.placeholder"));
        Typing.each(
                field,
                () -> {
                    if (!rendering) {
                        presenter.get().search(field.getText());
                    }
                });
        key(KeyEvent.VK_ESCAPE, () -> presenter.get().dismiss());
        key(KeyEvent.VK_ENTER, () -> presenter.get().take());
        key(KeyEvent.VK_DOWN, () -> presenter.get().move(1));
        key(KeyEvent.VK_UP, () -> presenter.get().move(-1));
        list.setName(LIST);
        Labels.named(list, messages.text("macro.quick.list"));
        list.setFocusable(false);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new ChoiceRenderer(messages));
        list.addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mousePressed(MouseEvent event) {
                        presenter.get().select(list.locationToIndex(event.getPoint()));
                    }

                    @Override
                    public void mouseClicked(MouseEvent event) {
                        if (event.getClickCount() == 2) {
                            presenter.get().take();
                        }
                    }
                });
        preview.setName(PREVIEW);
        missing.setName(MISSING);
        JPanel panel =
                new JPanel(
                        new MigLayout(
                                "insets 0, fill, wrap 2, gap 12 8",
                                "[300!,fill][grow,fill]",
                                "[][grow,fill][]"));
        panel.add(field, "span 2");
        JScrollPane left = new JScrollPane(list);
        left.setBorder(BorderFactory.createEmptyBorder());
        panel.add(left);
        JPanel right = new JPanel(new BorderLayout(0, 6));
        JScrollPane text = new JScrollPane(preview);
        text.setBorder(BorderFactory.createEmptyBorder());
        right.add(text, BorderLayout.CENTER);
        right.add(missing, BorderLayout.SOUTH);
        panel.add(right, "wmin 0");
        panel.add(hint, "span 2, split 2, growx, pushx, wmin 0");
        panel.add(manage.button());
        panel.setPreferredSize(new Dimension(WIDTH, HEIGHT));
        return panel;
    }

    private void key(int code, Runnable deed) {
        String name = "quick" + code;
        field.getInputMap().put(KeyStroke.getKeyStroke(code, 0), name);
        field.getActionMap().put(name, new RunAction(deed));
    }

    void show(QuickState state) {
        rendering = true;
        try {
            if (!field.getText().equals(state.query())) {
                field.setText(state.query());
            }
            fill(state);
        } finally {
            rendering = false;
        }
        QuickChoice choice = state.choice();
        preview.setText(
                state.text() != null
                        ? state.text()
                        : choice instanceof QuickChoice.Deed deed
                                ? trial.steps(deed.macro())
                                : messages.text("macro.quick.none"));
        preview.setCaretPosition(0);
        missing.setText(
                state.missing().isEmpty()
                        ? " "
                        : messages.text("macro.missing", String.join(", ", state.missing())));
        hint.setText(
                messages.text(
                        choice instanceof QuickChoice.Deed
                                ? "macro.quick.hint.macro"
                                : "macro.quick.hint.text"));
        String card = state.trial() == null ? CHOOSE : TRIAL;
        trial.show(state);
        if (!card.equals(shown)) {
            shown = card;
            ((CardLayout) cards.getLayout()).show(cards, card);
            focus(state.trial());
        }
    }

    private void focus(QuickState.@Nullable Trial macro) {
        if (macro == null) {
            field.requestFocusInWindow();
        } else {
            trial.focus();
        }
    }

    private void fill(QuickState state) {
        if (!Collections.list(found.elements()).equals(state.choices())) {
            found.clear();
            found.addAll(state.choices());
        }
        list.setSelectedIndex(state.selected());
        if (state.selected() >= 0) {
            list.ensureIndexIsVisible(state.selected());
        }
    }
}
