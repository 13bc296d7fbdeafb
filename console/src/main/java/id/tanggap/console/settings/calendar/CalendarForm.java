package id.tanggap.console.settings.calendar;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.MinutesText;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.settings.EditorForm;
import id.tanggap.console.ui.Forms;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.fault.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextField;

/** The fields of a business calendar; each day shows its hours as a bar. */
final class CalendarForm implements EditorForm<CalendarFields> {
    /** Name of the field with the calendar's name, where the caret begins. */
    static final String NAME = "settings.calendar.name";

    private static final List<String> ZONES =
            List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");

    /** Names of the fields as {@link CalendarFields} has them, for what both have changed. */
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final Pattern DAY = Pattern.compile("calendar\\.hours\\.([A-Z]{3}).*");

    private final Messages messages;
    private final Runnable edited;
    private final Forms form;
    private final JTextField name = new JTextField();
    private final JComboBox<Choice<String>> zone = new JComboBox<>();
    private final List<JTextField> days = new ArrayList<>();
    private final List<DayBar> bars = new ArrayList<>();
    private final JLabel sum = Labels.muted(" ");
    private final JCheckBox shared = new JCheckBox();
    private final JTextField holidays = new JTextField();
    private final JTextField workdays = new JTextField();
    private boolean filling;

    /**
     * @param edited told of every change by the user
     */
    CalendarForm(Messages messages, Runnable edited) {
        this.messages = messages;
        this.edited =
                () -> {
                    if (!filling) {
                        drawHours();
                        edited.run();
                    }
                };
        form = new Forms(messages);
        name.setName(NAME);
        zone.setName("settings.calendar.zone");
        for (String id : ZONES) {
            zone.addItem(
                    new Choice<>(id, messages.text("settings.calendar.zone." + id.substring(5))));
        }
        shared.setName("settings.calendar.shared");
        shared.setText(messages.text("settings.calendar.shared"));
        shared.setOpaque(false);
        holidays.setName("settings.calendar.holidays");
        workdays.setName("settings.calendar.workdays");
        sum.setName("settings.calendar.sum");
        hint(holidays, "settings.calendar.days.placeholder");
        hint(workdays, "settings.calendar.days.placeholder");
        form.row("settings.calendar.field.name", "name", name)
                .row("settings.calendar.field.zone", "timeZone", zone)
                .section("settings.calendar.section.week");
        form.panel()
                .add(
                        Labels.styled(
                                Labels.prose(messages.text("settings.calendar.week.hint")),
                                "prose muted"),
                        "span 2, growx, wmin 0");
        for (String day : CalendarFields.WEEK) {
            form.titled(
                    messages.text("settings.calendar.day." + day),
                    "settings.calendar.day." + day,
                    day,
                    day(day));
        }
        form.wide(sum)
                .section("settings.calendar.section.closed")
                .row("settings.calendar.field.shared", "sharedHolidays", shared)
                .row("settings.calendar.field.holidays", "holidays", holidays)
                .row("settings.calendar.field.workdays", "workdays", workdays);
        List.of(name, holidays, workdays).forEach(field -> Typing.each(field, this.edited));
        days.forEach(field -> Typing.each(field, this.edited));
        zone.addActionListener(event -> this.edited.run());
        shared.addActionListener(event -> this.edited.run());
    }

    private JTextField day(String day) {
        JTextField field = new JTextField(10);
        field.setName("settings.calendar.hours." + day);
        hint(field, "settings.calendar.closed");
        DayBar bar = new DayBar();
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_TRAILING_COMPONENT, bar);
        days.add(field);
        bars.add(bar);
        return field;
    }

    private void hint(JTextField field, String key) {
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, messages.text(key));
    }

    private void drawHours() {
        for (int i = 0; i < days.size(); i++) {
            List<List<String>> open = HoursText.parse(days.get(i).getText());
            bars.get(i).show(Objects.requireNonNullElse(open, List.of()));
        }
        sum.setText(
                messages.text(
                        "settings.calendar.sum",
                        MinutesText.of(read().minutesAWeek(), messages.english())));
    }

    @Override
    public JComponent component() {
        return form.panel();
    }

    @Override
    public void fill(CalendarFields fields) {
        filling = true;
        name.setText(fields.name());
        Choice.keep(zone, fields.timeZone(), fields.timeZone());
        for (int i = 0; i < days.size(); i++) {
            days.get(i).setText(fields.week().get(i));
        }
        shared.setSelected(fields.sharedHolidays());
        holidays.setText(fields.holidays());
        workdays.setText(fields.workdays());
        drawHours();
        filling = false;
    }

    @Override
    public CalendarFields read() {
        return new CalendarFields(
                name.getText(),
                Objects.requireNonNullElse(Choice.selected(zone), ""),
                days.get(0).getText(),
                days.get(1).getText(),
                days.get(2).getText(),
                days.get(3).getText(),
                days.get(4).getText(),
                days.get(5).getText(),
                days.get(6).getText(),
                shared.isSelected(),
                holidays.getText(),
                workdays.getText());
    }

    @Override
    public List<FieldError> showErrors(List<FieldError> errors) {
        return form.showErrors(errors.stream().map(CalendarForm::atItsField).toList());
    }

    /** The server names {@code calendar.hours.MON[1][0]}, this form has a field per day. */
    private static FieldError atItsField(FieldError error) {
        Matcher day = DAY.matcher(error.field());
        String field;
        if (day.matches()) {
            field = day.group(1);
        } else if (error.field().equals("calendar.hours")) {
            field = CalendarFields.WEEK.getFirst();
        } else if (DAYS.contains(error.field())) {
            field = CalendarFields.WEEK.get(DAYS.indexOf(error.field()));
        } else if (error.field().startsWith("calendar.")) {
            field = error.field().substring("calendar.".length());
        } else {
            field = error.field();
        }
        return new FieldError(field, error.code(), error.args());
    }

    @Override
    public void toFirstField() {
        name.requestFocusInWindow();
    }

    @Override
    public void allow(boolean isNew, boolean mayChange) {
        if (!mayChange) {
            List.of(name, holidays, workdays).forEach(field -> field.setEditable(false));
            days.forEach(field -> field.setEditable(false));
            zone.setEnabled(false);
            shared.setEnabled(false);
        }
    }
}
