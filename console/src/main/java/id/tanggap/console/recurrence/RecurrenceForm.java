package id.tanggap.console.recurrence;

import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.EditorPage;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.ui.Forms;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.TextAreas;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.recurrence.Frequency;
import id.tanggap.protocol.recurrence.OffDays;
import id.tanggap.protocol.recurrence.RecurrenceView;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSpinner;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The form of one recurring ticket: what is filed, and when. */
final class RecurrenceForm implements EditorPage.Form<RecurrenceView, RecurrenceDraft> {
    private static final List<String> ZONES =
            List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");

    private final Messages messages;
    private final Times times;
    private final Consumer<RecurrenceDraft> changed;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 12", "[grow,fill]"));
    private final Forms form;
    private final JTextField name = new JTextField();
    private final JTextField subject = new JTextField();
    private final JTextArea description = area(4);
    private final JComboBox<Choice<TicketType>> type = new JComboBox<>();
    private final JComboBox<Choice<String>> category = new JComboBox<>();
    private final JComboBox<Choice<Impact>> impact = new JComboBox<>();
    private final JComboBox<Choice<Urgency>> urgency = new JComboBox<>();
    private final JComboBox<Choice<String>> group = new JComboBox<>();
    private final JTextArea tasks = area(5);
    private final JComboBox<Choice<Frequency>> frequency = new JComboBox<>();
    private final JPanel weekdays = new JPanel(new MigLayout("insets 0, gapx 8"));
    private final Map<DayOfWeek, JCheckBox> days = new EnumMap<>(DayOfWeek.class);
    private final JSpinner dayOfMonth = new JSpinner(new SpinnerNumberModel(1, 1, 31, 1));
    private final JTextField time = new JTextField();
    private final JComboBox<Choice<String>> zone = new JComboBox<>();
    private final JTextField from = new JTextField();
    private final JTextField until = new JTextField();
    private final JComboBox<Choice<OffDays>> offDays = new JComboBox<>();
    private final JComboBox<Choice<UUID>> calendar = new JComboBox<>();
    private RecurrenceDraft draft;
    private boolean rendering;

    /**
     * @param runs how it stands and what comes next, above the fields
     */
    RecurrenceForm(
            Messages messages,
            Times times,
            RecurrenceLists lists,
            JComponent runs,
            Consumer<RecurrenceDraft> changed) {
        this.messages = messages;
        this.times = times;
        this.changed = changed;
        this.draft = RecurrenceDraft.blank(times.today(), times.deskZone().getId());
        this.form = new Forms(messages);
        panel.setOpaque(false);
        panel.add(runs);
        panel.add(form.panel());
        fillFixed();
        form.row("recurrence.field.name", "name", name)
                .section("recurrence.section.schedule")
                .row("recurrence.field.frequency", "frequency", frequency)
                .row("recurrence.field.weekdays", "weekdays", weekdays)
                .row("recurrence.field.dayOfMonth", "dayOfMonth", dayOfMonth)
                .row("recurrence.field.time", "time", time)
                .row("recurrence.field.zone", "zone", zone)
                .row("recurrence.field.from", "from", from)
                .row("recurrence.field.until", "until", until)
                .row("recurrence.field.offDays", "offDays", offDays)
                .row("recurrence.field.calendar", "calendarId", calendar)
                .section("recurrence.section.ticket")
                .row("recurrence.field.subject", "subject", subject)
                .row("recurrence.field.description", "description", new JScrollPane(description))
                .row("recurrence.field.type", "ticketType", type)
                .row("recurrence.field.category", "category", category)
                .row("recurrence.field.impact", "impact", impact)
                .row("recurrence.field.urgency", "urgency", urgency)
                .row("recurrence.field.group", "group", group)
                .row("recurrence.field.tasks", "tasks", new JScrollPane(tasks));
        lists.whenLoaded(
                () -> {
                    rendering = true;
                    lists.fillCategories(category);
                    lists.fillGroups(group, messages.text("recurrence.group.category"));
                    lists.fillCalendars(calendar);
                    rendering = false;
                    show(draft, false);
                });
        listen();
    }

    private void fillFixed() {
        fill(type, TicketType.values());
        fill(impact, Impact.values());
        fill(urgency, Urgency.values());
        fill(frequency, Frequency.values());
        fill(offDays, OffDays.values());
        for (String id : ZONES) {
            zone.addItem(new Choice<>(id, Times.zoneLabel(ZoneId.of(id)) + " \u00b7 " + id));
        }
        weekdays.setOpaque(false);
        for (DayOfWeek day : DayOfWeek.values()) {
            JCheckBox box = new JCheckBox(day.getDisplayName(TextStyle.SHORT, messages.locale()));
            box.setName("recurrence.weekday." + day);
            box.setOpaque(false);
            box.addActionListener(event -> changed());
            days.put(day, box);
            weekdays.add(box);
        }
    }

