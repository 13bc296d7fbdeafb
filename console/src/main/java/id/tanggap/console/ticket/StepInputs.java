package id.tanggap.console.ticket;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.reference.AbsenceWords;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.TicketLinkKind;
import id.tanggap.protocol.ticket.TicketOptions;
import id.tanggap.protocol.ticket.WorkActivity;
import java.util.Objects;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/** The fields of all steps; a step shows those it needs. */
final class StepInputs {
    final JComboBox<Choice<PendingReason>> reason;
    final JComboBox<Choice<TicketLinkKind>> kind;
    final JComboBox<Choice<WorkActivity>> activity;
    final JComboBox<Choice<String>> group = new JComboBox<>();
    final JComboBox<Choice<java.util.UUID>> member = new JComboBox<>();
    final JTextField when = new JTextField(14);
    final JTextField minutes = new JTextField(5);
    final JTextField note = new JTextField();
    final JCheckBox acknowledge = new JCheckBox();
    final JCheckBox incidents = new JCheckBox();

    private final Messages messages;
    private final TicketCatalogue catalogue;
    private final AbsenceWords absences;

    StepInputs(Messages messages, TicketCatalogue catalogue, AbsenceWords absences) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.absences = absences;
        reason = enums(PendingReason.values());
        kind = enums(TicketLinkKind.values());
        activity = enums(WorkActivity.values());
        reason.setSelectedIndex(-1);
        name(reason, "ticket.step.reason");
        name(kind, "ticket.step.kind");
        name(activity, "ticket.step.activity");
        name(group, "ticket.step.group");
        name(member, "ticket.step.member");
        name(when, "ticket.step.when");
        name(minutes, "ticket.step.minutes");
        note.setName("ticket.step.note");
        placeholder(when, "ticket.step.when.placeholder");
        placeholder(minutes, "ticket.step.minutes.placeholder");
        acknowledge.setName("ticket.step.acknowledge");
        incidents.setName("ticket.step.incidents");
        acknowledge.setOpaque(false);
        incidents.setOpaque(false);
        incidents.setText(messages.text("ticket.step.incidents"));
    }

    private <E extends Enum<E>> JComboBox<Choice<E>> enums(E[] constants) {
        JComboBox<Choice<E>> box = new JComboBox<>();
        for (E constant : constants) {
            box.addItem(new Choice<>(constant, messages.of(constant)));
        }
        return box;
    }

    private void name(JComponent field, String key) {
        field.setName(key);
        Labels.named(field, messages.text(key + ".name"));
    }

    /** Words in an empty field. */
    void placeholder(JTextField field, String key) {
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, messages.text(key));
    }

    /**
     * Fills the groups.
     *
     * @param none words for no group; null where there must be one
     */
    void fillGroups(@Nullable String none) {
        group.removeAllItems();
        if (none != null) {
            group.addItem(new Choice<>(null, none));
        }
        for (TicketOptions.Group option : catalogue.options().groups()) {
            group.addItem(
                    new Choice<>(
                            option.code(), catalogue.groupName(option.code(), messages.english())));
        }
    }

    void fillMembers(String groupCode) {
        member.removeAllItems();
        member.addItem(new Choice<>(null, messages.text("ticket.step.wholeGroup")));
        catalogue.options().groups().stream()
                .filter(option -> option.code().equals(groupCode))
                .flatMap(option -> option.members().stream())
                .forEach(
                        person ->
                                member.addItem(
                                        new Choice<>(
                                                person.userId(),
                                                Objects.requireNonNullElse(
                                                        absences.sentence(
                                                                person.userId(), person.name()),
                                                        person.name()))));
    }

    static void put(JTextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
