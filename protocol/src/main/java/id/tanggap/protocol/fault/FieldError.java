package id.tanggap.protocol.fault;

import java.util.Map;

/**
 * One wrong field.
 *
 * @param field path of the field in the request, such as {@code phones[1]} or {@code
 *     calendar.hours.MON[0]}
 * @param code stable code such as {@code REQUIRED}, {@code TOO_LONG}, {@code INVALID_FORMAT},
 *     {@code OUT_OF_RANGE}
 * @param args named values for the text, such as {@code max}
 */
public record FieldError(String field, String code, Map<String, String> args) {
    public FieldError {
        args = Map.copyOf(args);
    }

    /** An error without values. */
    public static FieldError of(String field, String code) {
        return new FieldError(field, code, Map.of());
    }
}