    private <E extends Enum<E>> void fill(JComboBox<Choice<E>> box, E[] values) {
        for (E value : values) {
            box.addItem(new Choice<>(value, messages.of(value)));
        }
    }

    private void listen() {
        for (JTextComponent field :
                List.<JTextComponent>of(name, subject, description, tasks, time, from, until)) {
            Typing.each(field, this::changed);
        }
        for (JComboBox<?> box :
                List.<JComboBox<?>>of(
                        type, category, impact, urgency, group, frequency, zone, offDays,
                        calendar)) {
            box.addActionListener(event -> changed());
        }
        dayOfMonth.addChangeListener(event -> changed());
    }

    private void changed() {
        if (rendering) {
            return;
        }
        Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        days.forEach(
                (day, box) -> {
                    if (box.isSelected()) {
                        chosen.add(day);
                    }
                });
        RecurrenceDraft next =
                new RecurrenceDraft(
                        draft.id(),
                        draft.version(),
                        draft.kept(),
                        name.getText(),
                        or(Choice.selected(type), draft.type()),
                        subject.getText(),
                        description.getText(),
                        Choice.selected(category),
                        or(Choice.selected(impact), draft.impact()),
                        or(Choice.selected(urgency), draft.urgency()),
                        Choice.selected(group),
                        tasks.getText(),
                        or(Choice.selected(frequency), draft.frequency()),
                        chosen,
                        (Integer) dayOfMonth.getValue(),
                        time.getText(),
                        or(Choice.selected(zone), draft.zone()),
                        from.getText(),
                        until.getText(),
                        or(Choice.selected(offDays), draft.offDays()),
                        Choice.selected(calendar),
                        draft.today());
        arrange(next);
        draft = next;
        changed.accept(next);
    }

    private static <T> T or(@Nullable T chosen, T otherwise) {
        return Objects.requireNonNullElse(chosen, otherwise);
    }

    private void arrange(RecurrenceDraft next) {
        form.setVisible("weekdays", next.frequency() == Frequency.WEEKLY);
        form.setVisible("dayOfMonth", next.frequency() == Frequency.MONTHLY);
        form.setVisible("calendarId", next.offDays() != OffDays.FILE);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(RecurrenceDraft next, boolean anew) {
        draft = next;
        rendering = true;
        try {
            put(name, next.name());
            put(subject, next.subject());
            put(description, next.description());
            put(tasks, next.tasks());
            put(time, next.time());
            put(from, next.from());
            put(until, next.until());
            Choice.select(type, next.type());
            Choice.select(category, next.category());
            Choice.select(impact, next.impact());
            Choice.select(urgency, next.urgency());
            Choice.select(group, next.group());
            Choice.select(frequency, next.frequency());
            Choice.select(offDays, next.offDays());
            Choice.select(calendar, next.calendarId());
            Choice.select(zone, next.zone());
            dayOfMonth.setValue(next.dayOfMonth());
            days.forEach((day, box) -> box.setSelected(next.weekdays().contains(day)));
            arrange(next);
        } finally {
            rendering = false;
        }
    }

    private static void put(JTextComponent field, String words) {
        if (!field.getText().equals(words)) {
            field.setText(words);
        }
    }

    @Override
    public List<FieldError> showErrors(List<FieldError> errors) {
        if (errors.isEmpty()) {
            form.clearErrors();
            return List.of();
        }
        return form.showErrors(
                errors.stream()
                        .map(
                                error ->
                                        new FieldError(
                                                error.field()
                                                        .replaceFirst("^(ticket|schedule)\\.", ""),
                                                error.code(),
                                                error.args()))
                        .toList());
    }

    @Override
    public void focus() {
        name.requestFocusInWindow();
    }

    @Override
    public String title(RecurrenceView thing) {
        return thing.name();
    }

    @Override
    public String detail(RecurrenceView thing) {
        if (thing.paused()) {
            return messages.text("recurrence.row.paused");
        }
        if (thing.refusal() != null) {
            return messages.text("recurrence.row.refused");
        }
        return thing.nextRunAt() == null
                ? messages.text("recurrence.over")
                : messages.text(
                        "recurrence.row.next",
                        times.full(thing.nextRunAt(), ZoneId.of(thing.schedule().zone())));
    }

    @Override
    public boolean mayKeep(RecurrenceView thing) {
        return true;
    }

    private static JTextArea area(int rows) {
        JTextArea area = new JTextArea(rows, 30);
        TextAreas.sentences(area);
        return area;
    }
}
