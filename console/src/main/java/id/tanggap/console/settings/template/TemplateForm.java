package id.tanggap.console.settings.template;

import id.tanggap.console.reference.Typing;
import id.tanggap.console.settings.EditorForm;
import id.tanggap.console.settings.SettingsCatalogue;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Forms;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.fault.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** The names of a template, and its stations one below the other. */
final class TemplateForm implements EditorForm<TemplateFields> {
    private static final Pattern AT = Pattern.compile("steps\\[(\\d+)].*");

    private final Messages messages;
    private final SettingsCatalogue catalogue;
    private final Runnable edited;
    private final Forms form;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 6, hidemode 3", "[grow,fill]"));
    private final JPanel stations =
            new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 6", "[grow,fill]"));
    private final JTextField name = new JTextField();
    private final JTextField nameEn = new JTextField();
    private final JLabel error = Labels.styled(new JLabel(), "small danger");
    private final List<StationLine> lines = new ArrayList<>();
    private boolean filling;

    /**
     * @param edited told of every change by the user
     */
    TemplateForm(Messages messages, SettingsCatalogue catalogue, Runnable edited) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.edited =
                () -> {
                    if (!filling) {
                        edited.run();
                    }
                };
        form = new Forms(messages);
        name.setName("settings.template.name");
        nameEn.setName("settings.template.nameEn");
        error.setName("settings.template.steps.error");
        error.setVisible(false);
        form.row("settings.template.field.name", "name", name)
                .row("settings.template.field.nameEn", "nameEn", nameEn);
        AppAction add =
                new AppAction(
                        messages,
                        "settings.template.step.add",
                        () -> {
                            StationLine line = line(StationRow.EMPTY);
                            this.edited.run();
                            line.focus();
                        });
        panel.setOpaque(false);
        stations.setOpaque(false);
        panel.add(form.panel());
        panel.add(Labels.section(messages.text("settings.template.steps")), "gaptop 16");
        panel.add(
                Labels.styled(
                        Labels.prose(messages.text("settings.template.steps.hint")), "prose muted"),
                "wmin 0");
        panel.add(stations);
        panel.add(error);
        panel.add(add.button(), "growx 0, gaptop 4");
        Typing.each(name, this.edited);
        Typing.each(nameEn, this.edited);
    }

    private StationLine line(StationRow row) {
        StationLine line =
                new StationLine(messages, catalogue, lines.size(), row, edited, this::remove);
        lines.add(line);
        stations.add(line.component());
        stations.revalidate();
        return line;
    }

    private void remove(StationLine line) {
        List<StationRow> rest = new ArrayList<>();
        lines.stream().filter(each -> each != line).forEach(each -> rest.add(each.read()));
        filling = true;
        show(rest);
        filling = false;
        edited.run();
        name.requestFocusInWindow();
    }

    /** Numbers are part of the lines: all are made anew. */
    private void show(List<StationRow> rows) {
        lines.clear();
        stations.removeAll();
        rows.forEach(this::line);
        stations.revalidate();
        stations.repaint();
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void fill(TemplateFields fields) {
        filling = true;
        name.setText(fields.name());
        nameEn.setText(fields.nameEn());
        show(fields.steps());
        filling = false;
    }

    @Override
    public TemplateFields read() {
        return new TemplateFields(
                name.getText(), nameEn.getText(), lines.stream().map(StationLine::read).toList());
    }

    @Override
    public List<FieldError> showErrors(List<FieldError> errors) {
        lines.forEach(line -> line.show(null));
        error.setVisible(false);
        List<FieldError> others = new ArrayList<>();
        for (FieldError wrong : errors) {
            Matcher at = AT.matcher(wrong.field());
            if (at.matches() && Integer.parseInt(at.group(1)) < lines.size()) {
                StationLine line = lines.get(Integer.parseInt(at.group(1)));
                line.show(wrong);
                line.focus();
            } else if (wrong.field().equals("steps")) {
                error.setText(FaultText.of(messages, wrong));
                error.setVisible(true);
            } else {
                boolean ofCode = wrong.field().equals("code");
                others.add(ofCode ? new FieldError("name", wrong.code(), wrong.args()) : wrong);
            }
        }
        return form.showErrors(others);
    }

    @Override
    public void toFirstField() {
        name.requestFocusInWindow();
    }

    @Override
    public void allow(boolean isNew, boolean mayChange) {}
}
