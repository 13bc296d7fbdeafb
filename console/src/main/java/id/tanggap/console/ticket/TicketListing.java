package id.tanggap.console.ticket;

import id.tanggap.console.draft.MemoryDrafts;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.search.BulkPanel;
import id.tanggap.console.search.BulkPresenter;
import id.tanggap.console.search.BulkState;
import id.tanggap.console.search.TicketQuery;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ticket.TicketListState.Phase;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Screen;
import id.tanggap.console.ui.UpdateCoalescer;
import id.tanggap.protocol.search.SavedView;
import id.tanggap.protocol.search.TicketSort;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/** The list of tickets with its views, its query and the preview. Event dispatch thread only. */
final class TicketListing implements AutoCloseable {
    private static final String ROWS = "rows";
    private static final String BULK = "bulk";
    private static final int PREVIEW_MILLIS = 150;

    /** A query that only the server can answer is asked anew so often while tickets change. */
    private static final int LOOK_MILLIS = 2_000;

    private static final int LOOK_AT_LEAST_MILLIS = 10_000;

    private final JPanel screen = new JPanel(new BorderLayout());
    private final JPanel cards = new JPanel(new CardLayout());
    private final TicketFinding finding;
    private final TicketListPanel panel;
    private final TicketListPresenter list;
    private final TicketDetailPresenter preview;
    private final BulkPanel bulkPanel;
    private final BulkPresenter bulk;
    private final Consumer<UUID> open;

    /**
     * @param file files a new ticket
     * @param takeNext takes the most urgent ticket that nobody has
     * @param open shows a ticket's page
     */
    TicketListing(
            Workplace workplace,
            TicketCatalogue catalogue,
            TicketWords words,
            UnitCatalogue units,
            Moments moments,
            AppAction file,
            AppAction takeNext,
            Consumer<UUID> open) {
        this.open = open;
        TicketPreviewPanel previewPanel =
                new TicketPreviewPanel(
                        workplace.messages(),
                        workplace.times(),
                        catalogue,
                        words,
                        new AppAction(workplace.messages(), "ticket.open", this::openSelected),
                        () -> preview().reload());
        ListGestures gestures = new ListGestures();
        finding =
                new TicketFinding(
                        workplace, catalogue, words, units, previewPanel, screen, gestures);
        panel =
                new TicketListPanel(
                        workplace.messages(),
                        workplace.times(),
                        finding.table(),
                        file,
                        takeNext,
                        screen,
                        finding.parts(),
                        gestures);
        list =
                new TicketListPresenter(
                        state -> {
                            panel().render(state);
                            finding().asks(state.query());
                        },
                        workplace.api(),
                        workplace.tasks(),
                        workplace.events(),
                        workplace::user,
                        workplace.times()::now,
                        "list." + UUID.randomUUID(),
                        look ->
                                new UpdateCoalescer(LOOK_MILLIS, LOOK_AT_LEAST_MILLIS, look)
                                        ::request);
        preview =
                new TicketDetailPresenter(
                        previewPanel,
                        workplace.api(),
                        workplace.tasks(),
                        workplace.events(),
                        moments,
                        new TicketDrafts(new MemoryDrafts()));
        bulkPanel =
                new BulkPanel(
                        workplace.messages(),
                        workplace.times(),
                        workplace.prefs(),
                        workplace.api(),
                        workplace.tasks(),
                        catalogue::options,
                        this::bulk);
        bulk =
                new BulkPresenter(
                        this::showBulk, workplace.api(), workplace.tasks(), workplace.events());
        cards.add(panel, ROWS);
        cards.add(bulkPanel, BULK);
        screen.add(finding.viewList(), BorderLayout.WEST);
        screen.add(cards, BorderLayout.CENTER);
        catalogue.whenLoaded(bulkPanel::optionsLoaded);
        // Out of sight nothing is asked for; coming back brings it up to date.
        screen.addHierarchyListener(
                event -> {
                    if (!screen.isShowing()) {
                        list().hidden();
                    }
                });
    }

    private TicketDetailPresenter preview() {
        return preview;
    }

    private TicketListPresenter list() {
        return list;
    }

    private BulkPresenter bulk() {
        return bulk;
    }

    private TicketListPanel panel() {
        return panel;
    }

    private TicketFinding finding() {
        return finding;
    }

    JComponent component() {
        return screen;
    }

    void focus() {
        panel.focus();
    }

    /** Loads what is missing. */
    void shown() {
        finding.shown();
        list.shown();
    }

    /** Loads what the navigation shows; the list itself is not in sight yet. */
    void preload() {
        shown();
        list.hidden();
    }

    /** Whether loading has ended, well or not. */
    boolean ready() {
        return list.state().phase() != Phase.LOADING
                && !preview.state().loading()
                && !bulk.state().busy();
    }

    /** Open tickets in sight; null before the first answer. */
    @Nullable Integer count() {
        return finding.open();
    }

    /** The ticket on top; null while there is none. */
    @Nullable UUID first() {
        return list.state().rows().isEmpty() ? null : list.state().rows().getFirst().id();
    }

    /** States worth a picture. */
    List<Screen.Pose> poses() {
        return new TicketListPoses(list, preview, bulk, finding).poses();
    }

    private void openSelected() {
        UUID selected = list.state().single();
        if (selected != null) {
            open.accept(selected);
        }
    }

    private void showBulk(BulkState state) {
        boolean rows = state.phase() == BulkState.Phase.CLOSED;
        bulkPanel.render(state);
        ((CardLayout) cards.getLayout()).show(cards, rows ? ROWS : BULK);
        if (rows) {
            panel.focus();
        }
    }

    @Override
    public void close() {
        list.close();
        preview.close();
        bulk.close();
        finding.close();
    }

    private final class ListGestures implements TicketListPanel.Gestures, TicketFinding.Gestures {
        /** Arrow keys run over rows: only where they rest a preview is loaded. */
        private final Timer rest = new Timer(PREVIEW_MILLIS, event -> previewSelected());

        ListGestures() {
            rest.setRepeats(false);
        }

        private void previewSelected() {
            UUID selected = list().state().single();
            if (selected != null) {
                preview().open(selected);
            }
        }

        @Override
        public void name(String name) {
            panel().name(name);
        }

        @Override
        public void show(SavedView view) {
            list().ask(TicketQuery.of(view));
        }

        @Override
        public void showSide() {
            panel().showSide(true);
        }

        @Override
        public void search(String text) {
            list().search(text);
        }

        @Override
        public void changeSelected() {
            bulk().begin(list().state().selectedRows());
        }

        @Override
        public void changeAll() {
            bulk().beginAll(list().state().query().text(), list().state().rows());
        }

        @Override
        public TicketQuery query() {
            return list().state().query();
        }

        @Override
        public void sort(TicketSort sort) {
            list().sort(sort);
        }

        @Override
        public void select(List<UUID> ticketIds) {
            list().select(ticketIds);
            rest.restart();
        }

        @Override
        public void open(UUID ticketId) {
            open.accept(ticketId);
        }

        @Override
        public void more() {
            list().more();
        }

        @Override
        public void scrolled(boolean firstRowVisible) {
            list().scrolled(firstRowVisible);
        }

        @Override
        public void reveal() {
            list().reveal();
        }

        @Override
        public void reload() {
            list().reload();
            finding().reload();
        }
    }
}
