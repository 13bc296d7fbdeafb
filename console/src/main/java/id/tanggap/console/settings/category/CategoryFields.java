package id.tanggap.console.settings.category;

import id.tanggap.console.settings.Codes;
import id.tanggap.protocol.category.CategoryView;
import id.tanggap.protocol.category.SaveCategory;
import id.tanggap.protocol.fault.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A category as it is being typed; the names are the server's.
 *
 * @param parent code of the category above; null at the first level
 * @param position place among those of its level, a number
 */
public record CategoryFields(
        @Nullable String parent,
        String position,
        String name,
        String nameEn,
        @Nullable String group,
        List<FieldRow> fields) {
    private static final int LAST = 999;

    public CategoryFields {
        fields = List.copyOf(fields);
    }

    static CategoryFields of(CategoryView category) {
        return new CategoryFields(
                category.parent(),
                String.valueOf(category.position()),
                category.name(),
                category.nameEn(),
                category.group(),
                category.fields().stream().map(FieldRow::of).toList());
    }

    List<FieldError> check() {
        List<FieldError> wrong = new ArrayList<>();
        if (Codes.upper(name).isEmpty()) {
            wrong.add(FieldError.of("name", "REQUIRED"));
        }
        if (group == null) {
            wrong.add(FieldError.of("group", "REQUIRED"));
        }
        if (!position.strip().matches("[1-9]\\d{0,2}")) {
            wrong.add(
                    new FieldError(
                            "position",
                            "OUT_OF_RANGE",
                            Map.of("min", "1", "max", String.valueOf(LAST))));
        }
        for (int i = 0; i < fields.size(); i++) {
            if (Codes.camel(fields.get(i).name()).isEmpty()) {
                wrong.add(FieldError.of("fields[" + i + "].name", "REQUIRED"));
            }
        }
        return wrong;
    }

    /** As the server takes it; only of fields that {@link #check()} finds nothing wrong with. */
    SaveCategory command(@Nullable CategoryView origin) {
        String english = nameEn.isBlank() ? name : nameEn;
        return new SaveCategory(
                origin == null ? Codes.upper(english) : origin.code(),
                origin == null ? null : origin.version(),
                parent,
                Integer.valueOf(position.strip()),
                name.strip(),
                english.strip(),
                Objects.requireNonNull(group, "checked"),
                fields.stream().map(FieldRow::field).toList());
    }
}
