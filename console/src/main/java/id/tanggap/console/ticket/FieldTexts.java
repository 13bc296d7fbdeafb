package id.tanggap.console.ticket;

import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketFields;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a ticket one by one, as the texts in which conflicts are told. */
final class FieldTexts {
    /** Before the code of a category's own field. */
    static final String OWN = "fields.";

    private FieldTexts() {}

    /** The ticket's fields with one of them changed; the empty text is none. */
    static TicketFields with(TicketFields fields, String field, String text) {
        return new TicketFields(
                field.equals("subject") ? text : fields.subject(),
                needed(field, "ticketType", text, fields.ticketType(), TicketType::valueOf),
                field.equals("category") ? text : fields.category(),
                own(fields.fields(), field, text),
                needed(field, "impact", text, fields.impact(), Impact::valueOf),
                needed(field, "urgency", text, fields.urgency(), Urgency::valueOf),
                read(field, "priorityOverride", text, fields.priorityOverride(), Priority::valueOf),
                read(field, "priorityReason", text, fields.priorityReason(), Function.identity()),
                read(field, "contactId", text, fields.contactId(), UUID::fromString),
                read(field, "unitId", text, fields.unitId(), UUID::fromString),
                read(field, "assetId", text, fields.assetId(), UUID::fromString),
                read(field, "curriculumCode", text, fields.curriculumCode(), Function.identity()),
                read(field, "dorsNumber", text, fields.dorsNumber(), Function.identity()),
                field.equals("knownError") ? !text.isEmpty() : fields.knownError(),
                read(field, "workaround", text, fields.workaround(), Function.identity()));
    }

    private static Map<String, String> own(Map<String, String> own, String field, String text) {
        if (!field.startsWith(OWN)) {
            return own;
        }
        Map<String, String> changed = new TreeMap<>(own);
        String code = field.substring(OWN.length());
        if (text.isEmpty()) {
            changed.remove(code);
        } else {
            changed.put(code, text);
        }
        return changed;
    }

    private static <T> T needed(
            String field, String name, String text, T before, Function<String, T> reader) {
        return field.equals(name) && !text.isEmpty() ? reader.apply(text) : before;
    }

    private static <T> @Nullable T read(
            String field,
            String name,
            String text,
            @Nullable T before,
            Function<String, T> reader) {
        if (!field.equals(name)) {
            return before;
        }
        return text.isEmpty() ? null : reader.apply(text);
    }
}
