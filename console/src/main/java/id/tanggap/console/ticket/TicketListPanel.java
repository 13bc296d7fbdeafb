package id.tanggap.console.ticket;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.reference.ColumnFit;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.ticket.TicketListState.Phase;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.ConsolePrefs;
import id.tanggap.console.ui.EmptyState;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.StateOverlay;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketView;
import java.awt.BorderLayout;
import java.awt.Component;
import java.util.Objects;
import java.util.UUID;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Views, table and preview of the ticket list. */
final class TicketListPanel extends JPanel implements TicketListView {
    /** Name of the table. */
    static final String TABLE = "ticket.list.table";

    /** Name of the search field. */
    static final String SEARCH = "ticket.list.search";

    /** Name of the list of views. */
    static final String VIEWS = "ticket.list.views";

    private static final long serialVersionUID = 1L;
    private static final int CLOCK_MILLIS = 15_000;
    private static final int PREVIEW_WIDTH = 340;
    private static final int SUBJECT_COLUMN = 2;

    private final transient Messages messages;
    private final transient Times times;
    private final transient TicketWords words;
    private final transient Gestures gestures;
    private final transient RowTableModel<TicketRow> model;
    private final JTable table;
    private final JScrollPane scroll;
    private final JList<TicketView> views = new JList<>(TicketView.values());
    private final JTextField search = new JTextField();
    private final JButton news = new JButton();
    private final JLabel footer = Labels.caption("");
    private final JLabel title = Labels.page("");
    private final StateOverlay overlay;
    private final JSplitPane split;
    private final JComponent preview;
    private final transient AppAction clear;
    private final transient AppAction file;
    private final transient AppAction takeNext;
    private TicketListState state = TicketListState.initial();
    private boolean rendering;

    /** What the user does with the list. */
    interface Gestures {
        void choose(TicketView view);

        void search(String text);

        void select(@Nullable UUID ticketId);

        void open(UUID ticketId);

        void more();

        void scrolled(boolean firstRowVisible);

        void reveal();

        void reload();
    }

