package id.tanggap.console.ticket;

import id.tanggap.console.draft.MemoryDrafts;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ticket.TicketListState.Phase;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Screen;
import id.tanggap.protocol.ticket.TicketView;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/** The list of tickets with the preview beside it. Event dispatch thread only. */
final class TicketListing implements AutoCloseable {
    private static final int PREVIEW_MILLIS = 150;

    private final TicketListPanel panel;
    private final TicketListPresenter list;
    private final TicketDetailPresenter preview;
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
        panel =
                new TicketListPanel(
                        workplace.messages(),
                        workplace.times(),
                        workplace.prefs(),
                        words,
                        file,
                        takeNext,
                        previewPanel,
                        new ListGestures());
        list =
                new TicketListPresenter(
                        panel,
                        workplace.api(),
                        workplace.tasks(),
                        workplace.events(),
                        workplace::user,
                        workplace.times()::now);
        preview =
                new TicketDetailPresenter(
                        previewPanel,
                        workplace.api(),
                        workplace.tasks(),
                        workplace.events(),
                        moments,
                        new TicketDrafts(new MemoryDrafts()));
    }

    private TicketDetailPresenter preview() {
        return preview;
    }

    private TicketListPresenter list() {
        return list;
    }

    JComponent component() {
        return panel;
    }

    void focus() {
        panel.focus();
    }

    /** Loads what is missing. */
    void shown() {
        list.shown();
    }

    /** Whether loading has ended, well or not. */
    boolean ready() {
        return list.state().phase() != Phase.LOADING && !preview.state().loading();
    }

    /** Open tickets of the view; null before the first answer. */
    @Nullable Integer count() {
        return list.state().asOf() == null ? null : list.state().open();
    }

    /** The ticket on top; null while there is none. */
    @Nullable UUID first() {
        return list.state().rows().isEmpty() ? null : list.state().rows().getFirst().id();
    }

    /** States worth a picture. */
    List<Screen.Pose> poses() {
        return List.of(new Screen.Pose("list-preview", this::selectFirst));
    }

    private void selectFirst() {
        UUID first = first();
        if (first != null) {
            list.select(first);
            preview.open(first);
        }
    }

    private void openSelected() {
        UUID selected = list.state().selected();
        if (selected != null) {
            open.accept(selected);
        }
    }

    @Override
    public void close() {
        list.close();
        preview.close();
    }

    private final class ListGestures implements TicketListPanel.Gestures {
        /** Arrow keys run over rows: only where they rest a preview is loaded. */
        private final Timer rest = new Timer(PREVIEW_MILLIS, event -> previewSelected());

        ListGestures() {
            rest.setRepeats(false);
        }

        private void previewSelected() {
            UUID selected = list().state().selected();
            if (selected != null) {
                preview().open(selected);
            }
        }

        @Override
        public void choose(TicketView view) {
            list().choose(view);
        }

        @Override
        public void search(String text) {
            list().search(text);
        }

        @Override
        public void select(@Nullable UUID ticketId) {
            list().select(ticketId);
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
        }
    }
}
