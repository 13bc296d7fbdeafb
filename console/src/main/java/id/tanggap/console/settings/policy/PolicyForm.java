package id.tanggap.console.settings.policy;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.settings.EditorForm;
import id.tanggap.console.settings.SettingsCatalogue;
import id.tanggap.console.ui.Forms;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.sla.CalendarView;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** The fields of a policy. */
final class PolicyForm implements EditorForm<PolicyDraft> {
    /** Name of the field with the policy's name, where the caret begins. */
    static final String NAME = "settings.policy.name";

    private static final String PATH = "policy.";

    private final Messages messages;
    private final SettingsCatalogue catalogue;
    private final Runnable edited;
    private final Forms form;
    private final JTextField name = new JTextField();
    private final JComboBox<Choice<TicketType>> type = new JComboBox<>();
    private final JComboBox<Choice<Priority>> priority = new JComboBox<>();
    private final JComboBox<Choice<String>> category = new JComboBox<>();
    private final JComboBox<Choice<String>> polda = new JComboBox<>();
    private final JComboBox<Choice<UUID>> calendar = new JComboBox<>();
    private final JTextField first = new JTextField();
    private final JTextField next = new JTextField();
    private final JTextField resolution = new JTextField();
    private final JCheckBox enabled = new JCheckBox();
    private final Map<PendingReason, JCheckBox> pausing = new EnumMap<>(PendingReason.class);
    private boolean filling;

