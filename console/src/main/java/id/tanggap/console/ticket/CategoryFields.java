package id.tanggap.console.ticket;

import id.tanggap.protocol.category.CategoryField;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.TicketOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a category asks of its tickets. */
final class CategoryFields {
    private CategoryFields() {}

    /** Required fields without a value. */
    static Map<String, FieldError> missing(
            TicketOptions options, String category, Map<String, String> values) {
        Map<String, FieldError> errors = new LinkedHashMap<>();
        for (CategoryField field : of(options, category)) {
            if (field.required() && values.getOrDefault(field.code(), "").isBlank()) {
                String path = FieldTexts.OWN + field.code();
                errors.put(path, FieldError.of(path, "REQUIRED"));
            }
        }
        return errors;
    }

    /** Fields of a category, those of the level above first; none of one that is not offered. */
    static List<CategoryField> of(TicketOptions options, String category) {
        return options.categories().stream()
                .filter(option -> option.code().equals(category))
                .findFirst()
                .map(TicketOptions.Category::fields)
                .orElse(List.of());
    }
}
