package id.tanggap.console.settings.category;

import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.settings.EditorForm;
import id.tanggap.console.settings.SettingsCatalogue;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Forms;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.category.CategoryView;
import id.tanggap.protocol.fault.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** The fields of a category, and below them its own fields that tickets tell. */
final class CategoryForm implements EditorForm<CategoryFields> {
    /** Name of the field with the Indonesian name, where the caret begins. */
    static final String NAME = "settings.category.name";

    private static final Pattern AT = Pattern.compile("fields\\[(\\d+)].*");

    private final Messages messages;
    private final SettingsCatalogue catalogue;
    private final Runnable edited;
    private final Forms form;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 6", "[grow,fill]"));
    private final JPanel own =
            new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 6", "[grow,fill]"));
    private final JTextField name = new JTextField();
    private final JTextField nameEn = new JTextField();
    private final JComboBox<Choice<String>> parent = new JComboBox<>();
    private final JComboBox<Choice<String>> group = new JComboBox<>();
    private final JTextField position = new JTextField();
    private final List<FieldLine> lines = new ArrayList<>();
    private boolean filling;

    /**
     * @param edited told of every change by the user
     */
    CategoryForm(Messages messages, SettingsCatalogue catalogue, Runnable edited) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.edited =
                () -> {
                    if (!filling) {
                        edited.run();
                    }
                };
        form = new Forms(messages);
        name.setName(NAME);
        nameEn.setName("settings.category.nameEn");
        parent.setName("settings.category.parent");
        parent.setMaximumRowCount(20);
        group.setName("settings.category.group");
        position.setName("settings.category.position");
        form.row("settings.category.field.name", "name", name)
                .row("settings.category.field.nameEn", "nameEn", nameEn)
                .row("settings.category.field.parent", "parent", parent)
                .row("settings.category.field.group", "group", group)
                .row("settings.category.field.position", "position", position);
        AppAction add =
                new AppAction(
                                messages,
                                "settings.category.own.add",
                                () -> {
                                    FieldLine line = line(FieldRow.EMPTY);
                                    this.edited.run();
                                    line.focus();
                                })
                        .bindTo(panel);
        panel.setOpaque(false);
        own.setOpaque(false);
        panel.add(form.panel());
        panel.add(Labels.section(messages.text("settings.category.own")), "gaptop 16");
        panel.add(
                Labels.styled(
                        Labels.prose(messages.text("settings.category.own.hint")), "prose muted"),
                "wmin 0");
        panel.add(own);
        panel.add(add.button(), "growx 0, gaptop 4");
        List.of(name, nameEn, position).forEach(field -> Typing.each(field, this.edited));
        parent.addActionListener(event -> this.edited.run());
        group.addActionListener(event -> this.edited.run());
    }

    private FieldLine line(FieldRow row) {
        FieldLine line = new FieldLine(messages, lines.size(), row, edited, this::remove);
        lines.add(line);
        own.add(line.component());
        own.revalidate();
        return line;
    }

    private void remove(FieldLine line) {
        lines.remove(line);
        own.remove(line.component());
        own.revalidate();
        own.repaint();
        edited.run();
        position.requestFocusInWindow();
    }

    /** Support groups have come. */
    void offerGroups() {
        filling = true;
        catalogue.fillGroups(group, null);
        filling = false;
    }

    /** What there is on the first level. */
    void offerParents(List<CategoryView> categories) {
        filling = true;
        String chosen = Choice.selected(parent);
        parent.removeAllItems();
        parent.addItem(new Choice<>(null, messages.text("settings.category.top")));
        for (CategoryView category : categories) {
            if (category.parent() == null) {
                parent.addItem(
                        new Choice<>(
                                category.code(),
                                messages.english() ? category.nameEn() : category.name()));
            }
        }
        Choice.keep(parent, chosen, String.valueOf(chosen));
        filling = false;
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void fill(CategoryFields fields) {
        filling = true;
        name.setText(fields.name());
        nameEn.setText(fields.nameEn());
        Choice.keep(parent, fields.parent(), String.valueOf(fields.parent()));
        String code = fields.group();
        Choice.keep(group, code, code == null ? "" : catalogue.group(code));
        position.setText(fields.position());
        lines.clear();
        own.removeAll();
        fields.fields().forEach(this::line);
        own.revalidate();
        own.repaint();
        filling = false;
    }

    @Override
    public CategoryFields read() {
        return new CategoryFields(
                Choice.selected(parent),
                position.getText(),
                name.getText(),
                nameEn.getText(),
                Choice.selected(group),
                lines.stream().map(FieldLine::read).toList());
    }

    @Override
    public List<FieldError> showErrors(List<FieldError> errors) {
        lines.forEach(line -> line.show(null));
        List<FieldError> others = new ArrayList<>();
        for (FieldError error : errors) {
            Matcher at = AT.matcher(error.field());
            if (at.matches() && Integer.parseInt(at.group(1)) < lines.size()) {
                FieldLine line = lines.get(Integer.parseInt(at.group(1)));
                line.show(error);
                line.focus();
            } else if (error.field().equals("code")) {
                others.add(new FieldError("name", error.code(), error.args()));
            } else {
                others.add(error);
            }
        }
        return form.showErrors(others);
    }

    @Override
    public void toFirstField() {
        name.requestFocusInWindow();
    }

    /** Where a category stands is fixed once it is made. */
    @Override
    public void allow(boolean isNew, boolean mayChange) {
        parent.setEnabled(isNew && mayChange);
    }
}
