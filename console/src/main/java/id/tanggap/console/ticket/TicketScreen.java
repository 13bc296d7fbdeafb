package id.tanggap.console.ticket;

import id.tanggap.console.draft.MemoryDrafts;
import id.tanggap.console.link.ArticleHelp;
import id.tanggap.console.link.ContactOpener;
import id.tanggap.console.link.ReportOpener;
import id.tanggap.console.link.TicketOpener;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ticket.TicketListState.Phase;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Screen;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketView;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/** Tickets: list, page and editor, one at a time. */
public final class TicketScreen implements Screen, TicketOpener {
    private static final String LIST = "list";
    private static final String DETAIL = "detail";
    private static final String EDITOR = "editor";
    private static final int PREVIEW_MILLIS = 150;

    private final JPanel screen = new JPanel(new BorderLayout());
    private final JPanel panel = new JPanel(new CardLayout());
    private final Runnable toFront;
    private final TicketListPanel listPanel;
    private final TicketDetailPanel detailPanel;
    private final TicketListPresenter list;
    private final TicketDetailPresenter preview;
    private final TicketDetailPresenter detail;
    private final TicketCompany company;
    private final TicketEditPresenter edit;
    private final TicketEditorPresenter editor;
    private final RestoredPanel restored;
    private final List<AppAction> actions;
    private String card = LIST;

