package id.tanggap.console.knowledge;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Forms;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.Stack;
import id.tanggap.console.ui.TextAreas;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The editor of an article: fields, text and its preview. */
final class ArticleEditorPanel {
    /** Name of the title field, where the caret begins. */
    static final String TITLE = "knowledge.editor.title";

    /** Name of the text. */
    static final String BODY = "knowledge.editor.body";

    private final JPanel panel = new JPanel(new BorderLayout());
    private final Messages messages;
    private final ArticleCategories categories;
    private final Supplier<ArticleCardPresenter> presenter;
    private final Forms form;
    private final JLabel heading = Labels.page("");
    private final JTextField title = new JTextField();
    private final JComboBox<Choice<String>> category = new JComboBox<>();
    private final JComboBox<Choice<String>> language = new JComboBox<>();
    private final JTextField keywords = new JTextField();
    private final JTextArea body = new JTextArea(12, 30);
    private final ArticleText preview;
    private final JTabbedPane tabs = new JTabbedPane();
    private final JLabel notice = new JLabel(" ");
    private final AppAction save;
    private Map<String, FieldError> shownErrors = Map.of();
    private boolean busy;
    private boolean rendering;

    ArticleEditorPanel(
            Messages messages,
            ArticleCategories categories,
            Supplier<ArticleCardPresenter> presenter) {
        this.messages = messages;
        this.categories = categories;
        this.presenter = presenter;
        form = new Forms(messages);
        preview =
                new ArticleText(
                        "knowledge.editor.preview", messages.text("knowledge.editor.preview"));
        language.addItem(new Choice<>("id", messages.text("knowledge.language.id")));
        language.addItem(new Choice<>("en", messages.text("knowledge.language.en")));
        category.setMaximumRowCount(16);
        save =
                new AppAction(messages, "knowledge.save", () -> presenter.get().save())
                        .enabledWhen(() -> !busy)
                        .bindTo(panel);
        AppAction cancel =
                new AppAction(messages, "knowledge.cancel", () -> presenter.get().cancel())
                        .bindTo(panel);
        layout(cancel);
        List.of(title, keywords, body).forEach(field -> Typing.each(field, this::edited));
        category.addActionListener(event -> edited());
        language.addActionListener(event -> edited());
        tabs.addChangeListener(event -> preview.show(body.getText()));
        categories.whenLoaded(this::fill);
        categories.whenChanged(this::fill);
    }

    private void fill() {
        rendering = true;
        String chosen = draftCategory();
        categories.fill(category, null);
        Choice.select(category, chosen);
        rendering = false;
    }

    private @Nullable String draftCategory() {
        ArticleDraft draft = presenter.get() == null ? null : presenter.get().state().draft();
        return draft == null ? null : draft.category();
    }

    private void layout(AppAction cancel) {
        title.setName(TITLE);
        category.setName("knowledge.editor.category");
        language.setName("knowledge.editor.language");
        keywords.setName("knowledge.editor.keywords");
        body.setName(BODY);
        notice.setName("knowledge.editor.notice");
        keywords.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT,
                messages.text("knowledge.editor.keywords.placeholder"));
        TextAreas.sentences(body);
        form.row("knowledge.field.title", "title", title)
                .row("knowledge.field.category", "category", category)
                .row("knowledge.field.language", "language", language)
                .row("knowledge.field.keywords", "keywords", keywords)
                .row("knowledge.field.body", "body", new JScrollPane(body));
        form.wide(
                Labels.styled(
                        Labels.prose(messages.text("knowledge.editor.markup")), "small muted"));
        form.panel().setOpaque(false);
        JPanel writing =
                new JPanel(new MigLayout("insets 12 16 12 16, fill", "[grow,fill]", "[grow,fill]"));
        Labels.styled(writing, "surface");
        writing.add(form.panel());
        Stack read = new Stack(0);
        read.setBorder(new Padding(12, 16, 16, 16));
        read.add(preview.component());
        JScrollPane reading = new JScrollPane(read);
        reading.setBorder(BorderFactory.createEmptyBorder());
        reading.setOpaque(false);
        reading.getViewport().setOpaque(false);
        tabs.addTab(messages.text("knowledge.editor.write"), writing);
        tabs.addTab(messages.text("knowledge.editor.preview"), reading);
        JPanel head = new JPanel(new MigLayout("insets 12 16 4 16, fillx"));
        Labels.styled(head, "surface");
        head.add(heading);
        JPanel foot = new JPanel(new MigLayout("insets 8 16 12 16, fillx", "[grow][][]"));
        Labels.styled(foot, "surface");
        foot.add(notice, "wmin 0");
        foot.add(cancel.button());
        foot.add(Labels.styled(save.button(), "primary"));
        Labels.styled(panel, "surface");
        panel.add(head, BorderLayout.NORTH);
        panel.add(tabs, BorderLayout.CENTER);
        panel.add(foot, BorderLayout.SOUTH);
    }

    JComponent component() {
        return panel;
    }

    private void edited() {
        ArticleCardPresenter card = presenter.get();
        ArticleDraft before = card == null ? null : card.state().draft();
        if (rendering || card == null || before == null) {
            return;
        }
        card.type(
                new ArticleDraft(
                        before.articleId(),
                        before.version(),
                        title.getText(),
                        body.getText(),
                        Objects.requireNonNullElse(Choice.selected(category), ""),
                        Objects.requireNonNullElse(Choice.selected(language), "id"),
                        keywords.getText()));
    }

    void begin(ArticleDraft draft) {
        rendering = true;
        heading.setText(
                messages.text(
                        draft.articleId() == null
                                ? "knowledge.editor.new"
                                : "knowledge.editor.change"));
        title.setText(draft.title());
        body.setText(draft.body());
        body.setCaretPosition(0);
        keywords.setText(draft.keywords());
        Choice.select(category, draft.category());
        Choice.select(language, draft.language());
        tabs.setSelectedIndex(0);
        rendering = false;
        shownErrors = Map.of();
        form.clearErrors();
        SwingUtilities.invokeLater(title::requestFocusInWindow);
    }

    void render(ArticleCardState state) {
        busy = state.busy();
        save.refresh();
        if (!state.errors().equals(shownErrors)) {
            shownErrors = state.errors();
            tabs.setSelectedIndex(0);
            form.showErrors(List.copyOf(shownErrors.values()));
        }
        Fault fault = state.fault();
        String other = state.changedBy();
        if (other != null) {
            Labels.say(notice, messages.text("knowledge.changedBy", other), "refresh", Tone.WARN);
        } else if (fault != null) {
            Labels.say(
                    notice,
                    FaultText.of(messages, fault) + " " + messages.text("fault.kept"),
                    "alert",
                    Tone.DANGER);
        } else if (!state.errors().isEmpty()) {
            Labels.say(notice, messages.text("fault.INVALID"), "alert", Tone.DANGER);
        } else {
            Labels.say(notice, messages.text("knowledge.editor.hint"), null, Tone.MUTED);
        }
    }
}
