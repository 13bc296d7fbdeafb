package id.tanggap.console.ticket;

import id.tanggap.console.link.ArticleHelp;
import id.tanggap.console.macro.QuickAnswers;
import id.tanggap.console.macro.QuickPresenter;
import id.tanggap.console.reference.AssetCatalogue;
import id.tanggap.console.reference.GroupCatalogue;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.StateOverlay;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.ticket.TicketDetail;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/** The page of one ticket: header, step, thread with reply, and the side. */
final class TicketDetailPanel extends JPanel implements TicketDetailView {
    private static final long serialVersionUID = 1L;
    private static final int CLOCK_MILLIS = 15_000;

    private final transient Messages messages;
    private final transient TicketHeader header;
    private final transient TicketStepPanel step;
    private final transient ThreadPanel thread;
    private final transient ReplyPanel reply;
    private final transient TicketSide side;
    private final transient TicketCompany company;
    private final transient TicketEditPanel edit;
    private final transient TicketPageParts parts;
    private final transient ArticleHelp.Beside articles;
    private final transient QuickAnswers answers;
    private final JPanel left = new JPanel(new CardLayout());
    private final transient Runnable retry;
    private final JScrollPane scroll;
    private final StateOverlay overlay;
    private final JLabel banner = new JLabel();
    private final JPanel bannerBar = new JPanel(new BorderLayout());
    private final JButton unread = new JButton();
    private transient TicketDetailState state = TicketDetailState.initial();
    private @Nullable UUID shown;
    private boolean awaitsFocus;

    /** What leads away from the page. */
    interface Gestures {
        void back();

        void openContact(UUID contactId);

        void lookUp(String number);

        void openTicket(UUID ticketId);

        void openAsset(UUID assetId);
    }

    TicketDetailPanel(
            Workplace workplace,
            TicketCatalogue catalogue,
            TicketWords words,
            UnitCatalogue units,
            GroupCatalogue groups,
            AssetCatalogue assets,
            Moments moments,
            TicketDrafts drafts,
            TicketCompany company,
            Gestures gestures,
            ArticleHelp help,
            Supplier<TicketDetailPresenter> presenter,
            Supplier<TicketEditPresenter> editing) {
        super(new BorderLayout());
        this.messages = workplace.messages();
        this.company = company;
        this.retry = () -> presenter.get().reload();
        AppAction back = new AppAction(messages, "ticket.back", gestures::back).bindTo(this);
        edit =
                new TicketEditPanel(
                        workplace, catalogue, words, units, assets, editing, this::showWriting);
        parts =
                new TicketPageParts(
                        workplace,
                        groups,
                        drafts,
                        words::clock,
                        answer -> presenter.get().updated(answer),
                        retry,
                        this::showWriting);
        header =
                new TicketHeader(
                        messages,
                        words,
                        back,
                        presenter,
                        () -> {
                            TicketDetail open = presenter.get().state().detail();
                            if (open != null) {
                                parts.leave();
                                editing.get().begin(open);
                            }
                        },
                        () -> begin(presenter, editing, parts::escalate),
                        clock -> begin(presenter, editing, ticket -> parts.explain(ticket, clock)),
                        this);
        new AppAction(
                        messages,
                        "ticket.explain",
                        () -> begin(presenter, editing, ticket -> parts.explain(ticket, null)))
                .bindTo(this);
        step = new TicketStepPanel(workplace, catalogue, groups, moments, presenter);
        thread =
                new ThreadPanel(
                        messages,
                        workplace.times(),
                        catalogue,
                        entry ->
                                presenter
                                        .get()
                                        .begin(
                                                new TicketStep.Split(
                                                        entry,
                                                        TicketTexts.firstLine(
                                                                Objects.requireNonNullElse(
                                                                        entry.text(), ""),
                                                                200),
                                                        Map.of())));
        reply =
                new ReplyPanel(
                        messages,
                        catalogue::options,
                        draft -> {
                            presenter.get().editReply(draft);
                            company.wrote(draft.text());
                        },
                        () -> presenter.get().sendReply());
        answers =
                company.answers(
                        new QuickPresenter.Host() {
                            @Override
                            public void insert(String words) {
                                reply.insert(words);
                            }

                            @Override
                            public void applied(TicketDetail ticket) {
                                presenter.get().updated(ticket);
                            }
                        });
        reply.offer(answers);
        side =
                new TicketSide(
                        messages,
                        workplace.times(),
                        catalogue,
                        gestures::openContact,
                        gestures::lookUp,
                        gestures::openAsset,
                        assets,
                        new TicketWorkPanel(
                                messages,
                                workplace.times(),
                                workplace.user().id(),
                                presenter,
                                gestures::openTicket),
                        this);
        side.add(company.files());
        articles = help.beside(reply::insert);
        side.add(articles.component());
        company.acceptFiles(this);
        company.acceptFiles(reply.input());
        scroll = new JScrollPane(thread.component());
        scroll.setBorder(BorderFactory.createEmptyBorder());
        overlay = new StateOverlay(messages, content());
        add(overlay);
        unread.setVisible(false);
        unread.setName("ticket.detail.unread");
        unread.addActionListener(event -> toEnd());
        JScrollBar bar = scroll.getVerticalScrollBar();
        bar.addAdjustmentListener(
                event -> {
                    if (atEnd()) {
                        presenter.get().read();
                    }
                });
        new Timer(
                        CLOCK_MILLIS,
                        event -> {
                            TicketDetail detail = state.detail();
                            if (isShowing() && detail != null) {
                                header.show(detail, state.busy());
                                side.tick();
                            }
                        })
                .start();
    }

