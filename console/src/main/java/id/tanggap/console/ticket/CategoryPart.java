package id.tanggap.console.ticket;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.ui.Forms;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.category.CategoryField;
import id.tanggap.protocol.category.CategoryFieldKind;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.TicketOptions;
import java.awt.BorderLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/** The category's two levels, and the fields that belong to the chosen one. */
final class CategoryPart {
    private static final String SECOND = "subcategory";

    private final Messages messages;
    private final TicketCatalogue catalogue;
    private final Forms form;
    private final Runnable edited;
    private final JComboBox<Choice<String>> first = new JComboBox<>();
    private final JComboBox<Choice<String>> second = new JComboBox<>();
    private final JPanel own = new JPanel(new BorderLayout());
    private final Map<String, Supplier<String>> values = new LinkedHashMap<>();
    private List<CategoryField> shownFields = List.of();
    private Map<String, String> untouched = Map.of();
    private @Nullable Forms ownForm;
    private TicketOptions options = new TicketOptions(List.of(), List.of());
    private boolean filling;

    /**
     * @param name begin of the components' names
     * @param form the form the rows are added to
     * @param edited told of every change by the user
     */
    CategoryPart(
            String name,
            Messages messages,
            TicketCatalogue catalogue,
            Forms form,
            Runnable edited) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.form = form;
        this.edited = edited;
        first.setName(name + ".category");
        second.setName(name + ".subcategory");
        own.setName(name + ".own");
        own.setOpaque(false);
        first.setMaximumRowCount(16);
        second.setMaximumRowCount(16);
        form.row("ticket.field.category", "category", first)
                .row("ticket.field.subcategory", SECOND, second)
                .wide(own);
        form.setVisible(SECOND, false);
        first.addActionListener(event -> firstChosen());
        second.addActionListener(event -> chosen());
    }

    /** Shows a category and the values of its fields. */
    void fill(TicketOptions known, String category, Map<String, String> fields) {
        filling = true;
        try {
            options = known;
            fillFirst(category);
            untouched = fields;
            showOwn(category, fields);
        } finally {
            filling = false;
        }
    }

    /** Categories have come: the choice stays. */
    void offer(TicketOptions known, String category, Map<String, String> fields) {
        if (!known.equals(options)) {
            fill(known, category, fields);
        }
    }

    /** Code of what is chosen, the second level before the first; empty for none. */
    String category() {
        String below = Choice.selected(second);
        return below != null ? below : Objects.requireNonNullElse(Choice.selected(first), "");
    }

    /** Values of the category's own fields; those without are absent. */
    Map<String, String> values() {
        Map<String, String> typed = new TreeMap<>();
        // Values of fields the category does not have any more stay with the ticket.
        untouched.forEach(
                (code, value) -> {
                    if (!values.containsKey(code)) {
                        typed.put(code, value);
                    }
                });
        values.forEach(
                (code, value) -> {
                    String text = value.get().strip();
                    if (!text.isEmpty()) {
                        typed.put(code, text);
                    }
                });
        return typed;
    }

    /** Shows what is wrong with the category's own fields. */
    void showErrors(List<FieldError> errors) {
        Forms rows = ownForm;
        if (rows != null) {
            rows.showErrors(
                    errors.stream()
                            .filter(error -> error.field().startsWith(FieldTexts.OWN))
                            .map(
                                    error ->
                                            new FieldError(
                                                    error.field()
                                                            .substring(FieldTexts.OWN.length()),
                                                    error.code(),
                                                    error.args()))
                            .toList());
        }
    }

    private void fillFirst(String category) {
        String parent =
                options.categories().stream()
                        .filter(option -> option.code().equals(category))
                        .map(option -> Objects.requireNonNullElse(option.parent(), category))
                        .findFirst()
                        .orElse(category);
        first.removeAllItems();
        options.categories().stream()
                .filter(option -> option.parent() == null)
                .forEach(option -> first.addItem(choice(option.code())));
        boolean offered =
                options.categories().stream().anyMatch(option -> option.code().equals(category));
        if (!offered && !category.isEmpty()) {
            // One that is not offered any more; its tickets keep it.
            first.addItem(choice(category));
        }
        Choice.select(first, parent.isEmpty() ? null : parent);
        fillSecond(parent);
        Choice.select(second, category.equals(parent) ? null : category);
    }

    private void fillSecond(String parent) {
        second.removeAllItems();
        List<TicketOptions.Category> below =
                options.categories().stream()
                        .filter(option -> parent.equals(option.parent()))
                        .toList();
        if (!below.isEmpty()) {
            second.addItem(new Choice<>(null, messages.text("ticket.field.subcategory.none")));
            below.forEach(option -> second.addItem(choice(option.code())));
        }
        form.setVisible(SECOND, !below.isEmpty());
    }

    private Choice<String> choice(String code) {
        return new Choice<>(code, catalogue.categoryName(code, messages.english()));
    }

    private void firstChosen() {
        if (filling) {
            return;
        }
        filling = true;
        try {
            fillSecond(Objects.requireNonNullElse(Choice.selected(first), ""));
        } finally {
            filling = false;
        }
        chosen();
    }

    private void chosen() {
        if (filling) {
            return;
        }
        filling = true;
        try {
            showOwn(category(), values());
        } finally {
            filling = false;
        }
        edited.run();
    }

    private void showOwn(String category, Map<String, String> fields) {
        List<CategoryField> next = CategoryFields.of(options, category);
        Map<String, String> before = Map.copyOf(fields);
        if (next.equals(shownFields) && before.equals(values()) && ownForm != null) {
            return;
        }
        shownFields = next;
        values.clear();
        own.removeAll();
        Forms rows = new Forms(messages);
        for (CategoryField field : next) {
            rows.titled(
                    (messages.english() ? field.nameEn() : field.name())
                            + (field.required() ? " *" : ""),
                    "ticket.own." + field.code(),
                    field.code(),
                    input(field, before.getOrDefault(field.code(), "")));
        }
        ownForm = rows;
        if (!next.isEmpty()) {
            own.add(rows.panel());
        }
        own.setVisible(!next.isEmpty());
        own.revalidate();
    }

    private JComponent input(CategoryField field, String value) {
        if (field.kind() == CategoryFieldKind.CHOICE) {
            JComboBox<Choice<String>> box = new JComboBox<>();
            box.addItem(new Choice<>("", "—"));
            for (CategoryField.Choice choice : field.choices()) {
                box.addItem(
                        new Choice<>(
                                choice.code(),
                                messages.english() ? choice.nameEn() : choice.name()));
            }
            Choice.select(box, value);
            box.addActionListener(event -> ownEdited());
            values.put(field.code(), () -> Objects.requireNonNullElse(Choice.selected(box), ""));
            return box;
        }
        JTextField text = new JTextField(value);
        text.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT,
                messages.text("ticket.own.placeholder." + field.kind()));
        Typing.each(text, this::ownEdited);
        values.put(field.code(), text::getText);
        return text;
    }

    private void ownEdited() {
        if (!filling) {
            edited.run();
        }
    }
}
