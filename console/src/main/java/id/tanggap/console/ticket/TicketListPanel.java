package id.tanggap.console.ticket;

import com.formdev.flatlaf.util.UIScale;
import id.tanggap.console.search.ExportStrip;
import id.tanggap.console.search.QueryPanel;
import id.tanggap.console.search.SelectionBar;
import id.tanggap.console.search.ViewBar;
import id.tanggap.console.search.ViewMenu;
import id.tanggap.console.ticket.TicketListState.Phase;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.EmptyState;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.StateOverlay;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.search.TicketSort;
import id.tanggap.protocol.ticket.TicketView;
import java.awt.BorderLayout;
import java.util.List;
import java.util.UUID;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Query, table and what stands beside it. */
final class TicketListPanel extends JPanel implements TicketListView {
    /** Name of the table. */
    static final String TABLE = TicketTable.NAME;

    /** Name of the query field. */
    static final String SEARCH = "ticket.list.search";

    /** Name of the list of views. */
    static final String VIEWS = "ticket.list.views";

    private static final long serialVersionUID = 1L;
    private static final int CLOCK_MILLIS = 15_000;
    private static final int SIDE_WIDTH = 320;

    private final transient Messages messages;
    private final transient Times times;
    private final transient Gestures gestures;
    private final transient TicketTable table;
    private final transient QueryPanel query;
    private final transient SelectionBar selection;
    private final transient TicketListTop top;
    private final transient AppAction clear;
    private final transient AppAction file;
    private final JLabel footer = Labels.caption("");
    private final StateOverlay overlay;
    private final JSplitPane split;
    private final JComponent side;
    private boolean rendering;

    /** What the user does with the list. */
    interface Gestures {
        void sort(TicketSort sort);

        void select(List<UUID> ticketIds);

        void open(UUID ticketId);

        void more();

        void scrolled(boolean firstRowVisible);

        void reveal();

        void reload();
    }

    /**
     * Parts with a life of their own.
     *
     * @param query the query field
     * @param views what can be done with the view
     * @param viewBar where a view gets its name
     * @param selection what can be done with several tickets
     * @param export how an export fares
     * @param side preview, or the columns
     */
    record Parts(
            QueryPanel query,
            ViewMenu views,
            ViewBar viewBar,
            SelectionBar selection,
            ExportStrip export,
            JComponent side) {}

