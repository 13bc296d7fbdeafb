package id.tanggap.console.search;

import com.formdev.flatlaf.util.UIScale;
import id.tanggap.console.search.ViewDraft.Deed;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.RunAction;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.search.TicketColumn;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the chosen view, for the user alone: which, and in what order. Space takes one in
 * or out, the buttons move it. Event dispatch thread only.
 */
public final class ColumnsPanel {
    /** Name of the list. */
    public static final String LIST = "search.columns.list";

    private final JPanel panel =
            new JPanel(
                    new MigLayout(
                            "insets 16, fill, wrap 2, hidemode 3", "[grow][]", "[][][grow][][]"));
    private final Messages messages;
    private final Supplier<ViewsPresenter> presenter;
    private final DefaultListModel<TicketColumn> model = new DefaultListModel<>();
    private final JList<TicketColumn> list = new JList<>(model);
    private final Set<TicketColumn> taken = EnumSet.noneOf(TicketColumn.class);
    private final JLabel error = Labels.styled(new JLabel(), "small danger");
    private final AppAction confirm;
    private boolean open;

    /**
     * @param presenter told what the user does; asked for after the panel is made
     */
    public ColumnsPanel(Messages messages, Supplier<ViewsPresenter> presenter) {
        this.messages = messages;
        this.presenter = presenter;
        Labels.styled(panel, "surface");
        panel.setName("search.columns");
        list.setName(LIST);
        Labels.named(list, messages.text("search.columns.title"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Row());
        list.setFixedCellHeight(UIScale.scale(26));
        list.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_SPACE, 0), "toggle");
        list.getActionMap().put("toggle", new RunAction(() -> toggle(list.getSelectedIndex())));
        list.addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mouseClicked(MouseEvent event) {
                        toggle(list.locationToIndex(event.getPoint()));
                    }
                });
        AppAction up = new AppAction(messages, "search.columns.up", () -> move(-1)).bindTo(panel);
        AppAction down =
                new AppAction(messages, "search.columns.down", () -> move(1)).bindTo(panel);
        confirm =
                new AppAction(messages, "search.columns.confirm", () -> presenter.get().confirm())
                        .bindTo(panel);
        AppAction reset =
                new AppAction(
                        messages, "search.columns.reset", () -> presenter.get().resetColumns());
        AppAction cancel =
                new AppAction(messages, "search.columns.cancel", () -> presenter.get().cancel())
                        .bindTo(panel);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        panel.add(Labels.section(messages.text("search.columns.title")), "span 2");
        panel.add(Labels.prose(messages.text("search.columns.hint")), "span 2, growx, wmin 0");
        panel.add(scroll, "grow, push");
        JPanel moves = new JPanel(new MigLayout("insets 0, wrap 1"));
        moves.setOpaque(false);
        moves.add(up.iconButton());
        moves.add(down.iconButton());
        panel.add(moves, "aligny top");
        panel.add(error, "span 2");
        JPanel deeds = new JPanel(new MigLayout("insets 0, gapx 8"));
        deeds.setOpaque(false);
        deeds.add(Labels.styled(confirm.button(), "primary"));
        deeds.add(cancel.button());
        deeds.add(reset.button());
        panel.add(deeds, "span 2");
    }

    /** The panel. */
    public JPanel component() {
        return panel;
    }

    /** Shows the columns while they are laid out; tells whether they are. */
    public boolean render(@Nullable ViewDraft draft) {
        boolean here = draft != null && draft.deed() == Deed.LAY_OUT;
        if (draft != null && here) {
            if (!open) {
                fill(draft.columns());
                SwingUtilities.invokeLater(list::requestFocusInWindow);
            }
            Fault fault = draft.fault();
            String wrong =
                    fault != null
                            ? FaultText.ofDraft(messages, fault)
                            : draft.errors().isEmpty()
                                    ? null
                                    : FaultText.of(messages, draft.errors().getFirst());
            error.setText(wrong);
            error.setVisible(wrong != null);
            confirm.setEnabled(!draft.busy() && !taken.isEmpty());
        }
        open = here;
        return here;
    }

    private void fill(List<TicketColumn> chosen) {
        taken.clear();
        taken.addAll(chosen);
        model.clear();
        model.addAll(chosen);
        for (TicketColumn one : TicketColumn.values()) {
            if (!taken.contains(one)) {
                model.addElement(one);
            }
        }
        list.setSelectedIndex(0);
    }

    private void toggle(int index) {
        if (index < 0) {
            return;
        }
        TicketColumn column = model.get(index);
        if (!taken.remove(column)) {
            taken.add(column);
        }
        tell();
    }

    private void move(int step) {
        int from = list.getSelectedIndex();
        int to = from + step;
        if (from >= 0 && to >= 0 && to < model.size()) {
            model.add(to, model.remove(from));
            list.setSelectedIndex(to);
            list.ensureIndexIsVisible(to);
            tell();
        }
    }

    private void tell() {
        List<TicketColumn> chosen = new ArrayList<>();
        for (int i = 0; i < model.size(); i++) {
            if (taken.contains(model.get(i))) {
                chosen.add(model.get(i));
            }
        }
        list.repaint();
        presenter.get().fill(chosen);
    }

    /** A component itself: only so a change of theme reaches it. */
    private final class Row extends JCheckBox implements ListCellRenderer<TicketColumn> {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<? extends TicketColumn> owner,
                TicketColumn column,
                int index,
                boolean selected,
                boolean focused) {
            setText(messages.of(column));
            setSelected(taken.contains(column));
            setOpaque(true);
            setBackground(selected ? owner.getSelectionBackground() : owner.getBackground());
            setForeground(selected ? owner.getSelectionForeground() : owner.getForeground());
            return this;
        }
    }
}
