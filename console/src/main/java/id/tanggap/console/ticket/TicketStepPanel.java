package id.tanggap.console.ticket;

import id.tanggap.console.reference.AbsenceWords;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.GroupCatalogue;
import id.tanggap.console.reference.TypeAhead;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketLinkKind;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.WorkActivity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The word more a change of the ticket needs, asked for below the header. */
final class TicketStepPanel {
    private final JPanel panel =
            new JPanel(
                    new MigLayout(
                            "insets 8 16 8 16, fillx, hidemode 3, gapx 8, gapy 4",
                            "[][][grow,fill][][]"));
    private final Messages messages;
    private final Supplier<TicketDetailPresenter> presenter;
    private final GroupCatalogue groups;
    private final StepInputs in;
    private final TypeAhead<TicketRow> other;
    private final JLabel title = Labels.strong("");
    private final JLabel hint = Labels.caption("");
    private final JLabel error = Labels.styled(new JLabel(), "small danger");
    private final JPanel quick = new JPanel(new MigLayout("insets 0, gapx 4"));
    private final JButton confirm;
    private final List<JComponent> fields;
    private final Set<JComponent> wanted = new HashSet<>();
    private @Nullable TicketStep shown;
    private boolean rendering;

    TicketStepPanel(
            Workplace workplace,
            TicketCatalogue catalogue,
            GroupCatalogue groups,
            Moments moments,
            Supplier<TicketDetailPresenter> presenter) {
        this.messages = workplace.messages();
        this.presenter = presenter;
        this.groups = groups;
        in =
                new StepInputs(
                        messages, catalogue, new AbsenceWords(messages, workplace.times(), groups));
        other =
                TicketPicker.of(
                        "ticket.step.other",
                        messages.text("ticket.step.other.placeholder"),
                        workplace.api(),
                        workplace.tasks(),
                        () -> presenter.get().state().ticketId(),
                        row -> edited());
        Labels.named(other.field(), messages.text("ticket.step.other.name"));
        Labels.styled(panel, "bar");
        panel.setName("ticket.step");
        panel.setVisible(false);
        error.setName("ticket.step.error");
        hint.setName("ticket.step.hint");
        AppAction confirmAction =
                new AppAction(messages, "ticket.step.confirm", () -> presenter.get().confirm())
                        .bindTo(panel);
        AppAction cancelAction =
                new AppAction(messages, "ticket.step.cancel", () -> presenter.get().cancel())
                        .bindTo(panel);
        confirm = Labels.styled(confirmAction.button(), "primary");
        quick.setOpaque(false);
        quick("ticket.step.quick.hour", moments::inAnHour);
        quick("ticket.step.quick.morning", moments::tomorrowMorning);
        quick("ticket.step.quick.monday", moments::nextMonday);
        panel.add(title);
        for (JComponent choice : List.of(in.reason, in.kind, in.activity, in.group, in.when)) {
            panel.add(choice, "cell 1 0, w 160:pref");
        }
        for (JComponent text : List.of(in.minutes, other.field(), in.note, in.member)) {
            panel.add(text, "cell 2 0, growx, pushx, wmin 80");
        }
        panel.add(confirm, "cell 3 0");
        panel.add(cancelAction.button(), "cell 4 0, wrap");
        for (JComponent below : List.of(quick, in.acknowledge, in.incidents, hint, error)) {
            panel.add(below, "cell 1 1 4 1");
        }
        fields =
                List.of(
                        in.reason,
                        in.kind,
                        in.activity,
                        in.group,
                        in.when,
                        in.minutes,
                        other.field(),
                        in.note,
                        in.member,
                        quick,
                        in.acknowledge,
                        in.incidents,
                        hint);
        listen();
    }

    private void quick(String key, Supplier<String> text) {
        JButton button = new AppAction(messages, key, () -> in.when.setText(text.get())).button();
        Labels.styled(button, "small");
        quick.add(button);
    }

    private void listen() {
        for (var box : List.of(in.reason, in.kind, in.activity, in.member)) {
            box.addActionListener(event -> edited());
        }
        in.group.addActionListener(event -> groupChosen());
        in.acknowledge.addActionListener(event -> edited());
        in.incidents.addActionListener(event -> edited());
        for (var field : List.of(in.when, in.minutes, in.note)) {
            Typing.each(field, this::edited);
            field.addActionListener(event -> presenter.get().confirm());
        }
    }

    JComponent component() {
        return panel;
    }