    private JComponent content() {
        JPanel top = new JPanel(new BorderLayout());
        Labels.styled(top, "surface");
        top.add(header.component(), BorderLayout.NORTH);
        bannerBar.add(banner);
        bannerBar.setBorder(new Padding(6, 16, 6, 16));
        Labels.styled(bannerBar, "stale");
        bannerBar.setVisible(false);
        banner.setName("ticket.detail.banner");
        JPanel below = new JPanel(new BorderLayout());
        below.add(bannerBar, BorderLayout.NORTH);
        below.add(step.component(), BorderLayout.CENTER);
        top.add(below, BorderLayout.CENTER);
        JPanel talk = new JPanel(new BorderLayout());
        talk.add(company.people(), BorderLayout.NORTH);
        talk.add(scroll, BorderLayout.CENTER);
        JPanel writing = new JPanel(new BorderLayout());
        Labels.styled(writing, "surface");
        writing.add(unread, BorderLayout.NORTH);
        writing.add(reply.component(), BorderLayout.CENTER);
        talk.add(writing, BorderLayout.SOUTH);
        left.add(talk, "talk");
        left.add(edit.component(), "edit");
        left.add(parts.escalation(), "escalate");
        left.add(parts.explanation(), "explain");
        JComponent right = side.component();
        right.setPreferredSize(com.formdev.flatlaf.util.UIScale.scale(new Dimension(300, 100)));
        JPanel content = new JPanel(new BorderLayout(1, 1));
        content.add(top, BorderLayout.NORTH);
        content.add(left, BorderLayout.CENTER);
        content.add(right, BorderLayout.EAST);
        return content;
    }

    /** One thing at a time takes the thread's place. */
    private void begin(
            Supplier<TicketDetailPresenter> presenter,
            Supplier<TicketEditPresenter> editing,
            Consumer<TicketDetail> part) {
        TicketDetail open = presenter.get().state().detail();
        if (open != null) {
            editing.get().leave();
            part.accept(open);
        }
    }

    /** A form takes the thread's place while it is filled in or read. */
    private void showWriting() {
        String card =
                edit.isOpen()
                        ? "edit"
                        : parts.escalates() ? "escalate" : parts.explains() ? "explain" : "talk";
        ((CardLayout) left.getLayout()).show(left, card);
        if (card.equals("talk")) {
            reply.focus();
        }
    }

    /** Escalation and explanation, which take the thread's place. */
    TicketPageParts parts() {
        return parts;
    }

    /** The form of the fields. */
    TicketEditView editView() {
        return edit;
    }

    /** The caret goes where a reply is written. */
    void focus() {
        // While the ticket is on its way there is nothing yet that could take the caret.
        awaitsFocus = state.detail() == null;
        reply.focus();
    }

    @Override
    public void render(TicketDetailState next) {
        state = next;
        company.open(next.ticketId());
        TicketDetail detail = next.detail();
        Fault fault = next.loadFault();
        if (detail == null) {
            if (fault != null) {
                overlay.showFailed(fault, retry);
            } else {
                overlay.showLoading();
            }
            return;
        }
        boolean other = !detail.row().id().equals(shown);
        shown = detail.row().id();
        header.show(detail, next.busy());
        if (other) {
            parts.leave();
        }
        parts.show(detail);
        boolean wasAtEnd = other || atEnd();
        if (thread.show(detail.entries()) && wasAtEnd) {
            toEnd();
        }
        unread.setVisible(next.unread() > 0 && !wasAtEnd);
        unread.setText(messages.text("ticket.unread", next.unread()));
        step.show(next.step(), detail, next.busy());
        boolean ofReply = next.step() == null && next.changedBy() == null;
        reply.show(next.reply(), next.busy(), next.online(), ofReply ? next.fault() : null);
        side.show(detail, next.busy());
        articles.about(detail.row().id(), detail.row().subject(), detail.row().category());
        answers.about(detail);
        showBanner(next);
        overlay.showContent();
        if (awaitsFocus) {
            awaitsFocus = false;
            SwingUtilities.invokeLater(reply::focus);
        }
    }

    private void showBanner(TicketDetailState next) {
        Fault fault = next.fault();
        String who = next.changedBy();
        if (who != null) {
            put(messages.text("ticket.changedBy", who.isBlank() ? "—" : who), "refresh", Tone.WARN);
        } else if (fault != null && (next.step() != null || next.reply().text().isBlank())) {
            put(
                    next.step() == null
                            ? FaultText.of(messages, fault)
                            : FaultText.ofDraft(messages, fault),
                    "alert",
                    Tone.DANGER);
        } else if (next.loadFault() != null) {
            put(FaultText.of(messages, next.loadFault()), "alert", Tone.WARN);
        } else {
            bannerBar.setVisible(false);
        }
    }

    private void put(String words, String icon, Tone tone) {
        banner.setText(words);
        banner.setIcon(Icons.of(icon, tone));
        bannerBar.setVisible(true);
    }

    private boolean atEnd() {
        JScrollBar bar = scroll.getVerticalScrollBar();
        return bar.getValue() + bar.getVisibleAmount() >= bar.getMaximum() - 8;
    }

    private void toEnd() {
        SwingUtilities.invokeLater(
                () -> {
                    JScrollBar bar = scroll.getVerticalScrollBar();
                    bar.setValue(bar.getMaximum());
                });
    }
}
