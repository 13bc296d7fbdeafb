package id.tanggap.console.settings.calendar;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.settings.EditorForm;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.sla.Holiday;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** The holidays of a year, a line each. */
final class HolidayForm implements EditorForm<HolidayFields> {
    /** Name of the date field of the first line; the others count up. */
    static final String DATE = "settings.holiday.date.";

    private static final Pattern AT = Pattern.compile("holidays\\[(\\d+)]\\.?(.*)");

    private final Messages messages;
    private final Runnable edited;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 4", "[grow,fill]"));
    private final JPanel list =
            new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 4", "[grow,fill]"));
    private final List<Line> lines = new ArrayList<>();
    private final AppAction add;
    private int year;
    private boolean filling;
    private boolean mayChange = true;

    private record Line(
            JPanel panel,
            JTextField date,
            JTextField name,
            JComboBox<Choice<Holiday.Kind>> kind,
            JButton remove,
            JLabel error) {}

    /**
     * @param edited told of every change by the user
     */
    HolidayForm(Messages messages, Runnable edited) {
        this.messages = messages;
        this.edited =
                () -> {
                    if (!filling) {
                        edited.run();
                    }
                };
        panel.setOpaque(false);
        list.setOpaque(false);
        add =
                new AppAction(
                        messages,
                        "settings.holiday.add",
                        () -> {
                            Line line = line(HolidayRow.EMPTY);
                            this.edited.run();
                            line.date().requestFocusInWindow();
                        });
        add.bindTo(panel);
        panel.add(list);
        panel.add(add.button(), "growx 0, gaptop 8");
    }

    /** Adds a line. */
    AppAction addAction() {
        return add;
    }

    private Line line(HolidayRow row) {
        int number = lines.size();
        JTextField date = new JTextField(row.date());
        date.setName(DATE + number);
        JTextField name = new JTextField(row.name());
        name.setName("settings.holiday.name." + number);
        JComboBox<Choice<Holiday.Kind>> kind = new JComboBox<>();
        kind.setName("settings.holiday.kind." + number);
        for (Holiday.Kind each : Holiday.Kind.values()) {
            kind.addItem(new Choice<>(each, messages.text("settings.holiday.kind." + each)));
        }
        Choice.select(kind, row.kind());
        Labels.named(date, messages.text("settings.holiday.date"));
        Labels.named(name, messages.text("settings.holiday.name"));
        Labels.named(kind, messages.text("settings.holiday.kind"));
        date.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT,
                messages.text("settings.holiday.date.placeholder", String.valueOf(year)));
        JPanel box =
                new JPanel(
                        new MigLayout(
                                "insets 0, fillx, gapx 8, hidemode 3",
                                "[116!,fill][grow,fill][150!,fill][]"));
        box.setOpaque(false);
        JLabel error = Labels.styled(new JLabel(), "small danger");
        error.setName("settings.holiday.error." + number);
        error.setVisible(false);
        JButton remove =
                new AppAction(messages, "settings.holiday.remove", () -> remove(box)).iconButton();
        remove.setName("settings.holiday.remove." + number);
        box.add(date);
        box.add(name, "wmin 60");
        box.add(kind);
        box.add(remove, "wrap");
        box.add(error, "span 4");
        Line line = new Line(box, date, name, kind, remove, error);
        allow(line);
        lines.add(line);
        list.add(box);
        list.revalidate();
        Typing.each(date, edited);
        Typing.each(name, edited);
        kind.addActionListener(event -> edited.run());
        return line;
    }

    private void remove(JPanel box) {
        int index = lines.stream().map(Line::panel).toList().indexOf(box);
        lines.remove(index);
        list.remove(box);
        list.revalidate();
        list.repaint();
        edited.run();
        if (lines.isEmpty()) {
            panel.requestFocusInWindow();
        } else {
            lines.get(Math.min(index, lines.size() - 1)).date().requestFocusInWindow();
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void fill(HolidayFields fields) {
        filling = true;
        year = fields.year();
        lines.clear();
        list.removeAll();
        fields.holidays().forEach(this::line);
        list.revalidate();
        list.repaint();
        filling = false;
    }

    @Override
    public HolidayFields read() {
        return new HolidayFields(
                year,
                lines.stream()
                        .map(
                                line ->
                                        new HolidayRow(
                                                line.date().getText(),
                                                line.name().getText(),
                                                Objects.requireNonNullElse(
                                                        Choice.selected(line.kind()),
                                                        Holiday.Kind.LIBUR)))
                        .toList());
    }

    @Override
    public List<FieldError> showErrors(List<FieldError> errors) {
        for (Line line : lines) {
            line.error().setVisible(false);
            line.date().putClientProperty(FlatClientProperties.OUTLINE, null);
            line.name().putClientProperty(FlatClientProperties.OUTLINE, null);
        }
        List<FieldError> homeless = new ArrayList<>();
        JTextField first = null;
        for (FieldError error : errors) {
            Matcher at = AT.matcher(error.field());
            if (!at.matches() || Integer.parseInt(at.group(1)) >= lines.size()) {
                homeless.add(error);
                continue;
            }
            Line line = lines.get(Integer.parseInt(at.group(1)));
            JTextField field = "name".equals(at.group(2)) ? line.name() : line.date();
            field.putClientProperty(FlatClientProperties.OUTLINE, "error");
            line.error().setText(FaultText.of(messages, error));
            line.error().setVisible(true);
            first = first == null ? field : first;
        }
        if (first != null) {
            first.requestFocusInWindow();
        }
        return homeless;
    }

    @Override
    public void toFirstField() {
        if (!lines.isEmpty()) {
            lines.getFirst().date().requestFocusInWindow();
        }
    }

    @Override
    public void allow(boolean isNew, boolean may) {
        mayChange = may;
        add.setEnabled(may);
        lines.forEach(this::allow);
    }

    private void allow(Line line) {
        line.date().setEditable(mayChange);
        line.name().setEditable(mayChange);
        line.kind().setEnabled(mayChange);
        line.remove().setEnabled(mayChange);
    }
}