    void show(@Nullable TicketStep step, @Nullable TicketDetail ticket, boolean busy) {
        boolean begins =
                shown == null
                        || step == null
                        || shown.getClass() != step.getClass()
                        || !sameTask(shown, step);
        shown = step;
        rendering = true;
        try {
            panel.setVisible(step != null);
            if (step != null) {
                show(step, begins, ticket);
            }
            confirm.setEnabled(!busy);
            error.setText(
                    step == null
                            ? ""
                            : step.errors().values().stream()
                                    .findFirst()
                                    .map(this::text)
                                    .orElse(""));
            error.setVisible(!error.getText().isEmpty());
        } finally {
            rendering = false;
        }
        panel.revalidate();
    }

    private static boolean sameTask(TicketStep one, TicketStep other) {
        return !(one instanceof TicketStep.Task a && other instanceof TicketStep.Task b)
                || Objects.equals(a.taskId(), b.taskId());
    }

    private String text(FieldError wrong) {
        return FaultText.of(messages, wrong);
    }

    private void show(TicketStep step, boolean begins, @Nullable TicketDetail ticket) {
        wanted.clear();
        String key =
                switch (step) {
                    case TicketStep.Status status -> status.to().name();
                    case TicketStep.Task task when task.taskId() != null -> "TaskChange";
                    default -> step.getClass().getSimpleName();
                };
        title.setText(messages.text("ticket.step.title." + key));
        confirm.setText(messages.text("ticket.step.confirm." + key));
        JComponent first =
                switch (step) {
                    case TicketStep.Status status -> status(status, ticket);
                    case TicketStep.Assignment to -> assignment(to, begins);
                    case TicketStep.Snooze snooze -> moment(snooze.until());
                    case TicketStep.Spam spam ->
                            note(spam.note(), "ticket.step.note.optional", "ticket.step.hint.Spam");
                    case TicketStep.FollowUp next ->
                            note(
                                    next.description(),
                                    "ticket.step.description",
                                    "ticket.step.hint.FollowUp");
                    case TicketStep.Task task -> task(task, begins);
                    case TicketStep.Time time -> time(time);
                    case TicketStep.Link link -> {
                        wanted.add(in.kind);
                        Choice.select(in.kind, link.kind());
                        yield other(link.other(), null);
                    }
                    case TicketStep.Merge merge -> other(merge.into(), "ticket.step.hint.Merge");
                    case TicketStep.Split split ->
                            note(split.subject(), "ticket.step.subject", "ticket.step.hint.Split");
                };
        // A field that is hidden for a moment would lose the caret to another.
        for (JComponent field : fields) {
            if (field.isVisible() != wanted.contains(field)) {
                field.setVisible(wanted.contains(field));
            }
        }
        if (begins) {
            SwingUtilities.invokeLater(first::requestFocusInWindow);
        }
    }

    private void want(JComponent field, boolean shownNow) {
        if (shownNow) {
            wanted.add(field);
        }
    }

    private JComponent note(String text, String placeholder, @Nullable String hintKey) {
        wanted.add(in.note);
        in.placeholder(in.note, placeholder);
        Labels.named(in.note, messages.text(placeholder));
        StepInputs.put(in.note, text);
        if (hintKey != null) {
            hint.setText(messages.text(hintKey));
            wanted.add(hint);
        }
        return in.note;
    }

    private JComponent status(TicketStep.Status step, @Nullable TicketDetail ticket) {
        boolean pending = step.to() == TicketStatus.PENDING;
        boolean planned = step.reason() == PendingReason.PLANNED_DATE;
        want(in.reason, pending);
        Choice.select(in.reason, step.reason());
        want(in.when, planned);
        want(quick, planned);
        StepInputs.put(in.when, step.plannedFor());
        note(
                step.note(),
                step.to() == TicketStatus.RESOLVED
                        ? "ticket.step.note"
                        : "ticket.step.note.optional",
                null);
        boolean ends = !step.to().isOpen();
        long open =
                ticket == null
                        ? 0
                        : ticket.tasks().stream().filter(t -> t.doneAt() == null).count();
        want(in.acknowledge, ends && open > 0);
        in.acknowledge.setText(messages.text("ticket.step.acknowledge", open));
        in.acknowledge.setSelected(step.acknowledgeOpenTasks());
        want(
                in.incidents,
                step.to() == TicketStatus.RESOLVED
                        && ticket != null
                        && ticket.row().type() == TicketType.PROBLEM);
        in.incidents.setSelected(step.resolveIncidents());
        return pending ? in.reason : in.note;
    }

