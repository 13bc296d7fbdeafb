package id.tanggap.console.knowledge;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.ColumnFit;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.EmptyState;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.StateOverlay;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.knowledge.ArticleRow;
import id.tanggap.protocol.knowledge.ArticleState;
import java.awt.BorderLayout;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Search field, filters and table of articles. */
final class ArticleListPanel extends JPanel implements ArticleListView {
    /** Name of the table. */
    static final String TABLE = "knowledge.list.table";

    /** Name of the search field. */
    static final String SEARCH = "knowledge.list.search";

    private static final long serialVersionUID = 1L;

    private final transient Messages messages;
    private final transient ArticleCategories categories;
    private final transient Supplier<ArticleListPresenter> presenter;
    private final transient Consumer<UUID> opened;
    private final transient RowTableModel<ArticleRow> model = new RowTableModel<>(ArticleRow::id);
    private final JTable table;
    private final JScrollPane scroll;
    private final JTextField search = new JTextField();
    private final JComboBox<Choice<String>> category = new JComboBox<>();
    private final JComboBox<Choice<ArticleState>> only = new JComboBox<>();
    private final StateOverlay overlay;
    private final transient AppAction create;
    private boolean rendering;

    ArticleListPanel(
            Workplace workplace,
            ArticleCategories categories,
            AppAction create,
            AppAction synonyms,
            Supplier<ArticleListPresenter> presenter,
            Consumer<UUID> opened) {
        super(new BorderLayout());
        this.messages = workplace.messages();
        this.categories = categories;
        this.presenter = presenter;
        this.opened = opened;
        this.create = create;
        KnowledgeWords words = new KnowledgeWords(messages);
        model.column(
                        messages.text("knowledge.column.title"),
                        240,
                        row -> Cell.of(row.title()).withTooltip(row.excerpt()))
                .column(
                        messages.text("knowledge.column.category"),
                        150,
                        row -> Cell.of(categories.name(row.category())))
                .column(
                        messages.text("knowledge.column.state"),
                        100,
                        row -> words.state(row.state()))
                .numeric(messages.text("knowledge.column.helpful"), 92, words::helpful)
                .column(
                        messages.text("knowledge.column.updated"),
                        92,
                        row -> Cell.time(row.updatedAt(), workplace.times()));
        table =
                Tables.create(
                        model, TABLE, messages.text("knowledge.screen.title"), workplace.prefs());
        scroll = Tables.scroll(table);
        ColumnFit.install(table, 0, 190, 4, 1, 3);
        overlay = new StateOverlay(messages, scroll);
        overlay.setBorder(new Padding(0, 8, 0, 0));
        add(top(synonyms), BorderLayout.NORTH);
        add(overlay, BorderLayout.CENTER);
        listen();
    }

    private JComponent top(AppAction synonyms) {
        JPanel bar =
                new JPanel(
                        new MigLayout(
                                "insets 12 16 8 16, fillx, gapx 8, wrap 2",
                                "[grow,fill,sg][grow,fill,sg]"));
        JPanel head = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[grow][][]"));
        head.setOpaque(false);
        head.add(Labels.page(messages.text("knowledge.screen.title")));
        head.add(synonyms.button());
        head.add(Labels.styled(create.button(), "primary"));
        bar.add(head, "span 2, growx, gapbottom 4");
        search.setName(SEARCH);
        search.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT,
                messages.text("knowledge.search.placeholder"));
        search.putClientProperty(
                FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("search", Tone.MUTED));
        search.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        Labels.named(search, messages.text("knowledge.search.placeholder"));
        search.setToolTipText(messages.text("knowledge.search.placeholder"));
        Labels.named(category, messages.text("knowledge.filter.category"));
        Labels.named(only, messages.text("knowledge.filter.state"));
        category.setName("knowledge.list.category");
        category.setToolTipText(messages.text("knowledge.filter.category"));
        category.setMaximumRowCount(16);
        category.addItem(new Choice<>(null, messages.text("knowledge.filter.allCategories")));
        only.setName("knowledge.list.state");
        only.setToolTipText(messages.text("knowledge.filter.state"));
        only.addItem(new Choice<>(null, messages.text("knowledge.filter.allStates")));
        for (ArticleState state : ArticleState.values()) {
            only.addItem(new Choice<>(state, messages.of(state)));
        }
        bar.add(search, "span 2");
        bar.add(category, "wmin 0");
        bar.add(only, "wmin 0");
        new AppAction(messages, "knowledge.search", search::requestFocusInWindow).bindTo(this);
        categories.whenLoaded(this::fillCategories);
        return bar;
    }

    private void fillCategories() {
        rendering = true;
        categories.fill(category, messages.text("knowledge.filter.allCategories"));
        rendering = false;
        table.repaint();
    }

    private void listen() {
        Typing.rested(search, text -> presenter.get().search(text));
        search.addActionListener(event -> table.requestFocusInWindow());
        category.addActionListener(event -> filter());
        only.addActionListener(event -> filter());
        table.getSelectionModel()
                .addListSelectionListener(
                        event -> {
                            if (!rendering && !event.getValueIsAdjusting()) {
                                ArticleRow row = selectedRow();
                                presenter.get().select(row == null ? null : row.id());
                                if (row != null) {
                                    opened.accept(row.id());
                                }
                            }
                        });
        JScrollBar bar = scroll.getVerticalScrollBar();
        bar.addAdjustmentListener(
                event -> {
                    int below = bar.getMaximum() - bar.getValue() - bar.getVisibleAmount();
                    if (!rendering && below < 10 * table.getRowHeight()) {
                        presenter.get().more();
                    }
                });
    }

    private void filter() {
        if (!rendering) {
            presenter.get().filter(Choice.selected(category), Choice.selected(only));
        }
    }

    private @Nullable ArticleRow selectedRow() {
        int index = table.getSelectedRow();
        return index < 0 ? null : model.row(table.convertRowIndexToModel(index));
    }

    /** The caret goes into the search field. */
    void focus() {
        search.requestFocusInWindow();
    }

    @Override
    public void render(ArticleListState state) {
        rendering = true;
        try {
            model.setRows(state.rows());
            UUID selected = state.selected();
            int index = selected == null ? -1 : model.indexOf(selected);
            if (index < 0) {
                table.clearSelection();
            } else if (table.getSelectedRow() != table.convertRowIndexToView(index)) {
                int row = table.convertRowIndexToView(index);
                table.setRowSelectionInterval(row, row);
            }
        } finally {
            rendering = false;
        }
        Fault fault = state.fault();
        if (!state.rows().isEmpty()) {
            overlay.showContent();
        } else if (fault != null) {
            overlay.showFailed(fault, () -> presenter.get().reload());
        } else if (state.loading()) {
            overlay.showLoading();
        } else {
            String key = state.isFiltered() ? "knowledge.notFound" : "knowledge.empty";
            overlay.showEmpty(
                    new EmptyState(
                            "book", messages.text(key), messages.text(key + ".hint"), create));
        }
    }
}
