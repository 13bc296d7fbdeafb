package id.tanggap.console.macro;

import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.EditorPage;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Forms;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.Stack;
import id.tanggap.protocol.escalation.EscalationKind;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.macro.MacroStep;
import id.tanggap.protocol.macro.MacroView;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.WorkActivity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** The form of one macro: what it is called, when it is offered, and its steps in order. */
final class MacroForm implements EditorPage.Form<MacroView, MacroDraft> {
    private static final Pattern STEP = Pattern.compile("steps\\[(\\d+)].*");

    private static final Map<String, MacroStep> NEW = new LinkedHashMap<>();

    static {
        NEW.put("SAY", new MacroStep.Say(TicketEntryKind.REPLY, ""));
        NEW.put(
                "STATUS",
                new MacroStep.ChangeStatus(TicketStatus.PENDING, PendingReason.OPERATOR, null));
        NEW.put("ASSIGN", new MacroStep.Assign(null, true));
        NEW.put("ESCALATE", new MacroStep.Escalate(EscalationKind.HIERARCHICAL, null, ""));
        NEW.put("FIELDS", new MacroStep.SetFields(null, null, null, null, null, null, null));
        NEW.put("TASK", new MacroStep.AddTask("", null));
        NEW.put("TIME", new MacroStep.LogTime(5, WorkActivity.CONTACT, null));
        NEW.put("WATCH", new MacroStep.Watch(true));
    }

    private final Messages messages;
    private final MacroNames names;
    private final MacroWords words;
    private final boolean sharing;
    private final Consumer<MacroDraft> changed;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 8", "[grow,fill]"));
    private final Forms form;
    private final JTextField shortcut = new JTextField();
    private final JTextField name = new JTextField();
    private final JComboBox<Choice<String>> category = new JComboBox<>();
    private final JComboBox<Choice<String>> group = new JComboBox<>();
    private final JCheckBox personal = new JCheckBox();
    private final Stack steps = new Stack(8);
    private final List<JLabel> errors = new ArrayList<>();
    private MacroDraft draft = MacroDraft.blank(true);
    private boolean rendering;

    /**
     * @param sharing whether the user keeps the shared ones
     */
    MacroForm(Messages messages, MacroNames names, boolean sharing, Consumer<MacroDraft> changed) {
        this.messages = messages;
        this.names = names;
        this.words = new MacroWords(messages, names::of);
        this.sharing = sharing;
        this.changed = changed;
        this.form = new Forms(messages);
        personal.setText(messages.text("macro.personal.box"));
        personal.setOpaque(false);
        form.row("macro.macro.shortcut", "shortcut", shortcut)
                .row("macro.macro.name", "name", name)
                .row("macro.macro.category", "category", category)
                .row("macro.macro.group", "group", group)
                .row("macro.macro.personal", "personal", personal);
        names.whenLoaded(
                () -> {
                    rendering = true;
                    names.fillCategories(category, messages.text("macro.all.categories"));
                    names.fillGroups(group, messages.text("macro.all.groups"));
                    rendering = false;
                    show(draft, false);
                });
        Typing.each(shortcut, this::changed);
        Typing.each(name, this::changed);
        category.addActionListener(event -> changed());
        group.addActionListener(event -> changed());
        personal.addActionListener(event -> changed());
        panel.setOpaque(false);
        panel.add(form.panel());
        panel.add(Labels.section(messages.text("macro.steps")), "gaptop 8");
        panel.add(steps, "wmin 0");
        panel.add(adding(), "growx 0");
    }

    private JComponent adding() {
        JPopupMenu menu = new JPopupMenu();
        NEW.forEach(
                (kind, step) -> {
                    JMenuItem item = new JMenuItem(messages.text("macro.add." + kind));
                    item.addActionListener(event -> structure(draft.plus(step)));
                    menu.add(item);
                });
        JButton[] button = new JButton[1];
        AppAction add =
                new AppAction(
                        messages,
                        "macro.step.add",
                        () -> menu.show(button[0], 0, button[0].getHeight()));
        button[0] = add.button();
        return button[0];
    }

