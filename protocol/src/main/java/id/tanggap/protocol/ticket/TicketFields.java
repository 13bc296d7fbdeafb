package id.tanggap.protocol.ticket;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a ticket that can be edited. Field errors name these fields, those of the
 * category as {@code fields.<code>}.
 *
 * @param subject one line, up to 200 characters
 * @param ticketType ITIL type
 * @param category code of the category
 * @param fields values of the category's own fields, code to text; those without a value are absent
 * @param impact how much is affected
 * @param urgency how soon it hurts
 * @param priorityOverride chosen priority; null where it comes from impact and urgency
 * @param priorityReason why it was chosen, up to 500 characters; with {@code priorityOverride} and
 *     only with it
 * @param contactId the operator
 * @param unitId the unit
 * @param assetId the asset it is about
 * @param curriculumCode the training topic it is about
 * @param dorsNumber number of the DORS report; edited in any spelling that can be read
 * @param knownError whether the cause is known; only of a PROBLEM
 * @param workaround what helps until it is solved, up to 20,000 characters; only of a PROBLEM
 */
public record TicketFields(
        String subject,
        TicketType ticketType,
        String category,
        Map<String, String> fields,
        Impact impact,
        Urgency urgency,
        @Nullable Priority priorityOverride,
        @Nullable String priorityReason,
        @Nullable UUID contactId,
        @Nullable UUID unitId,
        @Nullable UUID assetId,
        @Nullable String curriculumCode,
        @Nullable String dorsNumber,
        boolean knownError,
        @Nullable String workaround) {
    public TicketFields {
        fields = withValues(fields);
    }

    /** The priority that follows. */
    public Priority priority() {
        return priorityOverride == null ? Priority.of(impact, urgency) : priorityOverride;
    }

    /** A field whose value is null on the wire has none. */
    private static Map<String, String> withValues(@Nullable Map<String, String> fields) {
        Map<String, String> values = new HashMap<>();
        if (fields != null) {
            fields.forEach(
                    (code, value) -> {
                        if (value != null) {
                            values.put(code, value);
                        }
                    });
        }
        return Collections.unmodifiableMap(values);
    }
}
