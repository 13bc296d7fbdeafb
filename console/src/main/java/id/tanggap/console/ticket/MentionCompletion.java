package id.tanggap.console.ticket;

import id.tanggap.protocol.ticket.TicketOptions;
import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import org.jspecify.annotations.Nullable;

/**
 * Offers names while {@code @} and a beginning are typed: arrows choose, Enter or Tab takes, Escape
 * leaves the text as it is. Typing goes on meanwhile; the keys mean what they always do while
 * nothing is offered.
 */
final class MentionCompletion {
    private final JTextArea text;
    private final Supplier<TicketOptions> options;
    private final DefaultListModel<TicketOptions.Member> found = new DefaultListModel<>();
    private final JList<TicketOptions.Member> list = new JList<>(found);
    private final JPopupMenu popup = new JPopupMenu();

    private MentionCompletion(JTextArea text, Supplier<TicketOptions> options) {
        this.text = text;
        this.options = options;
        list.setName("ticket.mentions");
        list.setFocusable(false);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Renderer());
        JScrollPane pane = new JScrollPane(list);
        pane.setBorder(BorderFactory.createEmptyBorder());
        popup.setFocusable(false);
        popup.add(pane);
        text.addCaretListener(event -> SwingUtilities.invokeLater(this::offer));
        text.addFocusListener(
                new FocusAdapter() {
                    @Override
                    public void focusLost(FocusEvent event) {
                        popup.setVisible(false);
                    }
                });
        list.addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mousePressed(MouseEvent event) {
                        list.setSelectedIndex(list.locationToIndex(event.getPoint()));
                        take();
                    }
                });
        bind(KeyEvent.VK_DOWN, () -> move(1));
        bind(KeyEvent.VK_UP, () -> move(-1));
        bind(KeyEvent.VK_ENTER, this::take);
        bind(KeyEvent.VK_TAB, this::take);
        bind(KeyEvent.VK_ESCAPE, () -> popup.setVisible(false));
    }

    /** Adds it to a text. */
    static void addTo(JTextArea text, Supplier<TicketOptions> options) {
        new MentionCompletion(text, options);
    }

    private void offer() {
        String begun = text.isFocusOwner() ? Mentions.begun(text.getText(), caret()) : null;
        List<TicketOptions.Member> people =
                begun == null ? List.of() : Mentions.find(options.get(), begun);
        if (people.isEmpty()) {
            popup.setVisible(false);
            return;
        }
        found.clear();
        found.addAll(people);
        list.setSelectedIndex(0);
        list.setVisibleRowCount(people.size());
        try {
            Rectangle2D at = text.modelToView2D(caret());
            if (at != null) {
                Rectangle place = at.getBounds();
                popup.pack();
                popup.show(text, place.x, place.y + place.height);
                text.requestFocusInWindow();
            }
        } catch (BadLocationException e) {
            popup.setVisible(false);
        }
    }

    private int caret() {
        return Math.min(text.getCaretPosition(), text.getText().length());
    }

    private void move(int step) {
        list.setSelectedIndex(Math.clamp(list.getSelectedIndex() + step, 0, found.size() - 1));
    }

    private void take() {
        TicketOptions.Member member = list.getSelectedValue();
        String begun = Mentions.begun(text.getText(), caret());
        popup.setVisible(false);
        if (member != null && begun != null) {
            text.replaceRange(
                    Objects.requireNonNullElse(member.username(), "") + " ",
                    caret() - begun.length(),
                    caret());
        }
    }

    /** The key does this while names are offered, else what it did before. */
    private void bind(int key, Runnable deed) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key, 0);
        Object before = text.getInputMap(JComponent.WHEN_FOCUSED).get(stroke);
        Action usual = before == null ? null : text.getActionMap().get(before);
        String name = "mention." + key;
        text.getInputMap(JComponent.WHEN_FOCUSED).put(stroke, name);
        text.getActionMap().put(name, new KeyAction(deed, usual));
    }

    private final class KeyAction extends AbstractAction {
        private static final long serialVersionUID = 1L;

        private final transient Runnable deed;
        private final transient @Nullable Action usual;

        KeyAction(Runnable deed, @Nullable Action usual) {
            this.deed = deed;
            this.usual = usual;
        }

        /** A key that means nothing here belongs to whoever is above. */
        @Override
        public boolean isEnabled() {
            return popup.isVisible() || usual != null;
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            if (popup.isVisible()) {
                deed.run();
            } else if (usual != null) {
                usual.actionPerformed(event);
            }
        }
    }

    private static final class Renderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> owner, Object item, int index, boolean isSelected, boolean focused) {
            String words =
                    item instanceof TicketOptions.Member member
                            ? member.name() + "  @" + member.username()
                            : "";
            return super.getListCellRendererComponent(owner, words, index, isSelected, false);
        }
    }
}
