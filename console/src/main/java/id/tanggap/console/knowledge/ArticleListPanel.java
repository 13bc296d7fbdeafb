package id.tanggap.console.knowledge;

import id.tanggap.console.list.ListPresenter;
import id.tanggap.console.list.ListState;
import id.tanggap.console.list.ListTable;
import id.tanggap.console.list.ListView;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.ColumnFit;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.EmptyState;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.SearchField;
import id.tanggap.protocol.knowledge.ArticleRow;
import id.tanggap.protocol.knowledge.ArticleState;
import java.awt.BorderLayout;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** Search field, filters and table of articles. */
final class ArticleListPanel extends JPanel implements ListView<ArticleQuery, ArticleRow> {
    /** Name of the table. */
    static final String TABLE = "knowledge.list.table";

    /** Name of the search field. */
    static final String SEARCH = "knowledge.list.search";

    private static final long serialVersionUID = 1L;

    private final transient Messages messages;
    private final transient ArticleCategories categories;
    private final transient Supplier<ListPresenter<ArticleQuery, ArticleRow>> presenter;
    private final transient Consumer<UUID> opened;
    private final transient ListTable<ArticleRow> table;
    private final JTextField search;
    private final JComboBox<Choice<String>> category = new JComboBox<>();
    private final JComboBox<Choice<ArticleState>> only = new JComboBox<>();
    private final transient AppAction create;
    private boolean rendering;

    ArticleListPanel(
            Workplace workplace,
            ArticleCategories categories,
            AppAction create,
            AppAction synonyms,
            Supplier<ListPresenter<ArticleQuery, ArticleRow>> presenter,
            Consumer<UUID> opened) {
        super(new BorderLayout());
        this.messages = workplace.messages();
        this.categories = categories;
        this.presenter = presenter;
        this.opened = opened;
        this.create = create;
        KnowledgeWords words = new KnowledgeWords(messages);
        RowTableModel<ArticleRow> model =
                new RowTableModel<ArticleRow>(ArticleRow::id)
                        .column(
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
                new ListTable<>(
                        messages,
                        model,
                        TABLE,
                        messages.text("knowledge.screen.title"),
                        workplace.prefs());
        ColumnFit.install(table.table(), 0, 190, 4, 1, 3);
        search = SearchField.create(SEARCH, messages.text("knowledge.search.placeholder"));
        add(top(synonyms), BorderLayout.NORTH);
        add(table.component(), BorderLayout.CENTER);
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
        categories.whenChanged(this::fillCategories);
        return bar;
    }

    private void fillCategories() {
        rendering = true;
        categories.fill(category, messages.text("knowledge.filter.allCategories"));
        rendering = false;
        table.table().repaint();
    }

    private void listen() {
        Typing.rested(search, text -> presenter.get().search(text));
        search.addActionListener(event -> table.table().requestFocusInWindow());
        category.addActionListener(event -> filter());
        only.addActionListener(event -> filter());
        table.listen(presenter, ArticleRow::id, opened);
    }

    private void filter() {
        if (!rendering) {
            presenter
                    .get()
                    .filter(new ArticleQuery("", Choice.selected(category), Choice.selected(only)));
        }
    }

    /** The caret goes into the search field. */
    void focus() {
        search.requestFocusInWindow();
    }

    @Override
    public void render(ListState<ArticleQuery, ArticleRow> state) {
        table.render(state, () -> nothing(state.query()));
    }

    private EmptyState nothing(ArticleQuery query) {
        String key = query.equals(ArticleQuery.ALL) ? "knowledge.empty" : "knowledge.notFound";
        return new EmptyState("book", messages.text(key), messages.text(key + ".hint"), create);
    }
}
