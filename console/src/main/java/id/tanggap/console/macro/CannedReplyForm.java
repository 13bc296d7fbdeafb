package id.tanggap.console.macro;

import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.EditorPage;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.ui.Forms;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.TextAreas;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.macro.CannedReplyView;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;

/** The form of one canned reply. */
final class CannedReplyForm implements EditorPage.Form<CannedReplyView, CannedReplyDraft> {
    /** Name of the text. */
    static final String TEXT = "macro.reply.text";

    private final Messages messages;
    private final boolean sharing;
    private final Consumer<CannedReplyDraft> changed;
    private final Forms form;
    private final JTextField shortcut = new JTextField();
    private final JTextField title = new JTextField();
    private final JTextArea text = new JTextArea(10, 30);
    private final JComboBox<Choice<String>> category = new JComboBox<>();
    private final JComboBox<Choice<String>> group = new JComboBox<>();
    private final JCheckBox personal = new JCheckBox();
    private CannedReplyDraft draft = CannedReplyDraft.blank(true);
    private boolean rendering;

    /**
     * @param sharing whether the user keeps the shared ones
     */
    CannedReplyForm(
            Messages messages,
            MacroNames names,
            boolean sharing,
            Consumer<CannedReplyDraft> changed) {
        this.messages = messages;
        this.sharing = sharing;
        this.changed = changed;
        this.form = new Forms(messages);
        text.setName(TEXT);
        TextAreas.sentences(text);
        personal.setText(messages.text("macro.personal.box"));
        personal.setOpaque(false);
        form.row("macro.field.shortcut", "shortcut", shortcut)
                .row("macro.field.title", "title", title)
                .row("macro.field.text", "text", new JScrollPane(text))
                .wide(placeholders(messages, text))
                .row("macro.field.category", "category", category)
                .row("macro.field.group", "group", group)
                .row("macro.field.personal", "personal", personal);
        names.whenLoaded(
                () -> {
                    rendering = true;
                    names.fillCategories(category, messages.text("macro.all.categories"));
                    names.fillGroups(group, messages.text("macro.all.groups"));
                    rendering = false;
                    show(draft, false);
                });
        Typing.each(shortcut, this::changed);
        Typing.each(title, this::changed);
        Typing.each(text, this::changed);
        category.addActionListener(event -> changed());
        group.addActionListener(event -> changed());
        personal.addActionListener(event -> changed());
    }

    /** The list of what may stand in a text; a click puts it in. */
    static JComponent placeholders(Messages messages, JTextArea area) {
        return new PlaceholderBar(messages, area).component();
    }

    private void changed() {
        if (!rendering) {
            draft =
                    new CannedReplyDraft(
                            draft.id(),
                            draft.version(),
                            personal.isSelected(),
                            shortcut.getText(),
                            title.getText(),
                            text.getText(),
                            Choice.selected(category),
                            Choice.selected(group));
            changed.accept(draft);
        }
    }

    @Override
    public JComponent component() {
        return form.panel();
    }

    @Override
    public void show(CannedReplyDraft next, boolean anew) {
        draft = next;
        rendering = true;
        try {
            put(shortcut, next.shortcut());
            put(title, next.title());
            if (!text.getText().equals(next.text())) {
                text.setText(next.text());
                text.setCaretPosition(0);
            }
            Choice.select(category, next.category());
            Choice.select(group, next.group());
            personal.setSelected(next.personal());
            personal.setEnabled(sharing && next.id() == null);
        } finally {
            rendering = false;
        }
    }

    private static void put(JTextField field, String words) {
        if (!field.getText().equals(words)) {
            field.setText(words);
        }
    }

    @Override
    public List<FieldError> showErrors(List<FieldError> errors) {
        return errors.isEmpty() ? cleared() : form.showErrors(errors);
    }

    private List<FieldError> cleared() {
        form.clearErrors();
        return List.of();
    }

    @Override
    public void focus() {
        shortcut.requestFocusInWindow();
    }

    @Override
    public String title(CannedReplyView thing) {
        return thing.personal() ? messages.text("macro.personal", thing.title()) : thing.title();
    }

    @Override
    public String detail(CannedReplyView thing) {
        return "/" + thing.shortcut();
    }

    @Override
    public boolean mayKeep(CannedReplyView thing) {
        return thing.personal() || sharing;
    }
}
