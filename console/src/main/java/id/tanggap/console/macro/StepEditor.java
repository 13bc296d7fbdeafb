package id.tanggap.console.macro;

import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.TextAreas;
import id.tanggap.protocol.escalation.EscalationKind;
import id.tanggap.protocol.macro.MacroStep;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.WorkActivity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSpinner;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The fields of one step of a macro. Event dispatch thread only. */
final class StepEditor {
    private final Messages messages;
    private final MacroNames names;
    private final String prefix;
    private final Consumer<MacroStep> changed;
    private final JPanel panel =
            new JPanel(
                    new MigLayout(
                            "insets 0, fillx, wrap 2, hidemode 3, gapy 4", "[120!][grow,fill]"));
    private Supplier<MacroStep> written;

    /**
     * @param place place of the step, counted from 0; part of the fields' names
     */
    StepEditor(
            Messages messages,
            MacroNames names,
            int place,
            MacroStep step,
            Consumer<MacroStep> changed) {
        this.messages = messages;
        this.names = names;
        this.prefix = "macro.step." + place + ".";
        this.changed = changed;
        panel.setOpaque(false);
        written = () -> step;
        written = fields(step);
    }

    JComponent component() {
        return panel;
    }

    private Supplier<MacroStep> fields(MacroStep step) {
        return switch (step) {
            case MacroStep.SetFields fields -> edit(fields);
            case MacroStep.Assign assign -> assign(assign);
            case MacroStep.Escalate escalate -> escalate(escalate);
            case MacroStep.Say say -> say(say);
            case MacroStep.AddTask task -> task(task);
            case MacroStep.LogTime time -> time(time);
            case MacroStep.Watch watch -> {
                JCheckBox on = box("watching", "macro.edit.watching", watch.watching());
                yield () -> new MacroStep.Watch(on.isSelected());
            }
            case MacroStep.ChangeStatus status -> status(status);
        };
    }

    private Supplier<MacroStep> edit(MacroStep.SetFields step) {
        JComboBox<Choice<TicketType>> type =
                choice("ticketType", "macro.edit.type", all(TicketType.values(), true));
        JComboBox<Choice<String>> category = categories(step.category());
        JComboBox<Choice<Priority>> priority =
                choice("priority", "macro.edit.priority", all(Priority.values(), true));
        JTextField reason = line("priorityReason", "macro.edit.reason", step.priorityReason());
        Choice.select(type, step.ticketType());
        Choice.select(priority, step.priority());
        return () ->
                new MacroStep.SetFields(
                        Choice.selected(type),
                        Choice.selected(category),
                        step.fields(),
                        step.impact(),
                        step.urgency(),
                        Choice.selected(priority),
                        blankToNull(reason));
    }

    private Supplier<MacroStep> assign(MacroStep.Assign step) {
        JComboBox<Choice<String>> group =
                groups("group", "macro.edit.group", "macro.edit.group.same", step.group());
        JCheckBox me = box("toMe", "macro.edit.toMe", step.toMe());
        return () -> new MacroStep.Assign(Choice.selected(group), me.isSelected());
    }

    private Supplier<MacroStep> escalate(MacroStep.Escalate step) {
        JComboBox<Choice<String>> group =
                groups(
                        "toGroup",
                        "macro.edit.toGroup",
                        "macro.edit.toGroup.supervisor",
                        step.toGroup());
        JTextArea note = text("note", "macro.edit.handover", step.note());
        return () -> {
            String to = Choice.selected(group);
            return new MacroStep.Escalate(
                    to == null ? EscalationKind.HIERARCHICAL : EscalationKind.FUNCTIONAL,
                    to,
                    note.getText());
        };
    }

    private Supplier<MacroStep> say(MacroStep.Say step) {
        JComboBox<Choice<TicketEntryKind>> entry =
                choice(
                        "entry",
                        "macro.edit.entry",
                        List.of(named(TicketEntryKind.REPLY), named(TicketEntryKind.NOTE)));
        Choice.select(entry, step.entry());
        JTextArea text = text("text", "macro.edit.text", step.text());
        return () ->
                new MacroStep.Say(
                        Objects.requireNonNullElse(Choice.selected(entry), TicketEntryKind.REPLY),
                        text.getText());
    }

    private Supplier<MacroStep> task(MacroStep.AddTask step) {
        JTextField title = line("title", "macro.edit.task", step.title());
        JComboBox<Choice<String>> group =
                groups("group", "macro.edit.group", "macro.edit.group.same", step.group());
        return () -> new MacroStep.AddTask(title.getText(), Choice.selected(group));
    }

