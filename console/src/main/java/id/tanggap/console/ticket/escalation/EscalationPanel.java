package id.tanggap.console.ticket.escalation;

import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.GroupCatalogue;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ticket.escalation.EscalationDraft.Way;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.Stack;
import id.tanggap.console.ui.TextAreas;
import id.tanggap.console.ui.ToggleGroup;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.escalation.ChecklistItem;
import id.tanggap.protocol.escalation.EscalationTemplateView;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.supportgroup.SupportGroupView;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * An escalation as a form in place of the thread: where to, what is done, words for who is next.
 */
public final class EscalationPanel implements EscalationPanelView {
    /** Name of the field of the hand-over note. */
    public static final String NOTE = "ticket.escalation.note";

    private static final List<String> IN_ORDER = List.of("template", "step", "toGroup", "note");

    private final JPanel panel = new JPanel(new BorderLayout());
    private final Messages messages;
    private final EscalationWords words;
    private final Supplier<EscalationPresenter> presenter;
    private final Runnable toggled;
    private final GroupCatalogue groups;
    private final Map<Way, JToggleButton> ways = new EnumMap<>(Way.class);
    private final JLabel path = new JLabel();
    private final JLabel counts = Labels.muted("");
    private final JComboBox<Choice<String>> template = new JComboBox<>();
    private final JComboBox<Choice<String>> group = new JComboBox<>();
    private final JPanel chainPart = part();
    private final JPanel groupPart = part();
    private final JPanel upPart = part();
    private final JTextArea upHint;
    private final Stack receivers = new Stack(2);
    private final ChainPanel chain;
    private final JTextArea note = new JTextArea(4, 30);
    private final JLabel notice = new JLabel(" ");
    private final AppAction confirm;
    private boolean idle;
    private boolean rendering;
    private boolean open;

    /**
     * @param toggled told when the form opens or closes
     */
    public EscalationPanel(
            Workplace workplace,
            GroupCatalogue groups,
            Supplier<EscalationPresenter> presenter,
            Runnable toggled) {
        this.messages = workplace.messages();
        this.groups = groups;
        this.presenter = presenter;
        this.toggled = toggled;
        words = new EscalationWords(messages, workplace.times(), groups);
        chain =
                new ChainPanel(
                        messages,
                        words,
                        station -> edit(draft -> draft.withStep(station)),
                        (item, done) -> edit(draft -> draft.ticking(item, done)));
        upHint = Labels.prose(messages.text("ticket.escalation.up.hint"));
        confirm =
                new AppAction(
                                messages,
                                "ticket.escalation.confirm",
                                () -> presenter.get().confirm())
                        .enabledWhen(() -> idle)
                        .bindTo(panel);
        AppAction cancel =
                new AppAction(messages, "ticket.escalation.cancel", () -> presenter.get().cancel())
                        .bindTo(panel);
        panel.setName("ticket.escalation");
        panel.add(scroll(), BorderLayout.CENTER);
        panel.add(foot(cancel), BorderLayout.SOUTH);
        listen();
    }

    private static JPanel part() {
        JPanel part = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 8", "[grow,fill]"));
        part.setOpaque(false);
        return part;
    }

    private JComponent scroll() {
        Stack stack = new Stack(12);
        stack.setBorder(new Padding(12, 16, 16, 16));
        JPanel head = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 4", "[grow]"));
        head.setOpaque(false);
        head.add(Labels.section(messages.text("ticket.escalation.title")));
        path.setName("ticket.escalation.path");
        path.setIcon(Icons.of("group", Tone.MUTED));
        head.add(path, "wmin 0");
        counts.setName("ticket.escalation.counts");
        head.add(counts, "wmin 0");
        stack.add(head);
        stack.add(wayButtons());
        template.setName("ticket.escalation.template");
        Labels.named(template, messages.text("ticket.escalation.template.name"));
        chainPart.add(template, "wmax 420");
        chainPart.add(chain.component());
        stack.add(chainPart);
        group.setName("ticket.escalation.group");
        Labels.named(group, messages.text("ticket.step.group.name"));
        groupPart.add(group, "wmax 420");
        stack.add(groupPart);
        upPart.add(upHint);
        stack.add(upPart);
        receivers.setName("ticket.escalation.receivers");
        stack.add(receivers);
        JLabel title = Labels.strong(messages.text("ticket.escalation.note.title"));
        title.setLabelFor(note);
        stack.add(title);
        note.setName(NOTE);
        TextAreas.sentences(note);
        stack.add(new JScrollPane(note));
        JScrollPane scroll = new JScrollPane(stack);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }

    private JComponent wayButtons() {
        JPanel bar = new JPanel(new MigLayout("insets 0, gapx 4"));
        bar.setOpaque(false);
        ToggleGroup toggles = new ToggleGroup();
        for (Way way : Way.values()) {
            JToggleButton button =
                    new JToggleButton(messages.text("ticket.escalation.way." + way.name()));
            button.setName("ticket.escalation.way." + way.name());
            button.addActionListener(event -> presenter.get().choose(way));
            toggles.add(button);
            ways.put(way, button);
            bar.add(button);
        }
        return bar;
    }

    private JComponent foot(AppAction cancel) {
        JPanel foot = new JPanel(new MigLayout("insets 8 16 12 16, fillx", "[grow][][]"));
        Labels.styled(foot, "surface");
        notice.setName("ticket.escalation.notice");
        foot.add(notice, "wmin 0");
        foot.add(cancel.button());
        foot.add(Labels.styled(confirm.button(), "primary"));
        return foot;
    }

