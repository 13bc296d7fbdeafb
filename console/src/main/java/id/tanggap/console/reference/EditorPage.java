package id.tanggap.console.reference;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.EmptyState;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.StateOverlay;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import java.awt.BorderLayout;
import java.awt.Component;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * A page that keeps things of one kind: the list on the left, the form of one on the right. Texts
 * come from the bundle by the page's key: {@code <key>.title}, {@code .hint}, {@code .empty} and
 * the actions {@code .create}, {@code .save}, {@code .cancel}, {@code .remove}. Event dispatch
 * thread only.
 *
 * @param <V> a thing as the server keeps it
 * @param <D> a thing as it is being written
 */
public final class EditorPage<V, D> {
    private final JPanel panel = new JPanel(new BorderLayout());
    private final Messages messages;
    private final String key;
    private final Form<V, D> form;
    private final EditorPresenter.Kind<V, D> kind;
    private final Supplier<EditorPresenter<V, D>> presenter;
    private final DefaultListModel<V> found = new DefaultListModel<>();
    private final JList<V> list = new JList<>(found);
    private final StateOverlay listOverlay;
    private final JPanel editor = new JPanel(new BorderLayout());
    private final JLabel refusal = Labels.styled(new JLabel(" "), "small danger");
    private final AppAction save;
    private final AppAction remove;
    private final AppAction create;
    private @Nullable UUID shown;
    private @Nullable V changed;
    private boolean busy;
    private boolean wasOpen;
    private boolean rendering;

    /** The form of one thing, and how it stands in the list. */
    public interface Form<V, D> {
        /** The form. */
        JComponent component();

        /** Shows what is being written; {@code anew} when it is another one than before. */
        void show(D draft, boolean anew);

        /** Shows what is wrong with which field; answers what belongs to no field. */
        List<FieldError> showErrors(List<FieldError> errors);

        /** Puts the caret where writing begins. */
        void focus();

        /** First line in the list. */
        String title(V thing);

        /** Second line in the list. */
        String detail(V thing);

        /** Whether the user may change or remove it. */
        boolean mayKeep(V thing);
    }

