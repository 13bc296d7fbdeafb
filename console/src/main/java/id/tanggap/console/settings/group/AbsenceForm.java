package id.tanggap.console.settings.group;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.settings.EditorForm;
import id.tanggap.console.ui.Forms;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.supportgroup.GroupCandidates.Candidate;
import java.util.List;
import java.util.UUID;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JTextField;

/** The fields of an absence. */
final class AbsenceForm implements EditorForm<AbsenceFields> {
    private final Messages messages;
    private final Runnable edited;
    private final Forms form;
    private final JComboBox<Choice<UUID>> person = new JComboBox<>();
    private final JTextField from = new JTextField();
    private final JTextField fromTime = new JTextField();
    private final JTextField until = new JTextField();
    private final JTextField untilTime = new JTextField();
    private final JComboBox<Choice<UUID>> substitute = new JComboBox<>();
    private boolean filling;

    /**
     * @param edited told of every change by the user
     */
    AbsenceForm(Messages messages, Runnable edited) {
        this.messages = messages;
        this.edited =
                () -> {
                    if (!filling) {
                        edited.run();
                    }
                };
        form = new Forms(messages);
        person.setName("settings.absence.person");
        from.setName("settings.absence.from");
        fromTime.setName("settings.absence.fromTime");
        until.setName("settings.absence.until");
        untilTime.setName("settings.absence.untilTime");
        substitute.setName("settings.absence.substitute");
        person.setMaximumRowCount(16);
        substitute.setMaximumRowCount(16);
        List.of(from, until).forEach(field -> hint(field, "settings.absence.day.placeholder"));
        List.of(fromTime, untilTime)
                .forEach(field -> hint(field, "settings.absence.time.placeholder"));
        form.row("settings.absence.field.person", "userId", person)
                .row("settings.absence.field.from", "from", from)
                .row("settings.absence.field.fromTime", "fromTime", fromTime)
                .row("settings.absence.field.until", "until", until)
                .row("settings.absence.field.untilTime", "untilTime", untilTime)
                .row("settings.absence.field.substitute", "substituteId", substitute);
        List.of(from, fromTime, until, untilTime).forEach(f -> Typing.each(f, this.edited));
        person.addActionListener(event -> this.edited.run());
        substitute.addActionListener(event -> this.edited.run());
    }

    private void hint(JTextField field, String key) {
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, messages.text(key));
    }

    /** People have come; who is chosen stays. */
    void offer(List<Candidate> people) {
        filling = true;
        UUID who = Choice.selected(person);
        UUID instead = Choice.selected(substitute);
        person.removeAllItems();
        substitute.removeAllItems();
        substitute.addItem(new Choice<>(null, messages.text("settings.absence.groups")));
        for (Candidate each : people) {
            person.addItem(new Choice<>(each.userId(), each.name()));
            substitute.addItem(new Choice<>(each.userId(), each.name()));
        }
        Choice.keep(person, who, "…");
        Choice.keep(substitute, instead, "…");
        filling = false;
    }

    @Override
    public JComponent component() {
        return form.panel();
    }

    @Override
    public void fill(AbsenceFields fields) {
        filling = true;
        Choice.keep(person, fields.userId(), "…");
        from.setText(fields.from());
        fromTime.setText(fields.fromTime());
        until.setText(fields.until());
        untilTime.setText(fields.untilTime());
        Choice.keep(substitute, fields.substituteId(), "…");
        filling = false;
    }

    @Override
    public AbsenceFields read() {
        return new AbsenceFields(
                Choice.selected(person),
                from.getText(),
                fromTime.getText(),
                until.getText(),
                untilTime.getText(),
                Choice.selected(substitute));
    }

    @Override
    public List<FieldError> showErrors(List<FieldError> errors) {
        return form.showErrors(errors);
    }

    @Override
    public void toFirstField() {
        person.requestFocusInWindow();
    }

    /** Who is away is fixed once it is said. */
    @Override
    public void allow(boolean isNew, boolean mayChange) {
        person.setEnabled(isNew);
    }
}