    /**
     * @param toFront brings this screen to the front of the shell
     * @param contacts opens the operator of a ticket
     * @param reports looks up the DORS report of a ticket
     * @param articles shows articles beside a ticket
     */
    public TicketScreen(
            Workplace workplace,
            Runnable toFront,
            ContactOpener contacts,
            ReportOpener reports,
            ArticleHelp articles) {
        this.toFront = toFront;
        Messages messages = workplace.messages();
        TicketCatalogue catalogue = new TicketCatalogue(workplace.api(), workplace.tasks());
        TicketWords words = new TicketWords(messages, workplace.times(), catalogue);
        UnitCatalogue units = new UnitCatalogue(workplace.api(), workplace.tasks());
        Moments moments = new Moments(workplace.times()::now, workplace.times().deskZone());
        TicketDrafts drafts = new TicketDrafts(workplace.drafts());
        AppAction file = new AppAction(messages, "ticket.file", this::file);
        AppAction open = new AppAction(messages, "ticket.open", this::openSelected);
        actions = List.of(file);
        TicketPreviewPanel previewPanel =
                new TicketPreviewPanel(
                        messages,
                        workplace.times(),
                        catalogue,
                        words,
                        open,
                        () -> preview().reload());
        listPanel =
                new TicketListPanel(
                        messages,
                        workplace.times(),
                        workplace.prefs(),
                        words,
                        file,
                        previewPanel,
                        new ListGestures());
        company = new TicketCompany(workplace);
        detailPanel =
                new TicketDetailPanel(
                        workplace,
                        catalogue,
                        words,
                        units,
                        moments,
                        company,
                        new DetailGestures(messages, contacts, reports),
                        articles,
                        this::detail,
                        this::edit);
        TicketEditorPanel editorPanel =
                new TicketEditorPanel(
                        workplace,
                        catalogue,
                        words,
                        units,
                        new EditorGestures(),
                        articles,
                        this::editor);
        panel.add(listPanel, LIST);
        panel.add(detailPanel, DETAIL);
        panel.add(editorPanel, EDITOR);
        list =
                new TicketListPresenter(
                        listPanel,
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
        detail =
                new TicketDetailPresenter(
                        detailPanel,
                        workplace.api(),
                        workplace.tasks(),
                        workplace.events(),
                        moments,
                        drafts);
        edit =
                new TicketEditPresenter(
                        detailPanel.editView(),
                        workplace.api(),
                        workplace.tasks(),
                        catalogue,
                        drafts,
                        saved -> detail().updated(saved));
        editor =
                new TicketEditorPresenter(
                        editorPanel,
                        workplace.api(),
                        workplace.tasks(),
                        catalogue,
                        drafts,
                        this::linked,
                        this::linked);
        restored = new RestoredPanel(messages, this::resume);
        screen.setName("ticket.screen");
        screen.add(restored.component(), BorderLayout.NORTH);
        screen.add(panel, BorderLayout.CENTER);
        drafts.recall(this::restore);
        file.bindTo(screen);
        catalogue.whenLoaded(panel::repaint);
    }

    private TicketDetailPresenter preview() {
        return preview;
    }

    private TicketDetailPresenter detail() {
        return detail;
    }

    private TicketEditPresenter edit() {
        return edit;
    }

    private TicketEditorPresenter editor() {
        return editor;
    }

    private TicketListPresenter list() {
        return list;
    }

    @Override
    public String key() {
        return "ticket";
    }

    @Override
    public String icon() {
        return "ticket";
    }

    @Override
    public JComponent component() {
        return screen;
    }

    @Override
    public void preload() {
        list.shown();
    }

    @Override
    public void shown() {
        list.shown();
        if (card.equals(LIST)) {
            listPanel.focus();
        }
    }

    @Override
    public boolean ready() {
        return switch (card) {
            case DETAIL -> !detail.state().loading();
            case EDITOR -> !editor.state().saving();
            default -> list.state().phase() != Phase.LOADING && !preview.state().loading();
        };
    }

    @Override
    public @Nullable Integer count() {
        return list.state().asOf() == null ? null : list.state().open();
    }

    @Override
    public List<AppAction> actions() {
        return actions;
    }

    @Override
    public boolean hasUnsavedText() {
        return detail.hasUnsavedText()
                || edit.hasUnsavedText()
                || editor.hasUnsavedText()
                || company.holdsUnsent();
    }

    @Override
    public List<Pose> poses() {
        return List.of(
                new Pose("list-preview", () -> selectFirst()),
                new Pose("detail", () -> openFirst()),
                new Pose("detail-edit", () -> editFirst()),
                new Pose("detail-snooze", () -> stepFirst(new TicketStep.Snooze("", Map.of()))),
                new Pose("detail-merge", () -> stepFirst(new TicketStep.Merge(null, Map.of()))),
                new Pose("editor", () -> fileAfresh()),
                new Pose("list", this::showList));
    }

    private void selectFirst() {
        list.state().rows().stream()
                .findFirst()
                .ifPresent(
                        row -> {
                            list.select(row.id());
                            preview.open(row.id());
                        });
    }

    private void openFirst() {
        list.state().rows().stream().findFirst().ifPresent(row -> open(row.id()));
    }

    private void editFirst() {
        TicketDetail open = detail.state().detail();
        if (open != null) {
            edit.begin(open);
        }
    }

    private void stepFirst(TicketStep step) {
        edit.leave();
        detail.begin(step);
    }

    private void fileAfresh() {
        detail.cancel();
        file();
    }

    /** What was being written when the console went away is there again. */
    private void restore(TicketDrafts.Kept kept) {
        detail.restore(kept.replies());
        edit.restore(kept.edits());
        editor.restore(kept.filings());
        restored.show(kept);
    }

    /** Goes where a restored draft is; null is the editor of new tickets. */
    private void resume(@Nullable UUID ticketId) {
        if (ticketId == null) {
            show(EDITOR);
            editor.resume();
        } else {
            open(ticketId);
        }
    }

    @Override
    public void close() {
        list.close();
        preview.close();
        detail.close();
        company.close();
    }

    @Override
    public void open(UUID ticketId) {
        toFront.run();
        show(DETAIL);
        edit.leave();
        detail.open(ticketId);
        detailPanel.focus();
    }

    @Override
    public void fileFor(CallerCard caller) {
        toFront.run();
        show(EDITOR);
        editor.fileFor(caller);
    }

    @Override
    public void file() {
        toFront.run();
        show(EDITOR);
        editor.file();
    }

    private void linked(TicketDetail ticket) {
        show(DETAIL);
        edit.leave();
        detail.show(ticket);
        detailPanel.focus();
    }

    private void openSelected() {
        UUID selected = list.state().selected();
        if (selected != null) {
            open(selected);
        }
    }

    private void showList() {
        show(LIST);
        list.shown();
        listPanel.focus();
    }

    private void show(String name) {
        card = name;
        ((CardLayout) panel.getLayout()).show(panel, name);
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
            TicketScreen.this.open(ticketId);
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

    private final class DetailGestures implements TicketDetailPanel.Gestures {
        private final Messages messages;
        private final ContactOpener contacts;
        private final ReportOpener reports;

        DetailGestures(Messages messages, ContactOpener contacts, ReportOpener reports) {
            this.messages = messages;
            this.contacts = contacts;
            this.reports = reports;
        }

        @Override
        public void back() {
            showList();
        }

        @Override
        public void openContact(UUID contactId) {
            contacts.open(contactId);
        }

        @Override
        public void openTicket(UUID ticketId) {
            TicketScreen.this.open(ticketId);
        }

        @Override
        public void lookUp(String number) {
            TicketDetail open = detail().state().detail();
            if (open != null) {
                reports.lookUp(
                        number,
                        messages.text("ticket.lookUp.reason", open.row().number()),
                        null,
                        open.row().id());
            }
        }
    }

    private final class EditorGestures implements TicketEditorPanel.Gestures {
        @Override
        public void back() {
            showList();
        }

        @Override
        public void open(UUID ticketId) {
            TicketScreen.this.open(ticketId);
        }
    }
}