    public EditorPage(
            Messages messages,
            String key,
            Form<V, D> form,
            EditorPresenter.Kind<V, D> kind,
            Supplier<EditorPresenter<V, D>> presenter) {
        this.messages = messages;
        this.key = key;
        this.form = form;
        this.kind = kind;
        this.presenter = presenter;
        create =
                new AppAction(messages, key + ".create", () -> presenter.get().create())
                        .bindTo(panel);
        save =
                new AppAction(messages, key + ".save", () -> presenter.get().save())
                        .enabledWhen(() -> !busy && mayKeep())
                        .bindTo(editor);
        remove =
                new AppAction(messages, key + ".remove", () -> presenter.get().remove())
                        .enabledWhen(() -> !busy && changed != null && mayKeep());
        AppAction cancel =
                new AppAction(messages, key + ".cancel", () -> presenter.get().cancel())
                        .bindTo(editor);
        Labels.styled(panel, "surface");
        panel.add(head(), BorderLayout.NORTH);
        list.setName(key + ".list");
        Labels.named(list, messages.text(key + ".title"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Row());
        list.addListSelectionListener(
                event -> {
                    V thing = list.getSelectedValue();
                    if (!rendering && thing != null) {
                        presenter.get().edit(kind.id(thing));
                    }
                });
        JScrollPane left = new JScrollPane(list);
        left.setBorder(BorderFactory.createEmptyBorder());
        listOverlay = new StateOverlay(messages, left);
        editor.setOpaque(false);
        JScrollPane right = new JScrollPane(padded(form.component()));
        right.setBorder(BorderFactory.createEmptyBorder());
        right.getVerticalScrollBar().setUnitIncrement(24);
        editor.add(right, BorderLayout.CENTER);
        editor.add(foot(cancel), BorderLayout.SOUTH);
        editor.setVisible(false);
        JPanel body =
                new JPanel(
                        new MigLayout(
                                "insets 0, fill, gap 0", "[300!,fill][grow,fill]", "[grow,fill]"));
        body.setOpaque(false);
        body.add(listOverlay, "growy");
        body.add(editor, "grow, wmin 0");
        panel.add(body, BorderLayout.CENTER);
    }

    private JComponent head() {
        JPanel head = new JPanel(new MigLayout("insets 12 16 8 16, fillx, gapx 8", "[grow][]"));
        head.setOpaque(false);
        head.add(Labels.page(messages.text(key + ".title")));
        head.add(create.button(), "wrap");
        head.add(
                Labels.styled(Labels.prose(messages.text(key + ".hint")), "prose muted"),
                "span, growx, wmin 0");
        return head;
    }

    private static JComponent padded(JComponent inner) {
        JPanel padded = new JPanel(new BorderLayout());
        padded.setBorder(new Padding(8, 16, 8, 16));
        Labels.styled(padded, "surface");
        padded.add(inner, BorderLayout.NORTH);
        return padded;
    }

    private JComponent foot(AppAction cancel) {
        JPanel foot = new JPanel(new MigLayout("insets 8 16 12 16, fillx, gapx 8", "[grow][][][]"));
        foot.setOpaque(false);
        refusal.setName(key + ".refusal");
        foot.add(refusal, "wmin 0");
        foot.add(remove.button());
        foot.add(cancel.button());
        foot.add(Labels.styled(save.button(), "primary"));
        return foot;
    }

    /** The page. */
    public JComponent component() {
        return panel;
    }

    /** Shows this and nothing else. */
    public void render(EditorState<V, D> state) {
        busy = state.busy();
        changed = presenter.get().beingChanged();
        rendering = true;
        try {
            fill(state);
        } finally {
            rendering = false;
        }
        D draft = state.draft();
        if (draft != null) {
            UUID id = kind.idOf(draft);
            boolean anew = !wasOpen || !Objects.equals(id, shown) || !state.changed();
            boolean begun = !wasOpen || !Objects.equals(id, shown);
            shown = id;
            editor.setVisible(true);
            form.show(draft, anew);
            if (begun && id == null) {
                form.focus();
            }
        } else {
            editor.setVisible(false);
        }
        wasOpen = draft != null;
        List<FieldError> homeless = form.showErrors(state.errors());
        Fault fault = state.fault();
        refusal.setText(
                fault == null || draft == null
                        ? " "
                        : !homeless.isEmpty()
                                ? FaultText.of(messages, homeless.getFirst())
                                : FaultText.ofDraft(messages, fault));
        refusal.setToolTipText(refusal.getText());
        save.refresh();
        remove.refresh();
        panel.revalidate();
    }

    private void fill(EditorState<V, D> state) {
        if (!Collections.list(found.elements()).equals(state.items())) {
            found.clear();
            found.addAll(state.items());
        }
        if (changed == null) {
            list.clearSelection();
        } else {
            list.setSelectedValue(changed, true);
        }
        if (!state.items().isEmpty()) {
            listOverlay.showContent();
        } else if (state.loading()) {
            listOverlay.showLoading();
        } else if (state.fault() != null && state.draft() == null) {
            listOverlay.showFailed(state.fault(), () -> presenter.get().load());
        } else {
            listOverlay.showEmpty(
                    new EmptyState("inbox", messages.text(key + ".empty"), null, null));
        }
    }

    private boolean mayKeep() {
        V thing = changed;
        return thing == null || form.mayKeep(thing);
    }

    /** A component itself, so that the list has it follow a change of theme. */
    private final class Row extends JPanel implements ListCellRenderer<V> {
        private static final long serialVersionUID = 1L;

        private final JLabel title = new JLabel();
        private final JLabel detail = Labels.caption(" ");

        private Row() {
            super(new MigLayout("insets 6 16 6 12, fillx, wrap 1, gapy 0", "[grow,fill]"));
            add(title, "wmin 0");
            add(detail, "wmin 0");
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends V> owner, V thing, int index, boolean selected, boolean focused) {
            setBackground(selected ? owner.getSelectionBackground() : owner.getBackground());
            title.setText(form.title(thing));
            detail.setText(form.detail(thing));
            getAccessibleContext().setAccessibleName(form.title(thing) + ", " + form.detail(thing));
            return this;
        }
    }
}