    private Supplier<MacroStep> time(MacroStep.LogTime step) {
        JSpinner minutes =
                new JSpinner(new SpinnerNumberModel(step.minutes().intValue(), 1, 1440, 5));
        add("minutes", "macro.edit.minutes", minutes);
        minutes.addChangeListener(event -> changed());
        JComboBox<Choice<WorkActivity>> activity =
                choice("activity", "macro.edit.activity", all(WorkActivity.values(), false));
        Choice.select(activity, step.activity());
        JTextField note = line("note", "macro.edit.note", step.note());
        return () ->
                new MacroStep.LogTime(
                        (Integer) minutes.getValue(),
                        Objects.requireNonNullElse(Choice.selected(activity), WorkActivity.OTHER),
                        blankToNull(note));
    }

    private Supplier<MacroStep> status(MacroStep.ChangeStatus step) {
        List<TicketStatus> wanted =
                Arrays.stream(TicketStatus.values()).filter(s -> s != TicketStatus.NEW).toList();
        JComboBox<Choice<TicketStatus>> to =
                choice("to", "macro.edit.status", wanted.stream().map(this::named).toList());
        JComboBox<Choice<PendingReason>> reason =
                choice("pendingReason", "macro.edit.pending", all(PendingReason.values(), false));
        Choice.select(to, step.to());
        Choice.select(reason, step.pendingReason());
        Runnable arrange = () -> setVisible(reason, Choice.selected(to) == TicketStatus.PENDING);
        to.addActionListener(event -> arrange.run());
        arrange.run();
        JTextArea note = text("note", "macro.edit.note", step.note());
        return () -> {
            TicketStatus chosen =
                    Objects.requireNonNullElse(Choice.selected(to), TicketStatus.PENDING);
            return new MacroStep.ChangeStatus(
                    chosen,
                    chosen == TicketStatus.PENDING ? Choice.selected(reason) : null,
                    blankToNull(note));
        };
    }

    private JComboBox<Choice<String>> categories(@Nullable String chosen) {
        JComboBox<Choice<String>> box = choice("category", "macro.edit.category", List.of());
        names.whenLoaded(
                () -> {
                    names.fillCategories(box, messages.text("macro.edit.unchanged"));
                    Choice.select(box, chosen);
                });
        return box;
    }

    private JComboBox<Choice<String>> groups(
            String field, String label, String none, @Nullable String chosen) {
        JComboBox<Choice<String>> box = choice(field, label, List.of());
        names.whenLoaded(
                () -> {
                    names.fillGroups(box, messages.text(none));
                    Choice.select(box, chosen);
                });
        return box;
    }

    private <T> JComboBox<Choice<T>> choice(String field, String label, List<Choice<T>> choices) {
        JComboBox<Choice<T>> box = new JComboBox<>();
        choices.forEach(box::addItem);
        add(field, label, box);
        box.addActionListener(event -> changed());
        return box;
    }

    private JCheckBox box(String field, String label, boolean selected) {
        JCheckBox box = new JCheckBox(messages.text(label), selected);
        box.setName(prefix + field);
        box.setOpaque(false);
        box.addActionListener(event -> changed());
        panel.add(box, "skip 1");
        return box;
    }

    private JTextField line(String field, String label, @Nullable String words) {
        JTextField line = new JTextField(Objects.requireNonNullElse(words, ""));
        add(field, label, line);
        Typing.each(line, this::changed);
        return line;
    }

    private JTextArea text(String field, String label, @Nullable String words) {
        JTextArea area = new JTextArea(Objects.requireNonNullElse(words, ""), 4, 20);
        TextAreas.sentences(area);
        area.setName(prefix + field);
        JLabel title = new JLabel(messages.text(label));
        title.setLabelFor(area);
        panel.add(title, "aligny top, gaptop 4");
        panel.add(new JScrollPane(area), "wmin 0");
        panel.add(new PlaceholderBar(messages, area).component(), "skip 1");
        Typing.each(area, this::changed);
        return area;
    }

    private void add(String field, String label, JComponent input) {
        input.setName(prefix + field);
        JLabel title = new JLabel(messages.text(label));
        title.setLabelFor(input);
        Labels.named(input, messages.text(label));
        panel.add(title);
        panel.add(input, "wmin 0");
    }

    /** Shows a field or hides it with its label. */
    private static void setVisible(JComponent input, boolean visible) {
        input.setVisible(visible);
        if (input.getClientProperty("labeledBy") instanceof JComponent label) {
            label.setVisible(visible);
        }
    }

    private <E extends Enum<E>> List<Choice<E>> all(E[] values, boolean orNone) {
        List<Choice<E>> choices = new ArrayList<>();
        if (orNone) {
            choices.add(new Choice<>(null, messages.text("macro.edit.unchanged")));
        }
        for (E value : values) {
            choices.add(named(value));
        }
        return choices;
    }

    private <E extends Enum<E>> Choice<E> named(E value) {
        return new Choice<>(value, messages.of(value));
    }

    private void changed() {
        changed.accept(written.get());
    }

    private static @Nullable String blankToNull(JTextComponent field) {
        return field.getText().isBlank() ? null : field.getText();
    }
}
