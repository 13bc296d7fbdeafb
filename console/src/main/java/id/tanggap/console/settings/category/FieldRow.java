package id.tanggap.console.settings.category;

import id.tanggap.console.settings.Codes;
import id.tanggap.protocol.category.CategoryField;
import id.tanggap.protocol.category.CategoryField.Choice;
import id.tanggap.protocol.category.CategoryFieldKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A category's field as it is being typed.
 *
 * @param code its stable key; empty for a new field, which gets one of its name
 * @param choices one a line, {@code Pencetak / Printer}; the English name may be left out
 * @param known the choices it had, which keep their keys under their names
 */
public record FieldRow(
        String code,
        String name,
        String nameEn,
        CategoryFieldKind kind,
        boolean required,
        String choices,
        List<Choice> known) {
    /** Nothing typed yet. */
    static final FieldRow EMPTY =
            new FieldRow("", "", "", CategoryFieldKind.TEXT, false, "", List.of());

    public FieldRow {
        known = List.copyOf(known);
    }

    static FieldRow of(CategoryField field) {
        return new FieldRow(
                field.code(),
                field.name(),
                field.nameEn(),
                field.kind(),
                field.required(),
                String.join(
                        "\n",
                        field.choices().stream()
                                .map(choice -> choice.name() + " / " + choice.nameEn())
                                .toList()),
                field.choices());
    }

    /** As the server takes it. */
    CategoryField field() {
        String english = nameEn.isBlank() ? name : nameEn;
        return new CategoryField(
                code.isEmpty() ? Codes.camel(english) : code,
                name.strip(),
                english.strip(),
                kind,
                required,
                kind == CategoryFieldKind.CHOICE ? read() : List.of());
    }

    private List<Choice> read() {
        List<Choice> all = new ArrayList<>();
        for (String line : choices.lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                String[] names = line.split("\\s*/\\s*", 2);
                String name = names[0];
                String english = names.length < 2 || names[1].isBlank() ? name : names[1];
                all.add(new Choice(keyOf(name, english), name, english));
            }
        }
        return all;
    }

    /** A choice that had that name, in either language, keeps its key: tickets name it. */
    private String keyOf(String name, String english) {
        return known.stream()
                .filter(choice -> choice.name().equals(name) || choice.nameEn().equals(english))
                .map(Choice::code)
                .findFirst()
                .orElseGet(() -> Codes.upper(english));
    }
}
