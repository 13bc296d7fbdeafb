package id.tanggap.console.settings.category;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.reference.ColumnFit;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.settings.EditorPanel;
import id.tanggap.console.settings.EditorPresenter;
import id.tanggap.console.settings.EditorSpec;
import id.tanggap.console.settings.EditorState;
import id.tanggap.console.settings.Retirement;
import id.tanggap.console.settings.SettingsCatalogue;
import id.tanggap.console.settings.SettingsPage;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.Screen;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.category.CategoryChanged;
import id.tanggap.protocol.category.CategoryView;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JTable;

/** Categories: two levels, group that gets their tickets first, fields of their own. */
public final class CategoryPage implements SettingsPage {
    /** Name of the table. */
    static final String TABLE = "settings.category.table";

    private static final String BELOW = "      ";

    private final Workplace workplace;
    private final Messages messages;
    private final SettingsCatalogue catalogue;
    private final CategoryRegister register;
    private final CategoryForm form;
    private final EditorPanel<CategoryView, CategoryFields> panel;
    private final EditorPresenter<CategoryView, CategoryFields> presenter;
    private final AppAction create;
    private final Retirement<CategoryView> retirement;
    private final ConsoleEvents.Subscription subscription;
    private List<CategoryView> offered = List.of();

    public CategoryPage(Workplace workplace, SettingsCatalogue catalogue) {
        this.workplace = workplace;
        this.catalogue = catalogue;
        messages = workplace.messages();
        register = new CategoryRegister(workplace.api());
        create = new AppAction(messages, "settings.category.create", this::create);
        create.putValue(AppAction.SMALL_ICON, Icons.of("plus", Tone.NORMAL));
        retirement =
                new Retirement<>(
                        messages,
                        "settings.category",
                        this::presenter,
                        CategoryView::retired,
                        register::retiring);
        form = new CategoryForm(messages, catalogue, this::edited);
        RowTableModel<CategoryView> model = columns();
        JTable table = Tables.create(model, TABLE, title(), workplace.prefs());
        // The two levels are an order of their own.
        table.setRowSorter(null);
        panel =
                new EditorPanel<>(
                        messages,
                        new EditorSpec<>(
                                "settings.category",
                                title(),
                                icon(),
                                model,
                                table,
                                shown -> ColumnFit.install(shown, 0, 170, 1),
                                0.46,
                                CategoryView::code,
                                this::name,
                                this::meta,
                                form,
                                create,
                                retirement.actions(),
                                true),
                        this::presenter);
        presenter =
                new EditorPresenter<>(panel, register, workplace.tasks()).observe(this::rendered);
        catalogue.whenChanged(() -> panel.component().repaint());
        subscription =
                workplace.events().subscribe(CategoryChanged.class, event -> presenter().load());
    }

    private RowTableModel<CategoryView> columns() {
        return new RowTableModel<CategoryView>(CategoryView::code)
                .column(
                        messages.text("settings.category.column.name"),
                        180,
                        row ->
                                Cell.of((row.parent() == null ? "" : BELOW) + name(row))
                                        .withTone(row.retired() ? Tone.MUTED : Tone.NORMAL)
                                        .withIcon(row.retired() ? "archive" : null)
                                        .withTooltip(
                                                row.retired()
                                                        ? messages.text(
                                                                "settings.category.retired",
                                                                name(row))
                                                        : row.code()))
                .column(
                        messages.text("settings.category.column.group"),
                        170,
                        row ->
                                Cell.of(catalogue.group(row.group()))
                                        .withTooltip(catalogue.group(row.group())))
                .numeric(
                        messages.text("settings.category.column.fields"),
                        64,
                        row ->
                                Cell.number(
                                        row.fields().isEmpty()
                                                ? ""
                                                : String.valueOf(row.fields().size()),
                                        row.fields().size()));
    }

    private String name(CategoryView category) {
        return messages.english() ? category.nameEn() : category.name();
    }

    private String meta(CategoryView category) {
        return messages.text(
                category.retired() ? "settings.category.meta.retired" : "settings.meta",
                workplace.times().brief(category.updatedAt()),
                category.updatedBy());
    }

    private EditorPresenter<CategoryView, CategoryFields> presenter() {
        return presenter;
    }

    private void edited() {
        panel.edited();
    }

    /** A new one stands below the open one's first level, behind the others there. */
    private void create() {
        CategoryView open = presenter.state().origin();
        String parent = open == null ? null : open.parent() == null ? open.code() : open.parent();
        int last =
                presenter.state().items().stream()
                        .filter(category -> Objects.equals(category.parent(), parent))
                        .mapToInt(CategoryView::position)
                        .max()
                        .orElse(0);
        presenter.create(
                new CategoryFields(
                        parent,
                        String.valueOf(last + 1),
                        "",
                        "",
                        open == null ? null : open.group(),
                        List.of()));
    }

    private void rendered(EditorState<CategoryView, CategoryFields> state) {
        if (!state.items().equals(offered)) {
            offered = state.items();
            form.offerParents(offered);
        }
    }

    @Override
    public String key() {
        return "category";
    }

    @Override
    public String title() {
        return messages.text("settings.category.title");
    }

    @Override
    public String icon() {
        return "filter";
    }

    @Override
    public JComponent component() {
        return panel.component();
    }

    @Override
    public void shown() {
        catalogue.whenLoaded(
                () -> {
                    form.offerGroups();
                    panel.refill();
                    panel.component().repaint();
                });
        presenter.load();
        panel.focus();
    }

    @Override
    public boolean ready() {
        return !presenter.state().loading() && !presenter.state().busy();
    }

    @Override
    public List<AppAction> actions() {
        return Stream.concat(Stream.of(create), retirement.actions().stream()).toList();
    }

    @Override
    public boolean hasUnsavedText() {
        return presenter.state().dirty();
    }

    @Override
    public List<Screen.Pose> poses() {
        return List.of(
                new Screen.Pose(
                        "fields",
                        () ->
                                presenter.state().items().stream()
                                        .filter(category -> category.fields().size() > 1)
                                        .findFirst()
                                        .ifPresent(category -> presenter.select(category.code()))));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
