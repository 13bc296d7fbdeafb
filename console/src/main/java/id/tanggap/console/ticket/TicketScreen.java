package id.tanggap.console.ticket;

import id.tanggap.console.link.ArticleHelp;
import id.tanggap.console.link.AssetOpener;
import id.tanggap.console.link.ContactOpener;
import id.tanggap.console.link.ReportOpener;
import id.tanggap.console.link.TicketOpener;
import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.reference.AssetCatalogue;
import id.tanggap.console.reference.GroupCatalogue;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.search.GoToDialog;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Notices;
import id.tanggap.console.ui.Screen;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.ticket.TicketDetail;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Tickets: list, page and editor, one at a time. */
public final class TicketScreen implements Screen, TicketOpener {
    private static final String LIST = "list";
    private static final String DETAIL = "detail";
    private static final String EDITOR = "editor";

    private final JPanel screen = new JPanel(new BorderLayout());
    private final JPanel panel = new JPanel(new CardLayout());
    private final Runnable toFront;
    private final TicketListing listing;
    private final TicketPage page;
    private final TicketFiling filing;
    private final RestoredPanel restored;
    private final List<AppAction> actions;
    private final List<AppAction> everywhere;
    private final List<ConsoleEvents.Subscription> subscriptions = new ArrayList<>();
    private String card = LIST;

    /**
     * @param toFront brings this screen to the front of the shell
     * @param contacts opens the operator of a ticket
     * @param reports looks up the DORS report of a ticket
     * @param articles shows articles beside a ticket
     * @param assets opens the asset of a ticket
     * @param notices says that nothing waits to be taken
     */
    public TicketScreen(
            Workplace workplace,
            Runnable toFront,
            ContactOpener contacts,
            ReportOpener reports,
            ArticleHelp articles,
            AssetOpener assets,
            Notices notices) {
        this.toFront = toFront;
        Messages messages = workplace.messages();
        TicketCatalogue catalogue = new TicketCatalogue(workplace.api(), workplace.tasks());
        TicketWords words = new TicketWords(messages, workplace.times(), catalogue);
        UnitCatalogue units = new UnitCatalogue(workplace.api(), workplace.tasks());
        Moments moments = new Moments(workplace.times()::now, workplace.times().deskZone());
        TicketDrafts drafts = new TicketDrafts(workplace.drafts());
        AppAction file = new AppAction(messages, "ticket.file", this::file);
        TakeNextPresenter next =
                new TakeNextPresenter(
                        new TakeNext(messages, notices), workplace.api(), workplace.tasks());
        AppAction takeNext =
                new AppAction(messages, "ticket.takeNext", next::take)
                        .enabledWhen(workplace::online);
        actions = List.of(file);
        AppAction goTo = new AppAction(messages, "shell.goTo", () -> openGoTo(workplace));
        everywhere = List.of(goTo, takeNext);
        GroupCatalogue groups = new GroupCatalogue(workplace.api(), workplace.tasks());
        subscriptions.addAll(catalogue.follow(workplace.events()));
        subscriptions.addAll(groups.follow(workplace.events()));
        listing =
                new TicketListing(
                        workplace, catalogue, words, units, moments, file, takeNext, this::open);
        page =
                new TicketPage(
                        workplace,
                        catalogue,
                        words,
                        units,
                        groups,
                        new AssetCatalogue(workplace.api(), workplace.tasks()),
                        moments,
                        drafts,
                        new PageGestures(messages, contacts, reports, assets),
                        articles);
        filing =
                new TicketFiling(
                        workplace,
                        catalogue,
                        words,
                        units,
                        drafts,
                        new EditorGestures(),
                        articles,
                        this::linked,
                        page::restore);
        panel.add(listing.component(), LIST);
        panel.add(page.component(), DETAIL);
        panel.add(filing.component(), EDITOR);
        restored = new RestoredPanel(messages, this::resume);
        screen.setName("ticket.screen");
        screen.add(restored.component(), BorderLayout.NORTH);
        screen.add(panel, BorderLayout.CENTER);
        drafts.recall(this::restore);
        file.bindTo(screen);
        catalogue.whenLoaded(panel::repaint);
        catalogue.whenChanged(panel::repaint);
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
        listing.preload();
    }