    /**
     * @param edited told of every change by the user
     */
    PolicyForm(Messages messages, SettingsCatalogue catalogue, Runnable edited) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.edited =
                () -> {
                    if (!filling) {
                        edited.run();
                    }
                };
        form = new Forms(messages);
        type.addItem(new Choice<>(null, messages.text("settings.policy.allTypes")));
        for (TicketType each : TicketType.values()) {
            type.addItem(new Choice<>(each, messages.of(each)));
        }
        priority.addItem(new Choice<>(null, messages.text("settings.policy.allPriorities")));
        for (Priority each : Priority.values()) {
            priority.addItem(new Choice<>(each, messages.of(each)));
        }
        offer();
        names();
        layout();
        listen();
    }

    private void names() {
        name.setName(NAME);
        type.setName("settings.policy.type");
        priority.setName("settings.policy.priority");
        category.setName("settings.policy.category");
        polda.setName("settings.policy.polda");
        calendar.setName("settings.policy.calendar");
        first.setName("settings.policy.firstResponse");
        next.setName("settings.policy.nextResponse");
        resolution.setName("settings.policy.resolution");
        enabled.setName("settings.policy.enabled");
        enabled.setText(messages.text("settings.policy.enabled"));
        enabled.setOpaque(false);
        List.of(category, polda, calendar).forEach(box -> box.setMaximumRowCount(20));
        for (JTextField goal : List.of(first, next, resolution)) {
            goal.putClientProperty(
                    FlatClientProperties.PLACEHOLDER_TEXT,
                    messages.text("settings.policy.goal.placeholder"));
        }
    }

    private void layout() {
        JPanel reasons = new JPanel(new MigLayout("insets 0, wrap 2, gapx 16, gapy 2", "[sg][sg]"));
        reasons.setOpaque(false);
        for (PendingReason reason : PendingReason.values()) {
            JCheckBox box = new JCheckBox(messages.of(reason));
            box.setName("settings.policy.pausing." + reason.name());
            box.setOpaque(false);
            box.addActionListener(event -> edited.run());
            pausing.put(reason, box);
            reasons.add(box);
        }
        form.row("settings.policy.field.name", "name", name)
                .section("settings.policy.section.tickets")
                .row("settings.policy.field.polda", "poldaCode", polda)
                .row("settings.policy.field.category", "category", category)
                .row("settings.policy.field.type", "ticketType", type)
                .row("settings.policy.field.priority", "priority", priority)
                .section("settings.policy.section.goals")
                .row("settings.policy.field.firstResponse", "firstResponseMinutes", first)
                .row("settings.policy.field.nextResponse", "nextResponseMinutes", next)
                .row("settings.policy.field.resolution", "resolutionMinutes", resolution)
                .row("settings.policy.field.calendar", "calendarId", calendar)
                .section("settings.policy.section.pausing");
        form.panel()
                .add(
                        Labels.styled(
                                Labels.prose(messages.text("settings.policy.pausing.hint")),
                                "prose muted"),
                        "span 2, growx, wmin 0");
        form.row("settings.policy.field.pausing", "pausing", reasons)
                .row("settings.policy.field.enabled", "enabled", enabled);
    }

    private void listen() {
        Stream.of(name, first, next, resolution).forEach(field -> Typing.each(field, edited));
        Stream.of(type, priority, category, polda, calendar)
                .forEach(box -> box.addActionListener(event -> edited.run()));
        enabled.addActionListener(event -> edited.run());
    }

    /** Categories and Polda have come. */
    void offer() {
        filling = true;
        catalogue.fillCategories(category, messages.text("settings.policy.allCategories"));
        catalogue.fillPolda(polda, messages.text("settings.policy.allPolda"));
        filling = false;
    }

    /** Calendars have come; what is chosen stays. */
    void offer(List<CalendarView> calendars) {
        filling = true;
        UUID chosen = Choice.selected(calendar);
        calendar.removeAllItems();
        calendars.forEach(each -> calendar.addItem(new Choice<>(each.id(), each.name())));
        Choice.keep(calendar, chosen, "…");
        filling = false;
    }

    @Override
    public JComponent component() {
        return form.panel();
    }

    @Override
    public void fill(PolicyDraft draft) {
        filling = true;
        name.setText(draft.name());
        Choice.select(type, draft.ticketType());
        Choice.select(priority, draft.priority());
        String code = draft.category();
        Choice.keep(category, code, code == null ? "" : catalogue.category(code));
        String place = draft.poldaCode();
        Choice.keep(polda, place, place == null ? "" : catalogue.polda(place));
        Choice.keep(calendar, draft.calendarId(), "…");
        first.setText(draft.firstResponseMinutes());
        next.setText(draft.nextResponseMinutes());
        resolution.setText(draft.resolutionMinutes());
        pausing.forEach((reason, box) -> box.setSelected(draft.pausing().contains(reason)));
        enabled.setSelected(draft.enabled());
        filling = false;
    }

    @Override
    public PolicyDraft read() {
        return new PolicyDraft(
                name.getText(),
                Choice.selected(type),
                Choice.selected(priority),
                Choice.selected(category),
                Choice.selected(polda),
                Choice.selected(calendar),
                first.getText(),
                next.getText(),
                resolution.getText(),
                pausing.entrySet().stream()
                        .filter(entry -> entry.getValue().isSelected())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                enabled.isSelected());
    }

    @Override
    public List<FieldError> showErrors(List<FieldError> errors) {
        return form.showErrors(
                errors.stream()
                        .map(
                                error ->
                                        error.field().startsWith(PATH)
                                                ? new FieldError(
                                                        error.field().substring(PATH.length()),
                                                        error.code(),
                                                        error.args())
                                                : error)
                        .toList());
    }

    @Override
    public void toFirstField() {
        name.requestFocusInWindow();
    }

    /** A standard policy keeps its tickets; see {@link #standard(boolean)}. */
    @Override
    public void allow(boolean isNew, boolean mayChange) {
        if (!mayChange) {
            Stream.of(name, first, next, resolution).forEach(field -> field.setEditable(false));
            Stream.of(type, priority, category, polda, calendar, enabled)
                    .forEach(field -> field.setEnabled(false));
            pausing.values().forEach(box -> box.setEnabled(false));
        }
    }

    /** Every ticket of its priority falls back to a standard policy: that cannot be changed. */
    void standard(boolean isStandard) {
        Stream.of(type, priority, category, polda, enabled)
                .forEach(field -> field.setEnabled(!isStandard));
    }
}
