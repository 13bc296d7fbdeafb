package id.tanggap.console.search;

import com.formdev.flatlaf.util.UIScale;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.search.SavedView;
import id.tanggap.protocol.search.ViewCounts.ViewCount;
import id.tanggap.protocol.search.ViewSharing;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The views at the side of the list, each with its count. Event dispatch thread only. */
public final class ViewsPanel {
    private static final int WIDTH = 168;
    private static final int ROW = 32;

    private final JPanel panel = new JPanel(new BorderLayout());
    private final DefaultListModel<SavedView> model = new DefaultListModel<>();
    private final JList<SavedView> list = new JList<>(model);
    private final Messages messages;
    private ViewsState state = ViewsState.initial();
    private boolean rendering;

    /**
     * @param name name of the list
     * @param choose told which view the user wants
     */
    public ViewsPanel(Messages messages, String name, Consumer<UUID> choose) {
        this.messages = messages;
        list.setName(name);
        Labels.named(list, messages.text("search.views"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setOpaque(false);
        list.setCellRenderer(new Row());
        list.addListSelectionListener(
                event -> {
                    SavedView chosen = list.getSelectedValue();
                    if (!rendering && !event.getValueIsAdjusting() && chosen != null) {
                        choose.accept(chosen.id());
                    }
                });
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        panel.setBorder(new Padding(12, 8, 8, 0));
        panel.add(scroll);
        panel.setPreferredSize(UIScale.scale(new Dimension(WIDTH, 10)));
    }

    /** The list. */
    public JPanel component() {
        return panel;
    }

    /** Shows views and counts. */
    public void render(ViewsState next) {
        rendering = true;
        try {
            boolean same = next.views().equals(state.views());
            state = next;
            if (!same) {
                model.clear();
                model.addAll(next.views());
            }
            SavedView chosen = next.view();
            if (chosen == null) {
                list.clearSelection();
            } else {
                list.setSelectedValue(chosen, true);
            }
            list.repaint();
        } finally {
            rendering = false;
        }
    }

    /** A view's name: of those that always exist in the user's language. */
    public static String name(Messages messages, SavedView view) {
        return view.standing() == null ? view.name() : messages.of(view.standing());
    }

    /** A component itself: only so a change of theme reaches it. */
    private final class Row extends JPanel implements ListCellRenderer<SavedView> {
        private static final long serialVersionUID = 1L;

        private final JLabel name = new JLabel();
        private final JLabel count = new JLabel();

        private Row() {
            super(new MigLayout("insets 0 8 0 8, fill", "[grow][]"));
            add(name, "growx, wmin 0");
            add(count);
            name.setIconTextGap(6);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends SavedView> owner,
                SavedView view,
                int index,
                boolean selected,
                boolean focused) {
            boolean first = view.standing() == null && index > 0 && isStanding(index - 1);
            setBorder(
                    first
                            ? BorderFactory.createCompoundBorder(
                                    new Padding(6, 0, 0, 0),
                                    BorderFactory.createMatteBorder(
                                            1, 0, 0, 0, UIManager.getColor("Tanggap.line")))
                            : null);
            setPreferredSize(UIScale.scale(new Dimension(10, first ? ROW + 7 : ROW)));
            setOpaque(selected);
            setBackground(owner.getSelectionBackground());
            name.setForeground(selected ? owner.getSelectionForeground() : owner.getForeground());
            count.setForeground(name.getForeground());
            name.setText(ViewsPanel.name(messages, view));
            boolean shared = view.standing() == null && view.sharing() != ViewSharing.PRIVATE;
            name.setIcon(shared ? Icons.of("group", selected ? Tone.NORMAL : Tone.MUTED) : null);
            count.setText(count(view));
            setToolTipText(tip(view));
            return this;
        }
    }

    private boolean isStanding(int index) {
        return model.get(index).standing() != null;
    }

    private String count(SavedView view) {
        ViewCount count = state.counts().get(view.id());
        if (count == null || count.count() == null) {
            return "";
        }
        return count.more()
                ? messages.text("search.views.more", count.count())
                : messages.text("search.views.n", count.count());
    }

    private @Nullable String tip(SavedView view) {
        if (view.ownerName() == null || view.sharing() == ViewSharing.PRIVATE) {
            return view.query().isEmpty() ? null : view.query();
        }
        return messages.text("search.views.shared", view.query(), view.ownerName());
    }
}
