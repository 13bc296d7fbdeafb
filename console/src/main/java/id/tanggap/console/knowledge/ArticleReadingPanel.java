package id.tanggap.console.knowledge;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.Stack;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.knowledge.ArticleDetail;
import id.tanggap.protocol.knowledge.ArticleRevision;
import id.tanggap.protocol.knowledge.ArticleState;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Insets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** An article to read: text, whether it helped, what it solved, how it came about. */
final class ArticleReadingPanel {
    /** Name of the line that tells state, category and reviewer. */
    static final String META = "knowledge.article.meta";

    private final JPanel panel = new JPanel(new BorderLayout());
    private final Messages messages;
    private final Times times;
    private final KnowledgeWords words;
    private final ArticleCategories categories;
    private final Supplier<ArticleCardPresenter> presenter;
    private final Consumer<UUID> ticketOpened;
    private final JLabel title = Labels.page("");
    private final JLabel state = new JLabel();
    private final JLabel meta = Labels.muted("");
    private final JLabel notice = Labels.styled(new JLabel(), "danger");
    private final JPanel actions = new JPanel(new MigLayout("insets 0, gapx 8, hidemode 3"));
    private final JLabel earlier = new JLabel();
    private final ArticleText text;
    private final JTextField comment = new JTextField();
    private final JLabel voices = Labels.muted("");
    private final Stack below = new Stack(6);
    private final Stack stack = new Stack(16);
    private final JScrollPane scroll = new JScrollPane(stack);
    private final AppAction edit;
    private final AppAction review;
    private final AppAction retire;
    private final AppAction revive;
    private final boolean mayRetire;
    private @Nullable ArticleDetail shown;
    private @Nullable String shownBody;

    ArticleReadingPanel(
            Workplace workplace,
            ArticleCategories categories,
            boolean mayRetire,
            AppAction edit,
            Consumer<UUID> ticketOpened,
            Supplier<ArticleCardPresenter> presenter) {
        this.messages = workplace.messages();
        this.times = workplace.times();
        this.words = new KnowledgeWords(messages);
        this.categories = categories;
        this.mayRetire = mayRetire;
        this.edit = edit;
        this.ticketOpened = ticketOpened;
        this.presenter = presenter;
        text = new ArticleText("knowledge.article.text", messages.text("knowledge.text"));
        review = action("knowledge.review", ArticleState.REVIEWED);
        retire = action("knowledge.retire", ArticleState.RETIRED);
        revive = action("knowledge.revive", ArticleState.DRAFT);
        Labels.styled(panel, "surface");
        panel.add(head(), BorderLayout.NORTH);
        stack.setBorder(new Padding(4, 16, 16, 16));
        stack.add(earlierBar());
        stack.add(text.component());
        stack.add(helped());
        stack.add(below);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getViewport().setOpaque(false);
        scroll.setOpaque(false);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        panel.add(scroll, BorderLayout.CENTER);
    }

    private AppAction action(String key, ArticleState to) {
        return new AppAction(messages, key, () -> presenter.get().moveTo(to));
    }

    JComponent component() {
        return panel;
    }

    private JComponent head() {
        JPanel head =
                new JPanel(
                        new MigLayout(
                                "insets 12 16 8 16, fillx, wrap 1, hidemode 3, gapy 6",
                                "[grow,fill]"));
        head.setOpaque(false);
        title.setName("knowledge.article.title");
        meta.setName(META);
        notice.setName("knowledge.article.notice");
        notice.setVisible(false);
        JPanel line = new JPanel(new MigLayout("insets 0, gapx 12", "[][grow]"));
        line.setOpaque(false);
        line.add(state);
        line.add(meta, "wmin 0");
        actions.setOpaque(false);
        actions.add(edit.button());
        actions.add(Labels.styled(review.button(), "primary"));
        actions.add(revive.button());
        actions.add(retire.button());
        head.add(title, "wmin 0");
        head.add(line, "wmin 0");
        head.add(actions, "growx 0");
        head.add(notice, "wmin 0");
        return head;
    }

    private JComponent earlierBar() {
        JPanel bar = new JPanel(new MigLayout("insets 6 12 6 8, fillx", "[grow][]"));
        Labels.styled(bar, "stale");
        bar.add(earlier, "wmin 0");
        bar.add(
                new AppAction(
                                messages,
                                "knowledge.present",
                                () ->
                                        presenter
                                                .get()
                                                .showRevision(
                                                        Objects.requireNonNull(shown)
                                                                .revisions()
                                                                .size()))
                        .button());
        return bar;
    }

