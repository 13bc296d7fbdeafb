package id.tanggap.console.ticket;

import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.search.ColumnsPanel;
import id.tanggap.console.search.ExportPresenter;
import id.tanggap.console.search.ExportStrip;
import id.tanggap.console.search.QueryPanel;
import id.tanggap.console.search.SelectionBar;
import id.tanggap.console.search.TicketQuery;
import id.tanggap.console.search.ViewBar;
import id.tanggap.console.search.ViewDraft.Deed;
import id.tanggap.console.search.ViewMenu;
import id.tanggap.console.search.ViewsPanel;
import id.tanggap.console.search.ViewsPresenter;
import id.tanggap.console.search.ViewsState;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.UpdateCoalescer;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.search.SavedView;
import id.tanggap.protocol.search.TicketSort;
import java.awt.CardLayout;
import java.io.File;
import java.util.List;
import java.util.UUID;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.jspecify.annotations.Nullable;

/**
 * What finds tickets around the list: views, query, columns, export. Event dispatch thread only.
 */
final class TicketFinding implements AutoCloseable {
    private static final String PREVIEW = "preview";
    private static final String COLUMNS = "columns";
    private static final int SOON_MILLIS = 1_000;
    private static final int SOON_AT_LEAST_MILLIS = 5_000;

    /** The server keeps figures for five seconds: what came just after is counted by then. */
    private static final int LATER_MILLIS = 6_000;

    private static final int LATER_AT_LEAST_MILLIS = 12_000;

    private final Messages messages;
    private final Gestures gestures;
    private final TicketTable table;
    private final ViewsPanel viewsPanel;
    private final ViewBar viewBar;
    private final ViewMenu viewMenu;
    private final ColumnsPanel columns;
    private final ViewsPresenter views;
    private final QueryPanel query;
    private final SelectionBar selection;
    private final ExportStrip exportStrip;
    private final ExportPresenter export;
    private final JPanel side = new JPanel(new CardLayout());
    private final JComponent screen;
    private boolean laidOut;

    /** What the user wants of the list. */
    interface Gestures {
        void name(String name);

        void show(SavedView view);

        void showSide();

        void search(String text);

        void sort(TicketSort sort);

        void select(List<UUID> ticketIds);

        void changeSelected();

        void changeAll();

        TicketQuery query();
    }

    /**
     * @param preview what stands beside the table while no columns are chosen
     * @param screen where the shortcuts work
     */
    TicketFinding(
            Workplace workplace,
            TicketCatalogue catalogue,
            TicketWords words,
            UnitCatalogue units,
            JComponent preview,
            JComponent screen,
            Gestures gestures) {
        this.messages = workplace.messages();
        this.gestures = gestures;
        this.screen = screen;
        table =
                new TicketTable(
                        messages,
                        workplace.times(),
                        workplace.prefs(),
                        words,
                        catalogue,
                        units,
                        gestures::sort);
        query =
                new QueryPanel(
                        messages,
                        TicketListPanel.SEARCH,
                        workplace.api(),
                        workplace.tasks(),
                        gestures::search);
        selection =
                new SelectionBar(
                        messages,
                        gestures::changeSelected,
                        gestures::changeAll,
                        () -> gestures.select(List.of()));
        exportStrip = new ExportStrip(messages, this::export);
        export =
                new ExportPresenter(
                        exportStrip, workplace.exports(), workplace.tasks(), messages.english());
        viewsPanel = new ViewsPanel(messages, TicketListPanel.VIEWS, id -> views().choose(id));
        viewBar =
                new ViewBar(
                        messages,
                        catalogue::options,
                        workplace.is(Role.SUPERVISOR),
                        this::views,
                        () -> query.field().requestFocusInWindow());
        viewMenu =
                new ViewMenu(
                        messages,
                        screen,
                        this::views,
                        new AppAction(messages, "search.export", this::chooseFile));
        columns = new ColumnsPanel(messages, this::views);
        side.add(preview, PREVIEW);
        side.add(columns.component(), COLUMNS);
        views =
                new ViewsPresenter(
                        this::render,
                        workplace.api(),
                        workplace.tasks(),
                        workplace.events(),
                        this::show,
                        List.of(
                                count ->
                                        new UpdateCoalescer(
                                                        SOON_MILLIS, SOON_AT_LEAST_MILLIS, count)
                                                ::request,
                                count ->
                                        new UpdateCoalescer(
                                                        LATER_MILLIS, LATER_AT_LEAST_MILLIS, count)
                                                ::request));
        views.shows(table.columns());
    }

    private ViewsPresenter views() {
        return views;
    }

    private ExportPresenter export() {
        return export;
    }

    TicketTable table() {
        return table;
    }

    /** The views at the side. */
    JComponent viewList() {
        return viewsPanel.component();
    }

    TicketListPanel.Parts parts() {
        return new TicketListPanel.Parts(query, viewMenu, viewBar, selection, exportStrip, side);
    }

    void shown() {
        views.shown();
    }

    void reload() {
        views.reload();
    }

    /** What the list asks for now. */
    void asks(TicketQuery asked) {
        views.asks(asked);
    }

    /** Open tickets in sight; null while not known. */
    @Nullable Integer open() {
        return views.state().open();
    }

    /** Begins to do something with the view, for a picture. */
    void begin(Deed deed) {
        views.begin(deed);
    }

    /** Offers what may be typed, for a picture. */
    void offer(String text) {
        query.offer(text);
    }

    /** Leaves what was begun for a picture. */
    void cancel() {
        views.cancel();
    }

    private void show(SavedView view) {
        table.choose(view.columns());
        views.shows(table.columns());
        gestures.show(view);
    }

    private void render(ViewsState state) {
        viewsPanel.render(state);
        viewMenu.render(state);
        viewBar.render(state.draft());
        boolean layingOut = columns.render(state.draft());
        ((CardLayout) side.getLayout()).show(side, layingOut ? COLUMNS : PREVIEW);
        if (layingOut && !laidOut) {
            gestures.showSide();
        }
        laidOut = layingOut;
        SavedView view = state.view();
        String name =
                view == null ? messages.text("search.views.none") : ViewsPanel.name(messages, view);
        gestures.name(
                state.differs() && view != null
                        ? messages.text("search.views.changed", name)
                        : name);
    }

    private void chooseFile() {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(messages.text("search.export.title"));
        chooser.setSelectedFile(new File(messages.text("search.export.name") + ".csv"));
        chooser.setFileFilter(
                new FileNameExtensionFilter(messages.text("search.export.csv"), "csv"));
        chooser.addChoosableFileFilter(
                new FileNameExtensionFilter(messages.text("search.export.xlsx"), "xlsx"));
        if (chooser.showSaveDialog(screen) == JFileChooser.APPROVE_OPTION) {
            export.export(gestures.query(), table.columns(), chooser.getSelectedFile().toPath());
        }
    }

    @Override
    public void close() {
        views.close();
    }
}
