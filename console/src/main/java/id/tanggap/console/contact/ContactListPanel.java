package id.tanggap.console.contact;

import id.tanggap.console.list.ListPresenter;
import id.tanggap.console.list.ListState;
import id.tanggap.console.list.ListTable;
import id.tanggap.console.list.ListView;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.ColumnFit;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.ConsolePrefs;
import id.tanggap.console.ui.EmptyState;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Phones;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.SearchField;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.unit.PoldaView;
import java.awt.BorderLayout;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** Search field and list of contacts; numbers are masked here, others may look on. */
final class ContactListPanel extends JPanel implements ListView<ContactQuery, ContactView> {
    /** Name of the table. */
    static final String TABLE = "contact.list.table";

    /** Name of the search field. */
    static final String SEARCH = "contact.list.search";

    private static final long serialVersionUID = 1L;

    private final transient Messages messages;
    private final transient UnitCatalogue units;
    private final transient Supplier<ListPresenter<ContactQuery, ContactView>> presenter;
    private final transient Consumer<UUID> opened;
    private final transient ListTable<ContactView> table;
    private final JTextField search;
    private final JComboBox<Choice<String>> polda = new JComboBox<>();
    private final transient AppAction create;
    private boolean rendering;

    ContactListPanel(
            Messages messages,
            ConsolePrefs prefs,
            UnitCatalogue units,
            AppAction create,
            Supplier<ListPresenter<ContactQuery, ContactView>> presenter,
            Consumer<UUID> opened) {
        super(new BorderLayout());
        this.messages = messages;
        this.units = units;
        this.presenter = presenter;
        this.opened = opened;
        this.create = create;
        RowTableModel<ContactView> model =
                new RowTableModel<ContactView>(ContactView::id)
                        .column(messages.text("contact.column.name"), 200, this::name)
                        .column(
                                messages.text("contact.column.unit"),
                                190,
                                row -> Cell.of(row.unitName()).withTooltip(row.unitName()))
                        .column(
                                messages.text("contact.column.polda"),
                                150,
                                row -> Cell.of(UnitCatalogue.withoutPolda(row.poldaName())))
                        .column(messages.text("contact.column.phone"), 130, ContactListPanel::phone)
                        .column(
                                messages.text("contact.column.nrp"),
                                90,
                                row -> Cell.of(row.nrp() == null ? "—" : row.nrp()));
        table =
                new ListTable<>(
                        messages, model, TABLE, messages.text("contact.screen.title"), prefs);
        ColumnFit.install(table.table(), 0, 180, 4, 2, 3);
        search = SearchField.create(SEARCH, messages.text("contact.search.placeholder"));
        add(top(), BorderLayout.NORTH);
        add(table.component(), BorderLayout.CENTER);
        listen();
    }

    private Cell name(ContactView row) {
        String rank = row.rank() == null ? "" : row.rank() + " ";
        return Cell.of(rank + row.name()).withOrder(row.name()).withTooltip(row.role());
    }

    private static Cell phone(ContactView row) {
        return Cell.of(row.phones().isEmpty() ? "—" : Phones.masked(row.phones().getFirst()));
    }

    private JComponent top() {
        JPanel bar =
                new JPanel(
                        new MigLayout("insets 12 16 8 16, fillx, gapx 8", "[grow,fill][180!][]"));
        bar.add(Labels.page(messages.text("contact.screen.title")), "span 2");
        bar.add(Labels.styled(create.button(), "primary"), "wrap, gapbottom 4");
        polda.setName("contact.list.polda");
        Labels.named(polda, messages.text("contact.filter.polda"));
        polda.setToolTipText(messages.text("contact.filter.polda"));
        polda.addItem(new Choice<>(null, messages.text("contact.filter.all")));
        bar.add(search);
        bar.add(polda, "span 2, growx");
        new AppAction(messages, "contact.search", search::requestFocusInWindow).bindTo(this);
        units.whenLoaded(this::fillPolda);
        return bar;
    }

    private void fillPolda() {
        rendering = true;
        for (PoldaView option : units.polda()) {
            polda.addItem(new Choice<>(option.code(), UnitCatalogue.withoutPolda(option.name())));
        }
        rendering = false;
    }

    private void listen() {
        Typing.rested(search, text -> presenter.get().search(text));
        search.addActionListener(event -> table.table().requestFocusInWindow());
        polda.addActionListener(
                event -> {
                    if (!rendering) {
                        presenter.get().filter(new ContactQuery("", Choice.selected(polda)));
                    }
                });
        table.listen(presenter, ContactView::id, opened);
    }

    /** The caret goes into the search field. */
    void focus() {
        search.requestFocusInWindow();
    }

    @Override
    public void render(ListState<ContactQuery, ContactView> state) {
        table.render(state, () -> nothing(state.query()));
    }

    private EmptyState nothing(ContactQuery query) {
        boolean all = query.equals(ContactQuery.ALL);
        return new EmptyState(
                "contact",
                all
                        ? messages.text("contact.empty")
                        : messages.text("contact.notFound", query.text()),
                messages.text(all ? "contact.empty.hint" : "contact.notFound.hint"),
                create);
    }
}