    @Override
    public void shown() {
        listing.shown();
        if (card.equals(LIST)) {
            listing.focus();
        }
    }

    @Override
    public boolean ready() {
        return switch (card) {
            case DETAIL -> page.ready();
            case EDITOR -> !filing.presenter().state().saving();
            default -> listing.ready();
        };
    }

    @Override
    public @Nullable Integer count() {
        return listing.count();
    }

    @Override
    public List<AppAction> actions() {
        return actions;
    }

    @Override
    public List<AppAction> everywhere() {
        return everywhere;
    }

    @Override
    public boolean hasUnsavedText() {
        return page.hasUnsavedText() || filing.presenter().hasUnsavedText();
    }

    @Override
    public List<Pose> poses() {
        List<Pose> poses = new ArrayList<>(listing.poses());
        poses.add(new Pose("detail", this::openFirst));
        poses.addAll(page.poses());
        poses.add(new Pose("editor", this::fileAfresh));
        poses.add(new Pose("list", this::showList));
        return poses;
    }

    private void openFirst() {
        UUID first = listing.first();
        if (first != null) {
            open(first);
        }
    }

    private void fileAfresh() {
        page.cancel();
        file();
    }

    /** What was being written when the console went away is there again. */
    private void restore(TicketDrafts.Kept kept) {
        page.restore(kept);
        filing.presenter().restore(kept.filings());
        restored.show(kept);
    }

    /** Goes where a restored draft is; null is the editor of new tickets. */
    private void resume(@Nullable UUID ticketId) {
        if (ticketId == null) {
            show(EDITOR);
            filing.presenter().resume();
        } else {
            open(ticketId);
        }
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
        listing.close();
        page.close();
    }

    @Override
    public void open(UUID ticketId) {
        toFront.run();
        show(DETAIL);
        page.open(ticketId);
    }

    @Override
    public void fileFor(CallerCard caller) {
        toFront.run();
        show(EDITOR);
        filing.presenter().fileFor(caller);
    }

    @Override
    public void file() {
        toFront.run();
        show(EDITOR);
        filing.presenter().file();
    }

    private void openGoTo(Workplace workplace) {
        new GoToDialog(
                        SwingUtilities.getWindowAncestor(screen),
                        workplace.messages(),
                        workplace.api(),
                        workplace.tasks(),
                        this::open)
                .setVisible(true);
    }

    private void linked(TicketDetail ticket) {
        show(DETAIL);
        page.show(ticket);
    }

    private void showList() {
        show(LIST);
        listing.shown();
        listing.focus();
    }

    private void show(String name) {
        card = name;
        ((CardLayout) panel.getLayout()).show(panel, name);
    }

    private final class PageGestures implements TicketDetailPanel.Gestures {
        private final Messages messages;
        private final ContactOpener contacts;
        private final ReportOpener reports;
        private final AssetOpener assets;

        PageGestures(
                Messages messages,
                ContactOpener contacts,
                ReportOpener reports,
                AssetOpener assets) {
            this.messages = messages;
            this.contacts = contacts;
            this.reports = reports;
            this.assets = assets;
        }

        @Override
        public void openAsset(UUID assetId) {
            assets.open(assetId);
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
            TicketDetail open = page.shown();
            if (open != null) {
                reports.lookUp(
                        number,
                        messages.text("ticket.lookUp.reason", open.row().number()),
                        null,
                        open.row().id());
            }
        }
    }

    private final class TakeNext implements TakeNextView {
        private final Messages messages;
        private final Notices notices;

        TakeNext(Messages messages, Notices notices) {
            this.messages = messages;
            this.notices = notices;
        }

        @Override
        public void taken(TicketDetail ticket) {
            toFront.run();
            linked(ticket);
            notices.done(messages.text("ticket.taken", ticket.row().number()));
        }

        @Override
        public void nothingWaiting() {
            notices.calm(messages.text("ticket.takeNext.none"));
        }

        @Override
        public void refused(Fault fault) {
            notices.refused(fault);
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
