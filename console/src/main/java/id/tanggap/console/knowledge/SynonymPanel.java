package id.tanggap.console.knowledge;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.Stack;
import id.tanggap.console.ui.StateOverlay;
import id.tanggap.console.ui.TextAreas;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.knowledge.SynonymGroup;
import java.awt.BorderLayout;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** The spellings that search takes for the same; the supervisor changes them here. */
final class SynonymPanel implements SynonymView {
    /** Name of the field of a group's terms. */
    static final String TERMS = "knowledge.synonyms.terms";

    private final JPanel panel = new JPanel(new BorderLayout());
    private final Messages messages;
    private final boolean mayChange;
    private final Supplier<SynonymPresenter> presenter;
    private final Stack groups = new Stack(4);
    private final StateOverlay overlay;
    private final JPanel form =
            new JPanel(
                    new MigLayout(
                            "insets 12 16 12 16, fillx, wrap 1, hidemode 3, gapy 6",
                            "[grow,fill]"));
    private final JTextArea terms = new JTextArea(3, 20);
    private final JLabel error = Labels.styled(new JLabel(), "small danger");
    private final AppAction create;
    private final AppAction remove;
    private List<SynonymGroup> shown = List.of();
    private boolean rendering;

    SynonymPanel(
            Messages messages,
            boolean mayChange,
            AppAction close,
            Supplier<SynonymPresenter> presenter) {
        this.messages = messages;
        this.mayChange = mayChange;
        this.presenter = presenter;
        create =
                new AppAction(
                        messages, "knowledge.synonyms.create", () -> presenter.get().create());
        remove =
                new AppAction(
                        messages, "knowledge.synonyms.remove", () -> presenter.get().remove());
        Labels.styled(panel, "surface");
        JPanel head = new JPanel(new MigLayout("insets 12 16 8 16, fillx, gapx 8", "[grow][][]"));
        head.setOpaque(false);
        head.add(Labels.page(messages.text("knowledge.synonyms.title")));
        if (mayChange) {
            head.add(create.button());
        }
        head.add(close.button(), "wrap");
        head.add(
                Labels.styled(
                        Labels.prose(
                                messages.text(
                                        mayChange
                                                ? "knowledge.synonyms.hint"
                                                : "knowledge.synonyms.hint.reader")),
                        "prose muted"),
                "span, growx, wmin 0");
        panel.add(head, BorderLayout.NORTH);
        groups.setBorder(new Padding(4, 16, 16, 16));
        JScrollPane scroll = new JScrollPane(groups);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        overlay = new StateOverlay(messages, scroll);
        panel.add(overlay, BorderLayout.CENTER);
        panel.add(form(), BorderLayout.SOUTH);
    }

    private JComponent form() {
        terms.setName(TERMS);
        Labels.named(terms, messages.text("knowledge.synonyms.terms"));
        TextAreas.sentences(terms);
        terms.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT,
                messages.text("knowledge.synonyms.placeholder"));
        error.setName("knowledge.synonyms.error");
        Typing.each(
                terms,
                () -> {
                    if (!rendering) {
                        presenter.get().type(terms.getText());
                    }
                });
        form.add(Labels.strong(messages.text("knowledge.synonyms.terms")));
        form.add(new JScrollPane(terms), "hmin 60");
        form.add(error);
        JPanel foot = new JPanel(new MigLayout("insets 0, fillx, hidemode 3", "[grow][][]"));
        foot.setOpaque(false);
        foot.add(remove.button());
        foot.add(
                new AppAction(messages, "knowledge.synonyms.cancel", () -> presenter.get().cancel())
                        .bindTo(form)
                        .button());
        foot.add(
                Labels.styled(
                        new AppAction(
                                        messages,
                                        "knowledge.synonyms.save",
                                        () -> presenter.get().save())
                                .bindTo(form)
                                .button(),
                        "primary"));
        form.add(foot);
        Labels.styled(form, "card");
        form.setVisible(false);
        return form;
    }

    JComponent component() {
        return panel;
    }

    @Override
    public void beginEdit(String text) {
        rendering = true;
        terms.setText(text);
        rendering = false;
        form.setVisible(true);
        terms.requestFocusInWindow();
    }

    @Override
    public void render(SynonymState state) {
        form.setVisible(state.editing());
        remove.setEnabled(state.groupId() != null);
        FieldError wrong = state.error();
        Fault fault = state.fault();
        error.setText(
                wrong != null
                        ? FaultText.of(messages, wrong)
                        : fault != null ? FaultText.of(messages, fault) : "");
        error.setVisible(wrong != null || fault != null && state.editing());
        if (!state.groups().equals(shown)) {
            shown = state.groups();
            groups.removeAll();
            shown.forEach(group -> groups.add(row(group)));
            groups.revalidate();
        }
        if (!state.groups().isEmpty()) {
            overlay.showContent();
        } else if (fault != null) {
            overlay.showFailed(fault, () -> presenter.get().load());
        } else {
            overlay.showLoading();
        }
    }

    private JComponent row(SynonymGroup group) {
        JPanel row = new JPanel(new BorderLayout(12, 0));
        row.setBorder(new Padding(8, 12, 8, 8));
        Labels.styled(row, "card");
        row.add(Labels.prose(String.join(" · ", group.terms())), BorderLayout.CENTER);
        if (mayChange) {
            JPanel side = new JPanel(new MigLayout("insets 0"));
            side.setOpaque(false);
            AppAction edit =
                    new AppAction(
                            messages,
                            "knowledge.synonyms.edit",
                            () -> presenter.get().edit(group.id()));
            JButton button = edit.iconButton();
            button.setName("knowledge.synonyms.edit." + group.terms().getFirst());
            side.add(button);
            row.add(side, BorderLayout.EAST);
        }
        return row;
    }
}
