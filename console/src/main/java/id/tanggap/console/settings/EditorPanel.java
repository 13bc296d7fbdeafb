package id.tanggap.console.settings;

import com.formdev.flatlaf.util.UIScale;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.EmptyState;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.StateOverlay;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * The table of a page's things on the left, the fields of the open one on the right.
 *
 * @param <V> a thing
 * @param <D> its fields
 */
public final class EditorPanel<V, D extends Record> implements EditorView<V, D> {
    /** Width of a page on a screen of 1366 pixels. */
    private static final int PAGE_WIDTH = 1010;

    private static final String NOTHING = "nothing";
    private static final String FIELDS = "fields";

    private final Messages messages;
    private final EditorSpec<V, D> spec;
    private final Supplier<EditorPresenter<V, D>> presenter;
    private final JSplitPane panel = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT);
    private final JTable table;
    private final StateOverlay overlay;
    private final JPanel body = new JPanel(new BorderLayout());
    private final JPanel left = new JPanel(new BorderLayout());
    private final CardLayout cards = new CardLayout();
    private final JPanel right = new JPanel(cards);
    private final JLabel heading = Labels.page("");
    private final JLabel meta = Labels.caption("");
    private final StaleBar stale;
    private final JLabel notice = new JLabel(" ");
    private final JLabel effect = new JLabel();
    private final AppAction save;
    private final AppAction cancel;
    private List<FieldError> shownErrors = List.of();
    private boolean rendering;

    public EditorPanel(
            Messages messages, EditorSpec<V, D> spec, Supplier<EditorPresenter<V, D>> presenter) {
        this.messages = messages;
        this.spec = spec;
        this.presenter = presenter;
        save =
                new AppAction(messages, "settings.save", () -> presenter.get().save())
                        .enabledWhen(() -> dirty() && !state().busy())
                        .bindTo(panel);
        cancel =
                new AppAction(messages, "settings.cancel", () -> presenter.get().cancel())
                        .enabledWhen(() -> dirty() && !state().busy())
                        .bindTo(panel);
        stale = new StaleBar(messages, () -> presenter.get().takeOver());
        table = spec.table();
        JScrollPane scroll = Tables.scroll(table);
        spec.fit().accept(table);
        overlay = new StateOverlay(messages, scroll);
        table.getSelectionModel()
                .addListSelectionListener(
                        event -> {
                            if (!rendering && !event.getValueIsAdjusting()) {
                                selected();
                            }
                        });
        left.add(head(), BorderLayout.NORTH);
        left.add(overlay, BorderLayout.CENTER);
        right.add(
                new EmptyState(
                        spec.icon(),
                        messages.text("settings.none"),
                        messages.text("settings.none.hint"),
                        null),
                NOTHING);
        right.add(editor(), FIELDS);
        Labels.styled(right, "surface");
        panel.setLeftComponent(left);
        panel.setRightComponent(right);
        panel.setResizeWeight(spec.share());
        panel.setDividerLocation(UIScale.scale((int) (PAGE_WIDTH * spec.share())));
        panel.setBorder(BorderFactory.createEmptyBorder());
        panel.setName(spec.prefix());
        AppAction create = spec.create();
        if (create != null) {
            create.bindTo(panel);
        }
        spec.deeds().forEach(deed -> deed.bindTo(panel));
        cards.show(right, NOTHING);
    }

    /** Actions ask for the first time before there is a presenter. */
    private EditorState<V, D> state() {
        EditorPresenter<V, D> present = presenter.get();
        return present == null ? EditorState.initial() : present.state();
    }

    private boolean dirty() {
        return state().dirty() || state().isNew();
    }

    private JComponent head() {
        JPanel head = new JPanel(new MigLayout("insets 12 16 8 16, fillx, gapx 8", "[grow][]"));
        head.add(Labels.page(spec.title()));
        AppAction create = spec.create();
        if (create != null) {
            head.add(create.button(), "wrap");
        }
        head.add(
                Labels.styled(Labels.prose(messages.text(spec.prefix() + ".hint")), "prose muted"),
                "newline, span 2, growx, wmin 0");
        return head;
    }

    private JComponent editor() {
        JPanel top = new JPanel(new MigLayout("insets 12 16 0 16, fillx, hidemode 3", "[grow]"));
        Labels.styled(top, "surface");
        heading.setName(spec.prefix() + ".heading");
        top.add(heading, "split, growx, wmin 0");
        for (AppAction deed : spec.deeds()) {
            top.add(deed.button());
        }
        top.add(meta, "newline, wmin 0");
        Labels.styled(body, "surface");
        body.setBorder(new Padding(12, 16, 16, 16));
        body.add(spec.form().component(), BorderLayout.CENTER);
        JScrollPane scroll = new JScrollPane(new WidthPanel(body));
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getViewport().setOpaque(false);
        scroll.setOpaque(false);
        JPanel foot =
                new JPanel(
                        new MigLayout("insets 8 16 12 16, fillx, hidemode 3", "[grow,fill][]8[]"));
        Labels.styled(foot, "surface");
        notice.setName(spec.prefix() + ".notice");
        foot.add(stale.component(), "span 3, growx, wrap");
        effect.setName(spec.prefix() + ".effect");
        effect.setIcon(Icons.of("info", Tone.INFO));
        effect.setVisible(false);
        foot.add(effect, "span 3, growx, wmin 0, wrap");
        foot.add(notice, "wmin 0");
        if (spec.mayChange()) {
            foot.add(cancel.button());
            foot.add(Labels.styled(save.button(), "primary"));
        }
        JPanel editor = Labels.styled(new JPanel(new BorderLayout()), "surface");
        editor.add(top, BorderLayout.NORTH);
        editor.add(scroll, BorderLayout.CENTER);
        editor.add(foot, BorderLayout.SOUTH);
        return editor;
    }

    /** The whole panel. */
    public JComponent component() {
        return panel;
    }

    /** Puts something below the table. */
    public void below(JComponent component) {
        left.add(component, BorderLayout.SOUTH);
    }

    /** Puts something below the fields, such as what was before. */
    public void afterFields(JComponent component) {
        body.add(component, BorderLayout.SOUTH);
    }

    /** The caret goes to the table; into the fields while something is typed there. */
    public void focus() {
        if (state().dirty()) {
            spec.form().toFirstField();
        } else {
            table.requestFocusInWindow();
        }
    }

    /** Announces above the buttons what saving would do; null hides it. */
    public void announce(@Nullable String words) {
        effect.setText(words);
        effect.setToolTipText(
                words == null ? null : words + " " + messages.text("settings.effect.why"));
        effect.setVisible(words != null);
    }

    /** The user changed a field of the form. */
    public void edited() {
        if (!rendering && state().draft() != null) {
            presenter.get().type(spec.form().read());
        }
    }

    private void selected() {
        int index = table.getSelectedRow();
        if (index >= 0) {
            V row = model().row(table.convertRowIndexToModel(index));
            presenter.get().select(spec.key().apply(row));
        }
    }

    private RowTableModel<V> model() {
        return spec.model();
    }

    @Override
    public void fill(D draft) {
        rendering = true;
        spec.form().fill(draft);
        spec.form().showErrors(List.of());
        shownErrors = List.of();
        rendering = false;
    }

    /** Shows the draft again, where what it is chosen from has come. */
    public void refill() {
        D draft = presenter.get().state().draft();
        if (draft != null) {
            fill(draft);
        }
    }

    @Override
    public void toFirstField() {
        spec.form().toFirstField();
    }

    @Override
    public void render(EditorState<V, D> state) {
        rendering = true;
        try {
            model().setRows(state.items());
            select(state.origin());
            V origin = state.origin();
            cards.show(right, state.draft() == null ? NOTHING : FIELDS);
            heading.setText(
                    origin == null
                            ? messages.text(spec.prefix() + ".new")
                            : spec.name().apply(origin));
            heading.setToolTipText(heading.getText());
            meta.setText(origin == null ? " " : spec.meta().apply(origin));
            meta.setToolTipText(meta.getText());
            spec.form().allow(state.isNew(), spec.mayChange());
        } finally {
            rendering = false;
        }
        List<FieldError> homeless = List.of();
        if (!state.errors().equals(shownErrors)) {
            shownErrors = state.errors();
            homeless = spec.form().showErrors(shownErrors);
        }
        stale.show(state.changedBy());
        notice(state, homeless);
        save.refresh();
        cancel.refresh();
        spec.deeds().forEach(AppAction::refresh);
        overlay(state);
    }

    private void select(@Nullable V origin) {
        int index = origin == null ? -1 : model().indexOf(spec.key().apply(origin));
        if (index < 0) {
            table.clearSelection();
            return;
        }
        int row = table.convertRowIndexToView(index);
        if (table.getSelectedRow() != row) {
            table.setRowSelectionInterval(row, row);
            table.scrollRectToVisible(table.getCellRect(row, 0, true));
        }
    }

    private void notice(EditorState<V, D> state, List<FieldError> homeless) {
        Fault fault = state.fault();
        if (state.held()) {
            Labels.say(notice, messages.text("settings.held"), "alert", Tone.WARN);
        } else if (fault != null && state.changedBy() == null && state.draft() != null) {
            String words =
                    homeless.isEmpty()
                            ? FaultText.ofDraft(messages, fault)
                            : FaultText.of(messages, homeless.getFirst());
            Labels.say(notice, words, "alert", Tone.DANGER);
        } else if (!state.errors().isEmpty()) {
            String code = state.errors().getFirst().code();
            boolean merged = code.equals("BOTH_CHANGED");
            Labels.say(
                    notice,
                    messages.text(merged ? "settings.merged" : "fault.INVALID"),
                    "alert",
                    merged ? Tone.WARN : Tone.DANGER);
        } else if (state.busy()) {
            Labels.say(notice, messages.text("settings.saving"), null, Tone.MUTED);
        } else if (state.saved()) {
            Labels.say(notice, messages.text("settings.saved"), "check", Tone.OK);
        } else {
            Labels.say(
                    notice,
                    messages.text(spec.mayChange() ? "settings.keys" : "settings.readOnly"),
                    null,
                    Tone.MUTED);
        }
    }

    private void overlay(EditorState<V, D> state) {
        Fault fault = state.fault();
        if (!state.items().isEmpty()) {
            overlay.showContent();
        } else if (fault != null) {
            overlay.showFailed(fault, () -> presenter.get().load());
        } else if (state.loading()) {
            overlay.showLoading();
        } else {
            overlay.showEmpty(
                    new EmptyState(
                            spec.icon(),
                            messages.text(spec.prefix() + ".empty"),
                            null,
                            spec.create()));
        }
    }
}
