package id.tanggap.console.contact;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.ColumnFit;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.ConsolePrefs;
import id.tanggap.console.ui.EmptyState;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.Phones;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.StateOverlay;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.unit.PoldaView;
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

/** Search field and list of contacts; numbers are masked here, others may look on. */
final class ContactListPanel extends JPanel implements ContactListView {
    /** Name of the table. */
    static final String TABLE = "contact.list.table";

    /** Name of the search field. */
    static final String SEARCH = "contact.list.search";

    private static final long serialVersionUID = 1L;

    private final transient Messages messages;
    private final transient UnitCatalogue units;
    private final transient Supplier<ContactListPresenter> presenter;
    private final transient Consumer<UUID> opened;
    private final transient RowTableModel<ContactView> model;
    private final JTable table;
    private final JScrollPane scroll;
    private final JTextField search = new JTextField();
    private final JComboBox<Choice<String>> polda = new JComboBox<>();
    private final StateOverlay overlay;
    private final transient AppAction create;
    private boolean rendering;

    ContactListPanel(
            Messages messages,
            ConsolePrefs prefs,
            UnitCatalogue units,
            AppAction create,
            Supplier<ContactListPresenter> presenter,
            Consumer<UUID> opened) {
        super(new BorderLayout());
        this.messages = messages;
        this.units = units;
        this.presenter = presenter;
        this.opened = opened;
        this.create = create;
        model =
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
        table = Tables.create(model, TABLE, messages.text("contact.screen.title"), prefs);
        scroll = Tables.scroll(table);
        ColumnFit.install(table, 0, 180, 4, 2, 3);
        overlay = new StateOverlay(messages, scroll);
        add(top(), BorderLayout.NORTH);
        overlay.setBorder(new Padding(0, 8, 0, 0));
        add(overlay, BorderLayout.CENTER);
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
        search.setName(SEARCH);
        Labels.named(search, messages.text("contact.search.placeholder"));
        search.setToolTipText(messages.text("contact.search.placeholder"));
        search.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT, messages.text("contact.search.placeholder"));
        search.putClientProperty(
                FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("search", Tone.MUTED));
        search.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
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
        search.addActionListener(event -> table.requestFocusInWindow());
        polda.addActionListener(
                event -> {
                    if (!rendering) {
                        presenter.get().filter(Choice.selected(polda));
                    }
                });
        table.getSelectionModel()
                .addListSelectionListener(
                        event -> {
                            if (!rendering && !event.getValueIsAdjusting()) {
                                ContactView row = selectedRow();
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

    private @Nullable ContactView selectedRow() {
        int index = table.getSelectedRow();
        return index < 0 ? null : model.row(table.convertRowIndexToModel(index));
    }

    /** The caret goes into the search field. */
    void focus() {
        search.requestFocusInWindow();
    }

    @Override
    public void render(ContactListState state) {
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
            boolean all = state.search().isEmpty() && state.poldaCode() == null;
            overlay.showEmpty(
                    new EmptyState(
                            "contact",
                            all
                                    ? messages.text("contact.empty")
                                    : messages.text("contact.notFound", state.search()),
                            messages.text(all ? "contact.empty.hint" : "contact.notFound.hint"),
                            create));
        }
    }
}