    private JComponent moment(String until) {
        wanted.add(in.when);
        wanted.add(quick);
        StepInputs.put(in.when, until);
        return in.when;
    }

    private JComponent assignment(TicketStep.Assignment step, boolean begins) {
        groups(step.group(), step.assigneeId(), begins, null);
        return in.group;
    }

    private JComponent task(TicketStep.Task step, boolean begins) {
        groups(step.group(), step.assigneeId(), begins, messages.text("ticket.step.sameGroup"));
        return note(step.title(), "ticket.step.task", null);
    }

    private void groups(
            @Nullable String group, @Nullable UUID member, boolean begins, @Nullable String none) {
        wanted.add(in.group);
        wanted.add(in.member);
        if (begins) {
            in.fillGroups(none);
            in.fillMembers(Objects.requireNonNullElse(group, ""));
        }
        Choice.select(in.group, group);
        Choice.select(in.member, member);
        if (begins) {
            groups.whenLoaded(this::nameAbsent);
        }
    }

    /** Who is away has come, perhaps after the members. */
    private void nameAbsent() {
        TicketStep step = shown;
        if (step == null || !wanted.contains(in.member)) {
            return;
        }
        rendering = true;
        in.fillMembers(Objects.requireNonNullElse(Choice.selected(in.group), ""));
        Choice.select(in.member, member(step));
        rendering = false;
    }

    private static @Nullable UUID member(TicketStep step) {
        return switch (step) {
            case TicketStep.Assignment to -> to.assigneeId();
            case TicketStep.Task task -> task.assigneeId();
            default -> null;
        };
    }

    private JComponent time(TicketStep.Time step) {
        wanted.add(in.activity);
        wanted.add(in.minutes);
        Choice.select(in.activity, step.activity());
        StepInputs.put(in.minutes, step.minutes());
        note(step.note(), "ticket.step.note.optional", null);
        return in.minutes;
    }

    private JComponent other(@Nullable TicketRow chosen, @Nullable String hintKey) {
        wanted.add(other.field());
        if (!Objects.equals(other.value(), chosen)) {
            other.setValue(chosen);
        } else if (chosen == null && !other.field().isFocusOwner()) {
            other.setValue(null);
        }
        if (hintKey != null) {
            hint.setText(messages.text(hintKey));
            wanted.add(hint);
        }
        return other.field();
    }

    private void groupChosen() {
        if (rendering) {
            return;
        }
        String code = Choice.selected(in.group);
        rendering = true;
        in.fillMembers(Objects.requireNonNullElse(code, ""));
        rendering = false;
        edited();
    }

    private void edited() {
        TicketStep step = shown;
        if (rendering || step == null) {
            return;
        }
        Map<String, FieldError> none = Map.of();
        String note = in.note.getText();
        @Nullable String group = Choice.selected(in.group);
        presenter
                .get()
                .edit(
                        switch (step) {
                            case TicketStep.Status status ->
                                    new TicketStep.Status(
                                            status.to(),
                                            Choice.selected(in.reason),
                                            note,
                                            in.when.getText(),
                                            in.acknowledge.isSelected(),
                                            in.incidents.isSelected(),
                                            none);
                            case TicketStep.Assignment to ->
                                    new TicketStep.Assignment(
                                            Objects.requireNonNullElse(group, ""),
                                            Choice.selected(in.member),
                                            none);
                            case TicketStep.Snooze snooze ->
                                    new TicketStep.Snooze(in.when.getText(), none);
                            case TicketStep.Spam spam -> new TicketStep.Spam(note, none);
                            case TicketStep.FollowUp next -> new TicketStep.FollowUp(note, none);
                            case TicketStep.Task task ->
                                    new TicketStep.Task(
                                            task.taskId(),
                                            note,
                                            group,
                                            Choice.selected(in.member),
                                            none);
                            case TicketStep.Time time ->
                                    new TicketStep.Time(
                                            in.minutes.getText(),
                                            Objects.requireNonNullElse(
                                                    Choice.selected(in.activity),
                                                    WorkActivity.OTHER),
                                            note,
                                            none);
                            case TicketStep.Link link ->
                                    new TicketStep.Link(
                                            Objects.requireNonNullElse(
                                                    Choice.selected(in.kind),
                                                    TicketLinkKind.FOLLOWS),
                                            other.value(),
                                            none);
                            case TicketStep.Merge merge ->
                                    new TicketStep.Merge(other.value(), none);
                            case TicketStep.Split split ->
                                    new TicketStep.Split(split.entry(), note, none);
                        });
    }
}