    TicketListPanel(
            Messages messages,
            Times times,
            TicketTable table,
            AppAction file,
            AppAction takeNext,
            JComponent keys,
            Parts parts,
            Gestures gestures) {
        super(new BorderLayout());
        this.messages = messages;
        this.times = times;
        this.gestures = gestures;
        this.table = table;
        this.query = parts.query();
        this.selection = parts.selection();
        this.side = parts.side();
        this.file = file;
        this.clear = query.clearing("ticket.clearSearch");
        top =
                new TicketListTop(
                        messages,
                        keys,
                        query,
                        parts.views(),
                        file,
                        takeNext,
                        this::toggleSide,
                        gestures,
                        gestures::sort);
        overlay = new StateOverlay(messages, table.scroll());
        split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, overlay, side);
        split.setResizeWeight(1);
        split.setBorder(BorderFactory.createEmptyBorder());
        split.setOpaque(false);
        JPanel above = new JPanel(new MigLayout("insets 0, fillx, wrap 1, hidemode 3, gapy 0"));
        above.add(top.component(), "growx");
        above.add(parts.viewBar().component(), "growx");
        above.add(selection.component(), "growx");
        add(above, BorderLayout.NORTH);
        add(split, BorderLayout.CENTER);
        add(bottom(parts.export()), BorderLayout.SOUTH);
        listen();
    }

    private JComponent bottom(ExportStrip export) {
        JPanel bar = new JPanel(new MigLayout("insets 0, fillx, wrap 1, hidemode 3, gapy 0"));
        footer.setName("ticket.list.footer");
        bar.add(export.component(), "growx");
        bar.add(footer, "gapleft 16, gaptop 4, gapbottom 4");
        return bar;
    }

    private void listen() {
        JTable rows = table.table();
        rows.getSelectionModel()
                .addListSelectionListener(
                        event -> {
                            if (!rendering && !event.getValueIsAdjusting()) {
                                gestures.select(table.selected());
                            }
                        });
        Tables.onOpen(
                rows,
                () -> {
                    List<UUID> chosen = table.selected();
                    if (!chosen.isEmpty()) {
                        gestures.open(chosen.getFirst());
                    }
                });
        JScrollBar bar = table.scroll().getVerticalScrollBar();
        bar.addAdjustmentListener(
                event -> {
                    if (rendering) {
                        return;
                    }
                    gestures.scrolled(bar.getValue() == 0);
                    int below = bar.getMaximum() - bar.getValue() - bar.getVisibleAmount();
                    if (below < 10 * rows.getRowHeight()) {
                        gestures.more();
                    }
                });
        // Remaining times run on without any event.
        Timer clock =
                new Timer(
                        CLOCK_MILLIS,
                        event -> {
                            if (rows.isShowing()) {
                                rows.repaint();
                            }
                        });
        clock.start();
    }

    private void toggleSide() {
        showSide(!side.isVisible());
    }

    /** Shows what stands beside the table, or hides it. */
    void showSide(boolean visible) {
        side.setVisible(visible);
        split.resetToPreferredSizes();
        if (visible && split.getWidth() > 0) {
            split.setDividerLocation(split.getWidth() - UIScale.scale(SIDE_WIDTH));
        }
    }

    @Override
    public void doLayout() {
        super.doLayout();
        int width = UIScale.scale(SIDE_WIDTH);
        if (side.isVisible() && split.getWidth() > 0 && split.getLastDividerLocation() <= 0) {
            split.setDividerLocation(split.getWidth() - width);
        }
    }

    /** The caret goes to the table, or to the query of an empty list. */
    void focus() {
        (table.isEmpty() ? query.field() : table.table()).requestFocusInWindow();
    }

    /** Names what is shown. */
    void name(String name) {
        top.name(name);
    }

    @Override
    public void render(TicketListState next) {
        rendering = true;
        try {
            top.render(next);
            query.render(next.query().text(), next.trouble(), next.found().meant());
            table.show(next);
            table.select(next.selected());
            selection.render(next.selected().size(), all(next));
            footer.setText(footer(next));
            Labels.styled(footer, next.online() ? "small muted" : "small warn");
        } finally {
            rendering = false;
        }
        showState(next);
    }

    /** How many fit, where more fit than are shown and not too many to change at once. */
    private static @Nullable Integer all(TicketListState state) {
        return state.found().next() == null || state.found().more() ? null : state.found().total();
    }

    private void showState(TicketListState next) {
        Fault fault = next.fault();
        boolean fresh = next.asOf() != null;
        if (next.phase() == Phase.FAILED && fault != null && next.trouble() == null && !fresh) {
            overlay.showFailed(fault, gestures::reload);
        } else if (next.phase() == Phase.LOADING && !fresh) {
            overlay.showLoading();
        } else if (!next.rows().isEmpty() || next.trouble() != null) {
            overlay.showContent();
        } else {
            showEmpty(next);
        }
    }

    private void showEmpty(TicketListState next) {
        TicketView standing = next.query().standing();
        if (standing == null) {
            overlay.showEmpty(
                    new EmptyState(
                            "search",
                            messages.text("ticket.notFound"),
                            messages.text("ticket.notFound.hint"),
                            clear));
        } else {
            overlay.showEmpty(
                    new EmptyState(
                            "inbox",
                            messages.text("ticket.empty." + standing.name()),
                            messages.text("ticket.empty.hint"),
                            file));
        }
    }

    private String footer(TicketListState next) {
        if (next.asOf() == null) {
            return " ";
        }
        Integer total = next.found().total();
        int shown = next.rows().size();
        String rows =
                next.found().next() == null || total == null
                        ? messages.text("ticket.footer.rows", shown)
                        : messages.text(
                                next.found().more() ? "ticket.footer.ofMany" : "ticket.footer.of",
                                shown,
                                total);
        String asOf = messages.text("ticket.footer.asOf", times.clockWithSeconds(next.asOf()));
        String more =
                next.found().next() == null ? "" : " · " + messages.text("ticket.footer.more");
        String stale = next.online() ? "" : " · " + messages.text("ticket.footer.stale");
        return rows + more + " · " + asOf + stale;
    }
}
