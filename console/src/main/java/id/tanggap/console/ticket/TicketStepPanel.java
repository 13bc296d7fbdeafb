package id.tanggap.console.ticket;

import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.TicketOptions;
import id.tanggap.protocol.ticket.TicketStatus;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The word more a status change or an assignment needs, asked for below the header. */
final class TicketStepPanel {
    private final JPanel panel =
            new JPanel(
                    new MigLayout(
                            "insets 8 16 8 16, fillx, hidemode 3, gapx 8, gapy 4",
                            "[][180!][grow,fill][][]"));
    private final Messages messages;
    private final TicketCatalogue catalogue;
    private final Supplier<TicketDetailPresenter> presenter;
    private final JLabel title = Labels.strong("");
    private final JComboBox<Choice<PendingReason>> reason;
    private final JComboBox<Choice<String>> group = new JComboBox<>();
    private final JComboBox<Choice<UUID>> member = new JComboBox<>();
    private final JTextField note = new JTextField();
    private final JLabel error = Labels.styled(new JLabel(), "small danger");
    private final JButton confirm;
    private @Nullable TicketStep shown;
    private boolean rendering;

    TicketStepPanel(
            Messages messages,
            TicketCatalogue catalogue,
            Supplier<TicketDetailPresenter> presenter) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.presenter = presenter;
        Labels.styled(panel, "bar");
        panel.setName("ticket.step");
        panel.setVisible(false);
        reason =
                new JComboBox<>(
                        new DefaultComboBoxModel<>(
                                new java.util.Vector<>(
                                        Arrays.stream(PendingReason.values())
                                                .map(r -> new Choice<>(r, messages.of(r)))
                                                .toList())));
        reason.setName("ticket.step.reason");
        reason.setSelectedIndex(-1);
        group.setName("ticket.step.group");
        member.setName("ticket.step.member");
        note.setName("ticket.step.note");
        error.setName("ticket.step.error");
        AppAction confirmAction =
                new AppAction(messages, "ticket.step.confirm", () -> presenter.get().confirm())
                        .bindTo(panel);
        AppAction cancelAction =
                new AppAction(messages, "ticket.step.cancel", () -> presenter.get().cancel())
                        .bindTo(panel);
        confirm = Labels.styled(confirmAction.button(), "primary");
        panel.add(title);
        panel.add(reason, "cell 1 0, growx");
        panel.add(group, "cell 1 0, growx");
        panel.add(note, "cell 2 0");
        panel.add(member, "cell 2 0, growx");
        panel.add(confirm, "cell 3 0");
        panel.add(cancelAction.button(), "cell 4 0, wrap");
        panel.add(error, "cell 1 1 4 1");
        reason.addActionListener(event -> statusEdited());
        Typing.each(note, this::statusEdited);
        note.addActionListener(event -> presenter.get().confirm());
        group.addActionListener(event -> groupChosen());
        member.addActionListener(event -> assignmentEdited());
    }

    JComponent component() {
        return panel;
    }

    void show(@Nullable TicketStep step, boolean busy) {
        boolean begins = shown == null || step == null || shown.getClass() != step.getClass();
        shown = step;
        rendering = true;
        try {
            panel.setVisible(step != null);
            switch (step) {
                case TicketStep.Status status -> showStatus(status, begins);
                case TicketStep.Assignment assignment -> showAssignment(assignment, begins);
                case null -> {}
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

    private String text(FieldError wrong) {
        return FaultText.of(messages, wrong);
    }

    private void showStatus(TicketStep.Status step, boolean begins) {
        boolean pending = step.to() == TicketStatus.PENDING;
        title.setText(messages.text("ticket.step." + step.to().name()));
        confirm.setText(messages.text("ticket.step.confirm." + step.to().name()));
        reason.setVisible(pending);
        group.setVisible(false);
        member.setVisible(false);
        note.setVisible(true);
        note.putClientProperty(
                com.formdev.flatlaf.FlatClientProperties.PLACEHOLDER_TEXT,
                messages.text(pending ? "ticket.step.note.optional" : "ticket.step.note"));
        Choice.select(reason, step.reason());
        if (!note.getText().equals(step.note())) {
            note.setText(step.note());
        }
        if (begins) {
            later(pending ? reason : note);
        }
    }

    private void showAssignment(TicketStep.Assignment step, boolean begins) {
        title.setText(messages.text("ticket.step.assign"));
        confirm.setText(messages.text("ticket.step.confirm.assign"));
        reason.setVisible(false);
        note.setVisible(false);
        group.setVisible(true);
        member.setVisible(true);
        if (begins) {
            fillGroups();
        }
        Choice.select(group, step.group());
        if (begins) {
            fillMembers(step.group());
        }
        Choice.select(member, step.assigneeId());
        if (begins) {
            later(group);
        }
    }

    private static void later(JComponent field) {
        javax.swing.SwingUtilities.invokeLater(field::requestFocusInWindow);
    }

    private void fillGroups() {
        group.removeAllItems();
        for (TicketOptions.Group option : catalogue.options().groups()) {
            group.addItem(
                    new Choice<>(
                            option.code(), catalogue.groupName(option.code(), messages.english())));
        }
    }

    private void fillMembers(String groupCode) {
        member.removeAllItems();
        member.addItem(new Choice<>(null, messages.text("ticket.step.wholeGroup")));
        catalogue.options().groups().stream()
                .filter(option -> option.code().equals(groupCode))
                .flatMap(option -> option.members().stream())
                .forEach(person -> member.addItem(new Choice<>(person.userId(), person.name())));
    }

    private void statusEdited() {
        if (!rendering) {
            presenter.get().editStatus(Choice.selected(reason), note.getText());
        }
    }

    private void groupChosen() {
        if (rendering) {
            return;
        }
        String code = Choice.selected(group);
        rendering = true;
        fillMembers(code == null ? "" : code);
        rendering = false;
        assignmentEdited();
    }

    private void assignmentEdited() {
        if (!rendering) {
            String code = Choice.selected(group);
            presenter.get().editAssignment(code == null ? "" : code, Choice.selected(member));
        }
    }
}
