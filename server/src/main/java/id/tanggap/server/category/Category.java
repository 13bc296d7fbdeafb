package id.tanggap.server.category;

import id.tanggap.protocol.category.CategoryField;
import id.tanggap.protocol.fault.FieldError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A category with everything that counts for its tickets.
 *
 * @param code stable key
 * @param parent code of the category above; null at the first level
 * @param name Indonesian name
 * @param nameEn English name
 * @param group support group that gets its tickets first
 * @param retired whether no new ticket may have it; so is one below a retired one
 * @param fields fields of the category above, then its own
 */
public record Category(
        String code,
        @Nullable String parent,
        String name,
        String nameEn,
        String group,
        boolean retired,
        List<CategoryField> fields) {
    /** Where field errors stand: {@code fields.<code>}. */
    public static final String PATH = "fields.";

    private static final int MAX_TEXT = 500;
    private static final int ISO_DATE = "2026-11-23".length();
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}");

    public Category {
        fields = List.copyOf(fields);
    }

    /** The field with that code. */
    public Optional<CategoryField> field(String fieldCode) {
        return fields.stream().filter(f -> f.code().equals(fieldCode)).findFirst();
    }

    /** What is wrong with values for its fields; empty when nothing is. */
    public List<FieldError> check(Map<String, String> values) {
        List<FieldError> errors = new ArrayList<>();
        for (CategoryField field : fields) {
            String value = values.get(field.code());
            String wrong =
                    value != null ? wrong(field, value) : field.required() ? "REQUIRED" : null;
            if (wrong != null) {
                errors.add(error(field.code(), wrong));
            }
        }
        values.keySet().stream()
                .filter(given -> field(given).isEmpty())
                .sorted()
                .map(given -> FieldError.of(PATH + given, "NOT_ALLOWED"))
                .forEach(errors::add);
        return errors;
    }

    private static @Nullable String wrong(CategoryField field, String value) {
        return switch (field.kind()) {
            case TEXT -> value.length() > MAX_TEXT ? "TOO_LONG" : null;
            case NUMBER -> NUMBER.matcher(value).matches() ? null : "INVALID_FORMAT";
            case DATE -> isDate(value) ? null : "INVALID_FORMAT";
            case CHOICE ->
                    field.choices().stream().anyMatch(c -> c.code().equals(value))
                            ? null
                            : "UNKNOWN_VALUE";
        };
    }

    private static FieldError error(String field, String code) {
        Map<String, String> args =
                code.equals("TOO_LONG")
                        ? Map.of("max", Integer.toString(MAX_TEXT))
                        : Map.<String, String>of();
        return new FieldError(PATH + field, code, args);
    }

    private static boolean isDate(String value) {
        try {
            // Longer years have a sign, which nobody means.
            return LocalDate.parse(value).toString().length() == ISO_DATE;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