    TicketListPanel(
            Messages messages,
            Times times,
            ConsolePrefs prefs,
            TicketWords words,
            AppAction file,
            AppAction takeNext,
            JComponent preview,
            Gestures gestures) {
        super(new BorderLayout());
        this.messages = messages;
        this.times = times;
        this.words = words;
        this.gestures = gestures;
        this.preview = preview;
        this.file = file;
        this.takeNext = takeNext;
        this.clear = new AppAction(messages, "ticket.clearSearch", () -> search.setText(""));
        model = model();
        table = Tables.create(model, TABLE, messages.text("ticket.screen.title"), prefs);
        scroll = Tables.scroll(table);
        ColumnFit.install(table, SUBJECT_COLUMN, 180, 7, 6, 5, 4);
        overlay = new StateOverlay(messages, scroll);
        split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, overlay, preview);
        split.setResizeWeight(1);
        split.setBorder(BorderFactory.createEmptyBorder());
        add(top(), BorderLayout.NORTH);
        add(viewList(), BorderLayout.WEST);
        add(split, BorderLayout.CENTER);
        add(bottom(), BorderLayout.SOUTH);
        listen();
    }

    private RowTableModel<TicketRow> model() {
        return new RowTableModel<TicketRow>(TicketRow::id)
                .column(messages.text("ticket.column.number"), 116, row -> Cell.of(row.number()))
                .column(
                        messages.text("ticket.column.priority"),
                        92,
                        row -> words.priority(row.priority()))
                .column(
                        messages.text("ticket.column.subject"),
                        260,
                        row -> Cell.of(row.subject()).withTooltip(row.subject()))
                .column(messages.text("ticket.column.due"), 148, words::nextDue)
                .column(messages.text("ticket.column.status"), 116, words::status)
                .column(
                        messages.text("ticket.column.unit"),
                        160,
                        row -> Cell.of(row.unitName()).withTooltip(row.unitName()))
                .column(
                        messages.text("ticket.column.owner"),
                        140,
                        row -> Cell.of(words.owner(row)).withTooltip(words.ownerInFull(row)))
                .numeric(messages.text("ticket.column.age"), 70, words::age);
    }

    private JComponent top() {
        JPanel bar =
                new JPanel(
                        new MigLayout("insets 12 16 8 16, fillx, gapx 8", "[][grow][280!][][][]"));
        search.setName(SEARCH);
        Labels.named(search, messages.text("ticket.search.placeholder"));
        search.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT, messages.text("ticket.search.placeholder"));
        search.putClientProperty(
                FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("search", Tone.MUTED));
        search.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        news.setName("ticket.list.news");
        news.setVisible(false);
        Labels.styled(news, "primary");
        bar.add(title);
        bar.add(news, "alignx left, gapleft 8");
        bar.add(search, "growx");
        bar.add(
                new AppAction(messages, "ticket.refresh", gestures::reload)
                        .bindTo(this)
                        .iconButton());
        bar.add(
                new AppAction(messages, "ticket.togglePreview", this::togglePreview)
                        .bindTo(this)
                        .iconButton());
        bar.add(takeNext.button());
        JButton fileButton = file.button();
        Labels.styled(fileButton, "primary").setIcon(Icons.of("plus", Tone.ON_ACCENT));
        bar.add(fileButton);
        new AppAction(messages, "ticket.search", search::requestFocusInWindow).bindTo(this);
        return bar;
    }

    private JComponent viewList() {
        views.setName(VIEWS);
        Labels.named(views, messages.text("ticket.views"));
        views.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        views.setFixedCellHeight(com.formdev.flatlaf.util.UIScale.scale(32));
        views.setOpaque(false);
        views.setCellRenderer(new ViewRenderer());
        JPanel side = new JPanel(new BorderLayout());
        side.setBorder(new Padding(4, 8, 8, 8));
        side.add(views);
        side.setPreferredSize(
                com.formdev.flatlaf.util.UIScale.scale(new java.awt.Dimension(148, 10)));
        return side;
    }

    private JComponent bottom() {
        JPanel bar = new JPanel(new MigLayout("insets 4 16 4 16, fillx", "[grow]"));
        footer.setName("ticket.list.footer");
        bar.add(footer);
        return bar;
    }

    private void listen() {
        views.addListSelectionListener(
                event -> {
                    TicketView chosen = views.getSelectedValue();
                    if (!rendering && !event.getValueIsAdjusting() && chosen != null) {
                        gestures.choose(chosen);
                    }
                });
        Typing.rested(search, gestures::search);
        news.addActionListener(event -> gestures.reveal());
        table.getSelectionModel()
                .addListSelectionListener(
                        event -> {
                            if (!rendering && !event.getValueIsAdjusting()) {
                                TicketRow row = selectedRow();
                                gestures.select(row == null ? null : row.id());
                            }
                        });
        Tables.onOpen(
                table,
                () -> {
                    TicketRow row = selectedRow();
                    if (row != null) {
                        gestures.open(row.id());
                    }
                });
        JScrollBar bar = scroll.getVerticalScrollBar();
        bar.addAdjustmentListener(
                event -> {
                    if (rendering) {
                        return;
                    }
                    gestures.scrolled(bar.getValue() == 0);
                    int below = bar.getMaximum() - bar.getValue() - bar.getVisibleAmount();
                    if (below < 10 * table.getRowHeight()) {
                        gestures.more();
                    }
                });
        // Remaining times run on without any event.
        Timer clock =
                new Timer(
                        CLOCK_MILLIS,
                        event -> {
                            if (table.isShowing()) {
                                table.repaint();
                            }
                        });
        clock.start();
    }

    private void togglePreview() {
        preview.setVisible(!preview.isVisible());
        split.resetToPreferredSizes();
    }

    @Override
    public void doLayout() {
        super.doLayout();
        int width = com.formdev.flatlaf.util.UIScale.scale(PREVIEW_WIDTH);
        if (preview.isVisible() && split.getWidth() > 0 && split.getLastDividerLocation() <= 0) {
            split.setDividerLocation(split.getWidth() - width);
        }
    }

    /** The caret goes to the table, or to the search field of an empty list. */
    void focus() {
        (model.getRowCount() == 0 ? search : table).requestFocusInWindow();
    }

    @Nullable TicketRow selectedRow() {
        int index = table.getSelectedRow();
        return index < 0 ? null : model.row(table.convertRowIndexToModel(index));
    }

    @Override
    public void render(TicketListState next) {
        rendering = true;
        try {
            state = next;
            views.setSelectedValue(next.view(), true);
            views.repaint();
            title.setText(messages.of(next.view()));
            model.setRows(next.rows());
            select(next.selected());
            int waiting = next.waiting().size();
            news.setVisible(waiting > 0);
            news.setText(messages.text("ticket.news", waiting));
            footer.setText(footer(next));
            Labels.styled(footer, next.online() ? "small muted" : "small warn");
        } finally {
            rendering = false;
        }
        showState(next);
    }

    private void select(@Nullable UUID id) {
        int index = id == null ? -1 : model.indexOf(id);
        if (index < 0) {
            if (id == null) {
                table.clearSelection();
            }
            return;
        }
        int row = table.convertRowIndexToView(index);
        if (row != table.getSelectedRow()) {
            table.setRowSelectionInterval(row, row);
        }
    }

    private void showState(TicketListState next) {
        Fault fault = next.fault();
        if (next.phase() == Phase.FAILED && fault != null && next.rows().isEmpty()) {
            overlay.showFailed(fault, gestures::reload);
        } else if (!next.rows().isEmpty()) {
            overlay.showContent();
        } else if (next.phase() == Phase.LOADING) {
            overlay.showLoading();
        } else if (next.search().isEmpty()) {
            overlay.showEmpty(
                    new EmptyState(
                            "inbox",
                            messages.text("ticket.empty." + next.view().name()),
                            messages.text("ticket.empty.hint"),
                            file));
        } else {
            overlay.showEmpty(
                    new EmptyState(
                            "search",
                            messages.text("ticket.notFound", next.search()),
                            messages.text("ticket.notFound.hint"),
                            clear));
        }
    }

    private String footer(TicketListState next) {
        String rows = messages.text("ticket.footer.rows", next.rows().size());
        if (next.asOf() == null) {
            return " ";
        }
        String asOf = messages.text("ticket.footer.asOf", times.clockWithSeconds(next.asOf()));
        String more = next.next() == null ? "" : " · " + messages.text("ticket.footer.more");
        String stale = next.online() ? "" : " · " + messages.text("ticket.footer.stale");
        return rows + more + " · " + asOf + stale;
    }

    /** A view with its number of open tickets, where it is known. */
    private final class ViewRenderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            super.getListCellRendererComponent(list, value, index, selected, focused);
            TicketView view = Objects.requireNonNull((TicketView) value);
            boolean counted =
                    view == state.view() && view != TicketView.DONE && view != TicketView.ALL;
            String count = counted && state.asOf() != null ? "   " + state.open() : "";
            setText(messages.of(view) + count);
            setOpaque(selected);
            setBorder(new Padding(0, 8, 0, 8));
            return this;
        }
    }
}