    private void listen() {
        template.addActionListener(
                event -> {
                    if (!rendering) {
                        presenter.get().chooseTemplate(Choice.selected(template));
                    }
                });
        group.addActionListener(event -> edit(draft -> draft.withGroup(Choice.selected(group))));
        Typing.each(note, () -> edit(draft -> draft.withNote(note.getText())));
        groups.whenChanged(
                () -> {
                    EscalationState state = presenter.get().state();
                    if (state != null) {
                        chain.forget();
                        render(state);
                    }
                });
    }

    private void edit(java.util.function.UnaryOperator<EscalationDraft> change) {
        EscalationState state = presenter.get().state();
        if (!rendering && state != null) {
            presenter.get().edit(change.apply(state.draft()));
        }
    }

    /** The form. */
    public JComponent component() {
        return panel;
    }

    /** Whether something is being escalated. */
    public boolean isOpen() {
        return open;
    }

    @Override
    public void open(EscalationState state) {
        if (!open) {
            open = true;
            toggled.run();
        }
        rendering = true;
        note.setText(state.draft().note());
        rendering = false;
        render(state);
        groups.whenLoaded(
                () -> {
                    EscalationState now = presenter.get().state();
                    if (now != null) {
                        chain.forget();
                        render(now);
                    }
                });
        SwingUtilities.invokeLater(note::requestFocusInWindow);
    }

    @Override
    public void render(EscalationState state) {
        rendering = true;
        try {
            EscalationDraft draft = state.draft();
            path.setText(words.path(state));
            path.setToolTipText(path.getText());
            counts.setText(words.counts(state.ticket().row()));
            ways.forEach((way, button) -> button.setSelected(way == draft.way()));
            chainPart.setVisible(draft.way() == Way.CHAIN);
            groupPart.setVisible(draft.way() == Way.GROUP);
            upPart.setVisible(draft.way() == Way.SUPERVISOR);
            fillTemplates(state);
            fillGroups(state);
            chain.show(state);
            receivers(state);
            idle = !state.busy() && state.loaded();
            confirm.refresh();
            notice(state);
        } finally {
            rendering = false;
        }
        panel.revalidate();
    }

    private void fillTemplates(EscalationState state) {
        List<Choice<String>> wanted =
                state.templates().stream()
                        .map(t -> new Choice<>(t.code(), name(t)))
                        .collect(Collectors.toList());
        fill(template, wanted, state.draft().template());
    }

    private String name(EscalationTemplateView view) {
        return messages.english() ? view.nameEn() : view.name();
    }

    private void fillGroups(EscalationState state) {
        List<Choice<String>> wanted = new ArrayList<>();
        wanted.add(new Choice<>(null, messages.text("ticket.escalation.group.placeholder")));
        words.targets(state.ticket().row()).stream()
                .map(SupportGroupView::code)
                .map(code -> new Choice<>(code, words.group(code)))
                .forEach(wanted::add);
        fill(group, wanted, state.draft().group());
    }

    /** Fills a box only when it changes: an open list must not close under the mouse. */
    private static void fill(
            JComboBox<Choice<String>> box, List<Choice<String>> wanted, @Nullable String chosen) {
        boolean same = box.getItemCount() == wanted.size();
        for (int i = 0; same && i < wanted.size(); i++) {
            same = box.getItemAt(i).equals(wanted.get(i));
        }
        if (!same) {
            box.removeAllItems();
            wanted.forEach(box::addItem);
        }
        Choice.select(box, chosen);
    }

    private void receivers(EscalationState state) {
        receivers.removeAll();
        List<String> lines = words.receivers(state.target());
        for (int i = 0; i < lines.size(); i++) {
            JTextArea line = Labels.prose(lines.get(i));
            line.setName("ticket.escalation.receiver." + i);
            receivers.add(Labels.styled(line, i == 0 ? "prose" : "prose small muted"));
        }
        receivers.setVisible(!lines.isEmpty());
    }

    private void notice(EscalationState state) {
        Fault fault = state.fault();
        Map<String, FieldError> errors = state.errors();
        if (fault != null && fault.code() == FaultCode.STALE_VERSION) {
            put(
                    messages.text("ticket.changedBy", fault.args().getOrDefault("changedBy", "—")),
                    "refresh",
                    Tone.WARN);
        } else if (fault != null && fault.code() != FaultCode.CHECKLIST_OPEN) {
            put(FaultText.ofDraft(messages, fault), "alert", Tone.DANGER);
        } else if (errors.containsKey("checked") || fault != null) {
            put(
                    messages.text(
                            "ticket.escalation.open",
                            state.open().stream()
                                    .map(this::name)
                                    .collect(Collectors.joining("; "))),
                    "alert",
                    Tone.DANGER);
        } else if (!errors.isEmpty()) {
            FieldError first =
                    IN_ORDER.stream()
                            .map(errors::get)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElseGet(() -> errors.values().iterator().next());
            String key = "ticket.escalation.missing." + first.field();
            put(
                    messages.has(key) ? messages.text(key) : FaultText.of(messages, first),
                    "alert",
                    Tone.DANGER);
        } else if (state.busy()) {
            put(messages.text("ticket.editor.saving"), "clock", Tone.MUTED);
        } else if (!state.loaded()) {
            put(messages.text("ticket.escalation.loading"), "clock", Tone.MUTED);
        } else {
            put(messages.text("ticket.escalation.hint"), null, Tone.MUTED);
        }
    }

    private String name(ChecklistItem item) {
        return messages.english() ? item.nameEn() : item.name();
    }

    private void put(String text, @Nullable String icon, Tone tone) {
        notice.setText(text);
        notice.setToolTipText(text);
        notice.setIcon(icon == null ? null : Icons.of(icon, tone));
        Labels.toned(notice, tone);
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            toggled.run();
        }
    }
}
