package id.tanggap.console.asset;

import id.tanggap.console.list.ListPresenter;
import id.tanggap.console.list.ListState;
import id.tanggap.console.list.ListTable;
import id.tanggap.console.list.ListView;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.ColumnFit;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.EmptyState;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.SearchField;
import id.tanggap.protocol.asset.AssetKind;
import id.tanggap.protocol.asset.AssetState;
import id.tanggap.protocol.asset.AssetView;
import id.tanggap.protocol.unit.PoldaView;
import java.awt.BorderLayout;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Search field, filters and table of assets. */
final class AssetListPanel extends JPanel implements ListView<AssetQuery, AssetView> {
    /** Name of the table. */
    static final String TABLE = "asset.list.table";

    /** Name of the search field. */
    static final String SEARCH = "asset.list.search";

    private static final long serialVersionUID = 1L;

    /** Stands for the desk's own among the Polda. */
    private static final String DESK = "";

    private final transient Messages messages;
    private final transient UnitCatalogue units;
    private final transient Supplier<ListPresenter<AssetQuery, AssetView>> presenter;
    private final transient Consumer<UUID> opened;
    private final transient ListTable<AssetView> table;
    private final JTextField search;
    private final JComboBox<Choice<AssetKind>> kind = new JComboBox<>();
    private final JComboBox<Choice<String>> place = new JComboBox<>();
    private final JComboBox<Choice<AssetState>> state = new JComboBox<>();
    private final transient @Nullable AppAction create;
    private boolean rendering;

    /**
     * @param deeds what can be done above the list
     * @param create enters an asset; null for who may not
     */
    AssetListPanel(
            Workplace workplace,
            UnitCatalogue units,
            List<AppAction> deeds,
            @Nullable AppAction create,
            Supplier<ListPresenter<AssetQuery, AssetView>> presenter,
            Consumer<UUID> opened) {
        super(new BorderLayout());
        this.messages = workplace.messages();
        this.units = units;
        this.presenter = presenter;
        this.opened = opened;
        this.create = create;
        AssetWords words = new AssetWords(messages, workplace.times());
        RowTableModel<AssetView> model =
                new RowTableModel<AssetView>(AssetView::id)
                        .column(
                                messages.text("asset.column.tag"),
                                108,
                                row -> Cell.of(row.tag()).withTooltip(row.note()))
                        .column(
                                messages.text("asset.column.model"),
                                180,
                                row ->
                                        Cell.of(row.model())
                                                .withTooltip(
                                                        messages.of(row.kind())
                                                                + " · "
                                                                + row.model()))
                        .column(
                                messages.text("asset.column.kind"),
                                120,
                                row -> Cell.of(messages.of(row.kind())))
                        .column(
                                messages.text("asset.column.place"),
                                150,
                                row -> Cell.of(words.unit(row)).withTooltip(words.place(row)))
                        .column(
                                messages.text("asset.column.state"),
                                100,
                                row -> words.state(row.state()))
                        .column(messages.text("asset.column.warranty"), 112, words::warranty)
                        .numeric(messages.text("asset.column.tickets"), 86, words::tickets);
        table =
                new ListTable<>(
                        messages,
                        model,
                        TABLE,
                        messages.text("asset.screen.title"),
                        workplace.prefs());
        ColumnFit.install(table.table(), 1, 130, 2, 5, 6);
        search = SearchField.create(SEARCH, messages.text("asset.search.placeholder"));
        add(top(deeds), BorderLayout.NORTH);
        add(table.component(), BorderLayout.CENTER);
        listen();
    }

    private JComponent top(List<AppAction> deeds) {
        JPanel bar =
                new JPanel(
                        new MigLayout(
                                "insets 12 16 8 16, fillx, gapx 8, wrap 3",
                                "[grow,fill,sg][grow,fill,sg][grow,fill,sg]"));
        JPanel head = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[grow][][][]"));
        head.setOpaque(false);
        head.add(Labels.page(messages.text("asset.screen.title")));
        deeds.forEach(deed -> head.add(deed.button()));
        if (create != null) {
            head.add(Labels.styled(create.button(), "primary"));
        }
        bar.add(head, "span 3, growx, gapbottom 4");
        Labels.named(kind, messages.text("asset.column.kind"));
        Labels.named(place, messages.text("asset.column.place"));
        Labels.named(state, messages.text("asset.column.state"));
        kind.setName("asset.list.kind");
        kind.addItem(new Choice<>(null, messages.text("asset.filter.allKinds")));
        for (AssetKind each : AssetKind.values()) {
            kind.addItem(new Choice<>(each, messages.of(each)));
        }
        kind.setMaximumRowCount(16);
        place.setName("asset.list.place");
        place.setMaximumRowCount(20);
        place.addItem(new Choice<>(null, messages.text("asset.filter.allPlaces")));
        place.addItem(new Choice<>(DESK, messages.text("asset.desk")));
        state.setName("asset.list.state");
        state.addItem(new Choice<>(null, messages.text("asset.filter.allStates")));
        for (AssetState each : AssetState.values()) {
            state.addItem(new Choice<>(each, messages.of(each)));
        }
        bar.add(search, "span 3");
        bar.add(kind, "wmin 0");
        bar.add(place, "wmin 0");
        bar.add(state, "wmin 0");
        new AppAction(messages, "asset.search", search::requestFocusInWindow).bindTo(this);
        units.whenLoaded(this::fillPlaces);
        return bar;
    }

    private void fillPlaces() {
        rendering = true;
        for (PoldaView option : units.polda()) {
            place.addItem(new Choice<>(option.code(), UnitCatalogue.withoutPolda(option.name())));
        }
        rendering = false;
    }

    private void listen() {
        Typing.rested(search, text -> presenter.get().search(text));
        search.addActionListener(event -> table.table().requestFocusInWindow());
        List.of(kind, place, state).forEach(box -> box.addActionListener(event -> filter()));
        table.listen(presenter, AssetView::id, opened);
    }

    private void filter() {
        if (!rendering) {
            String where = Choice.selected(place);
            boolean desk = DESK.equals(where);
            presenter
                    .get()
                    .filter(
                            new AssetQuery(
                                    "",
                                    Choice.selected(kind),
                                    Choice.selected(state),
                                    desk ? null : where,
                                    desk));
        }
    }

    /** The caret goes into the search field. */
    void focus() {
        search.requestFocusInWindow();
    }

    @Override
    public void render(ListState<AssetQuery, AssetView> next) {
        table.render(next, () -> nothing(next.query()));
    }

    private EmptyState nothing(AssetQuery query) {
        String key = query.equals(AssetQuery.ALL) ? "asset.empty" : "asset.notFound";
        return new EmptyState("asset", messages.text(key), messages.text(key + ".hint"), create);
    }
}
