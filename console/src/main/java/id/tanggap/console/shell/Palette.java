package id.tanggap.console.shell;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.RunAction;
import id.tanggap.console.ui.Shortcuts;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Point;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;

/** Ctrl+K: everything that can be done now, found by typing. */
final class Palette extends JDialog {
    private static final long serialVersionUID = 1L;

    static final String FIELD = "shell.palette.field";
    static final String LIST = "shell.palette.list";

    private static final int WIDTH = 520;
    private static final int ROWS = 10;

    private final transient List<AppAction> actions;
    private final JTextField field = new JTextField();
    private final DefaultListModel<AppAction> found = new DefaultListModel<>();
    private final JList<AppAction> list = new JList<>(found);

    Palette(Window owner, Messages messages, List<AppAction> actions) {
        super(owner, ModalityType.MODELESS);
        this.actions = actions;
        setUndecorated(true);
        field.setName(FIELD);
        field.putClientProperty(
                "JTextField.placeholderText", messages.text("shell.palette.placeholder"));
        list.setName(LIST);
        list.setVisibleRowCount(ROWS);
        list.setCellRenderer(new Row());
        list.setFocusable(false);
        field.getDocument().addDocumentListener(new Typing());
        key(KeyEvent.VK_ESCAPE, this::dispose);
        key(KeyEvent.VK_ENTER, this::run);
        key(KeyEvent.VK_DOWN, () -> move(1));
        key(KeyEvent.VK_UP, () -> move(-1));
        list.addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mouseClicked(MouseEvent event) {
                        run();
                    }
                });
        addWindowFocusListener(
                new WindowAdapter() {
                    @Override
                    public void windowLostFocus(WindowEvent event) {
                        dispose();
                    }
                });
        JPanel content = new JPanel(new BorderLayout(0, 8));
        content.setBorder(
                BorderFactory.createCompoundBorder(
                        BorderFactory.createLineBorder(UIManager.getColor("Tanggap.line")),
                        new Padding(12, 12, 12, 12)));
        content.add(field, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        content.add(scroll, BorderLayout.CENTER);
        setContentPane(content);
        search();
        pack();
        setSize(com.formdev.flatlaf.util.UIScale.scale(WIDTH), getHeight());
        Point at = owner.getLocation();
        setLocation(
                at.x + (owner.getWidth() - getWidth()) / 2,
                at.y + com.formdev.flatlaf.util.UIScale.scale(72));
    }

    private void key(int code, Runnable deed) {
        String name = "palette" + code;
        field.getInputMap().put(KeyStroke.getKeyStroke(code, 0), name);
        field.getActionMap().put(name, new RunAction(deed));
    }

    private void run() {
        AppAction chosen = list.getSelectedValue();
        dispose();
        if (chosen != null) {
            // After the focus is back where it was, so that the action finds its place.
            SwingUtilities.invokeLater(() -> chosen.actionPerformed(null));
        }
    }

    private void move(int step) {
        int size = found.size();
        if (size > 0) {
            int next = Math.floorMod(list.getSelectedIndex() + step, size);
            list.setSelectedIndex(next);
            list.ensureIndexIsVisible(next);
        }
    }

    private void search() {
        String[] words = field.getText().toLowerCase(Locale.ROOT).strip().split("\\s+");
        found.clear();
        for (AppAction action : actions) {
            String text = action.text().toLowerCase(Locale.ROOT);
            boolean fits = true;
            for (String word : words) {
                fits &= text.contains(word);
            }
            if (fits) {
                found.addElement(action);
            }
        }
        list.setSelectedIndex(0);
    }

    private final class Typing implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            search();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            search();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            search();
        }
    }

    private static final class Row implements ListCellRenderer<AppAction> {
        private final JPanel panel = new JPanel(new MigLayout("insets 5 8 5 8, fillx", "[grow][]"));
        private final JLabel text = new JLabel();
        private final JLabel keys = Labels.muted("");

        private Row() {
            panel.add(text, "wmin 0");
            panel.add(keys);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends AppAction> list,
                AppAction action,
                int index,
                boolean selected,
                boolean focused) {
            panel.setBackground(selected ? list.getSelectionBackground() : list.getBackground());
            text.setText(action.text());
            KeyStroke stroke = action.accelerator();
            keys.setText(stroke == null ? "" : Shortcuts.text(stroke));
            return panel;
        }
    }
}