    private void changed() {
        if (!rendering) {
            tell(
                    new MacroDraft(
                            draft.id(),
                            draft.version(),
                            personal.isSelected(),
                            shortcut.getText(),
                            name.getText(),
                            Choice.selected(category),
                            Choice.selected(group),
                            draft.steps()));
        }
    }

    private void tell(MacroDraft next) {
        draft = next;
        changed.accept(next);
    }

    /** Steps came, went or changed places. */
    private void structure(MacroDraft next) {
        tell(next);
        fill();
    }

    private void fill() {
        steps.removeAll();
        errors.clear();
        for (int i = 0; i < draft.steps().size(); i++) {
            steps.add(row(i, draft.steps().get(i)));
        }
        if (draft.steps().isEmpty()) {
            steps.add(Labels.muted(messages.text("macro.steps.none")));
        }
        panel.revalidate();
        panel.repaint();
    }

    private JComponent row(int place, MacroStep step) {
        JPanel row =
                new JPanel(
                        new MigLayout(
                                "insets 0, fillx, wrap 1, hidemode 3, gapy 6", "[grow,fill]"));
        row.setBorder(new Padding(8, 12, 8, 12));
        Labels.styled(row, "card");
        JPanel head = new JPanel(new MigLayout("insets 0, fillx", "[grow][][][]"));
        head.setOpaque(false);
        JLabel title = Labels.strong((place + 1) + ". " + words.of(step));
        head.add(title, "wmin 0");
        head.add(small("macro.step.up", place, () -> structure(draft.moved(place, -1))));
        head.add(small("macro.step.down", place, () -> structure(draft.moved(place, 1))));
        head.add(small("macro.step.remove", place, () -> structure(draft.without(place))));
        row.add(head);
        row.add(
                new StepEditor(
                                messages,
                                names,
                                place,
                                step,
                                next -> {
                                    title.setText((place + 1) + ". " + words.of(next));
                                    if (!rendering && place < draft.steps().size()) {
                                        tell(draft.with(place, next));
                                    }
                                })
                        .component(),
                "wmin 0");
        JLabel error = Labels.styled(new JLabel(), "small danger");
        error.setName("macro.step." + place + ".error");
        error.setVisible(false);
        errors.add(error);
        row.add(error);
        return row;
    }

    private JComponent small(String key, int place, Runnable deed) {
        JButton button = new AppAction(messages, key, deed).iconButton();
        button.setName(key + "." + place);
        return button;
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(MacroDraft next, boolean anew) {
        boolean others = anew || next.steps().size() != draft.steps().size();
        draft = next;
        rendering = true;
        try {
            put(shortcut, next.shortcut());
            put(name, next.name());
            Choice.select(category, next.category());
            Choice.select(group, next.group());
            personal.setSelected(next.personal());
            personal.setEnabled(sharing && next.id() == null);
            if (others) {
                fill();
            }
        } finally {
            rendering = false;
        }
    }

    private static void put(JTextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    @Override
    public List<FieldError> showErrors(List<FieldError> wrong) {
        errors.forEach(label -> label.setVisible(false));
        List<FieldError> rest = new ArrayList<>();
        for (FieldError error : wrong) {
            Matcher step = STEP.matcher(error.field());
            int place = step.matches() ? Integer.parseInt(step.group(1)) : -1;
            if (place >= 0 && place < errors.size()) {
                errors.get(place).setText(FaultText.of(messages, error));
                errors.get(place).setVisible(true);
            } else {
                rest.add(error);
            }
        }
        if (rest.isEmpty()) {
            form.clearErrors();
            return rest;
        }
        return form.showErrors(rest);
    }

    @Override
    public void focus() {
        shortcut.requestFocusInWindow();
    }

    @Override
    public String title(MacroView thing) {
        return thing.personal() ? messages.text("macro.personal", thing.name()) : thing.name();
    }

    @Override
    public String detail(MacroView thing) {
        return messages.text("macro.macro.detail", thing.shortcut(), thing.steps().size());
    }

    @Override
    public boolean mayKeep(MacroView thing) {
        return thing.personal() || sharing;
    }
}
