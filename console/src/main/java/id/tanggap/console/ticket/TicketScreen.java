package id.tanggap.console.ticket;

import id.tanggap.console.link.ContactOpener;
import id.tanggap.console.link.ReportOpener;
import id.tanggap.console.link.TicketOpener;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ticket.TicketListState.Phase;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Screen;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketView;
import java.awt.CardLayout;
import java.util.List;
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

    private final JPanel panel = new JPanel(new CardLayout());
    private final Runnable toFront;
    private final TicketListPanel listPanel;
    private final TicketDetailPanel detailPanel;
    private final TicketListPresenter list;
    private final TicketDetailPresenter preview;
    private final TicketDetailPresenter detail;
    private final TicketCompany company;
    private final TicketEditorPresenter editor;
    private final List<AppAction> actions;
    private String card = LIST;

    /**
     * @param toFront brings this screen to the front of the shell
     * @param contacts opens the operator of a ticket
     * @param reports looks up the DORS report of a ticket
     */
    public TicketScreen(
            Workplace workplace, Runnable toFront, ContactOpener contacts, ReportOpener reports) {
        this.toFront = toFront;
        Messages messages = workplace.messages();
        TicketCatalogue catalogue = new TicketCatalogue(workplace.api(), workplace.tasks());
        TicketWords words = new TicketWords(messages, workplace.times(), catalogue);
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
                        messages,
                        workplace.times(),
                        catalogue,
                        words,
                        company,
                        new DetailGestures(messages, contacts, reports),
                        this::detail);
        TicketEditorPanel editorPanel =
                new TicketEditorPanel(
                        workplace, catalogue, words, new EditorGestures(), this::editor);
        panel.setName("ticket.screen");
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
                        previewPanel, workplace.api(), workplace.tasks(), workplace.events());
        detail =
                new TicketDetailPresenter(
                        detailPanel, workplace.api(), workplace.tasks(), workplace.events());
        editor =
                new TicketEditorPresenter(
                        editorPanel, workplace.api(), workplace.tasks(), catalogue, this::linked);
        file.bindTo(panel);
        catalogue.whenLoaded(panel::repaint);
    }

    private TicketDetailPresenter preview() {
        return preview;
    }

    private TicketDetailPresenter detail() {
        return detail;
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
        return panel;
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
        return detail.hasUnsavedText() || editor.hasUnsavedText() || company.holdsUnsent();
    }

    @Override
    public List<Pose> poses() {
        return List.of(
                new Pose("list-preview", () -> selectFirst()),
                new Pose("detail", () -> openFirst()),
                new Pose("editor", this::file),
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