    private JComponent helped() {
        JPanel row = new JPanel(new MigLayout("insets 12, fillx, gapx 8, gapy 8", "[][][][grow]"));
        Labels.styled(row, "card");
        comment.setName("knowledge.article.comment");
        Labels.named(comment, messages.text("knowledge.comment.placeholder"));
        comment.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT,
                messages.text("knowledge.comment.placeholder"));
        row.add(Labels.strong(messages.text("knowledge.helped")));
        row.add(new AppAction(messages, "knowledge.helped.yes", () -> rate(true)).button());
        row.add(new AppAction(messages, "knowledge.helped.no", () -> rate(false)).button());
        row.add(voices, "wmin 0, wrap");
        row.add(comment, "span 4, growx");
        return row;
    }

    private void rate(boolean helpful) {
        presenter.get().rate(helpful, comment.getText());
        comment.setText("");
    }

    void show(ArticleCardState card, ArticleDetail detail) {
        boolean other = shown == null || !shown.row().id().equals(detail.row().id());
        shown = detail;
        ArticleRevision old = card.earlier();
        title.setText(old == null ? detail.row().title() : old.title());
        title.setToolTipText(title.getText());
        Cell cell = words.state(detail.row().state());
        state.setText(cell.text());
        state.setIcon(Icons.of(Objects.requireNonNull(cell.icon()), cell.tone()));
        Labels.toned(state, cell.tone());
        meta.setText(meta(detail));
        meta.setToolTipText(meta.getText());
        Fault fault = card.fault();
        notice.setText(fault == null ? "" : FaultText.of(messages, fault));
        notice.setVisible(fault != null);
        review.enabledWhen(() -> !card.busy());
        buttons(detail);
        stack.getComponent(0).setVisible(old != null);
        if (old != null) {
            earlier.setText(
                    messages.text(
                            "knowledge.earlier", old.number(), old.by(), times.brief(old.at())));
        }
        String body = old == null ? detail.body() : old.body();
        if (!body.equals(shownBody)) {
            shownBody = body;
            text.show(body);
        }
        int all = detail.row().helpful() + detail.row().unhelpful();
        voices.setText(
                all == 0
                        ? messages.text("knowledge.helpful.nobody")
                        : messages.text("knowledge.helpful.tooltip", detail.row().helpful(), all));
        showBelow(detail);
        stack.revalidate();
        if (other) {
            comment.setText("");
            SwingUtilities.invokeLater(() -> scroll.getVerticalScrollBar().setValue(0));
        }
    }

    private void buttons(ArticleDetail detail) {
        List<ArticleState> next = detail.next();
        visible("knowledge.review", detail.mayReview());
        visible("knowledge.retire", mayRetire && next.contains(ArticleState.RETIRED));
        visible("knowledge.revive", mayRetire && next.contains(ArticleState.DRAFT));
    }

    private void visible(String key, boolean shows) {
        for (Component button : actions.getComponents()) {
            if (key.equals(button.getName())) {
                button.setVisible(shows);
            }
        }
    }

    private String meta(ArticleDetail detail) {
        String category = categories.name(detail.row().category());
        String reviewer = detail.reviewedBy();
        return reviewer == null || detail.reviewedAt() == null
                ? messages.text(
                        "knowledge.meta.draft",
                        category,
                        detail.row().updatedBy(),
                        times.brief(detail.row().updatedAt()))
                : messages.text(
                        "knowledge.meta.reviewed",
                        category,
                        reviewer,
                        times.brief(detail.reviewedAt()));
    }

    private void showBelow(ArticleDetail detail) {
        below.removeAll();
        if (!detail.solved().isEmpty()) {
            section("knowledge.solved", detail.row().tickets());
            detail.solved()
                    .forEach(
                            t ->
                                    below.add(
                                            link(
                                                    t.number() + "  " + t.subject(),
                                                    messages.of(t.status()),
                                                    () -> ticketOpened.accept(t.ticketId()))));
        }
        List<ArticleDetail.Feedback> said =
                detail.feedback().stream().filter(f -> f.comment() != null).toList();
        if (!said.isEmpty()) {
            section("knowledge.comments", said.size());
            said.forEach(f -> below.add(voice(f)));
        }
        section("knowledge.revisions", detail.revisions().size());
        detail.revisions()
                .forEach(
                        r ->
                                below.add(
                                        link(
                                                messages.text(
                                                        "knowledge.revision",
                                                        r.number(),
                                                        r.by(),
                                                        times.brief(r.at())),
                                                r.reviewedBy() == null
                                                        ? ""
                                                        : messages.text(
                                                                "knowledge.revision.reviewed",
                                                                r.reviewedBy()),
                                                () -> presenter.get().showRevision(r.number()))));
        below.revalidate();
    }

    private void section(String key, int count) {
        JLabel heading = Labels.section(messages.text(key, count));
        heading.setBorder(new Padding(below.getComponentCount() == 0 ? 0 : 12, 0, 2, 0));
        below.add(heading);
    }

    private JComponent link(String words, String hint, Runnable open) {
        JPanel row = new JPanel(new MigLayout("insets 0, fillx", "[grow][]"));
        row.setOpaque(false);
        JButton button = new JButton(words);
        button.putClientProperty("JButton.buttonType", "borderless");
        button.setHorizontalAlignment(JButton.LEADING);
        button.setToolTipText(words);
        button.setMargin(new Insets(2, 0, 2, 4));
        button.addActionListener(event -> open.run());
        row.add(button, "wmin 0, growx 0");
        row.add(Labels.muted(hint));
        return row;
    }

    private JComponent voice(ArticleDetail.Feedback said) {
        JPanel row = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[][grow][]"));
        row.setOpaque(false);
        row.add(
                new JLabel(
                        Icons.of(
                                said.helpful() ? "check" : "close",
                                said.helpful() ? Tone.OK : Tone.WARN)),
                "aligny top");
        row.add(Labels.prose(Objects.requireNonNullElse(said.comment(), "")), "growx, wmin 0");
        row.add(Labels.muted(said.by() + " · " + times.brief(said.at())), "aligny top");
        return row;
    }
}
