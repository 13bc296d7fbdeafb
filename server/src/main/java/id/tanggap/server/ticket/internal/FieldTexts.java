package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketFields;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import id.tanggap.server.category.Category;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Editable fields as texts by their names, so that merging, checking and history treat all alike. A
 * field without a value is absent.
 */
final class FieldTexts {
    static final String SUBJECT = "subject";
    static final String TYPE = "ticketType";
    static final String CATEGORY = "category";
    static final String IMPACT = "impact";
    static final String URGENCY = "urgency";
    static final String PRIORITY = "priorityOverride";
    static final String PRIORITY_REASON = "priorityReason";
    static final String CONTACT = "contactId";
    static final String UNIT = "unitId";
    static final String ASSET = "assetId";
    static final String CURRICULUM = "curriculumCode";
    static final String DORS_NUMBER = "dorsNumber";
    static final String KNOWN_ERROR = "knownError";
    static final String WORKAROUND = "workaround";

    private FieldTexts() {}

    /** The fields that have a value, without blanks around it. */
    static Map<String, String> of(TicketFields f) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, SUBJECT, f.subject());
        put(texts, TYPE, f.ticketType());
        put(texts, CATEGORY, f.category());
        new TreeMap<>(f.fields()).forEach((code, value) -> put(texts, Category.PATH + code, value));
        put(texts, IMPACT, f.impact());
        put(texts, URGENCY, f.urgency());
        put(texts, PRIORITY, f.priorityOverride());
        put(texts, PRIORITY_REASON, f.priorityReason());
        put(texts, CONTACT, f.contactId());
        put(texts, UNIT, f.unitId());
        put(texts, ASSET, f.assetId());
        put(texts, CURRICULUM, f.curriculumCode());
        put(texts, DORS_NUMBER, f.dorsNumber());
        put(texts, KNOWN_ERROR, f.knownError() ? true : null);
        put(texts, WORKAROUND, f.workaround());
        return texts;
    }

    private static void put(Map<String, String> texts, String name, @Nullable Object value) {
        String text = value == null ? "" : value.toString().strip();
        if (!text.isEmpty()) {
            texts.put(name, text);
        }
    }

    /** The values of the category's own fields among the texts. */
    static Map<String, String> ownFields(Map<String, String> texts) {
        Map<String, String> own = new TreeMap<>();
        texts.forEach(
                (name, value) -> {
                    if (name.startsWith(Category.PATH)) {
                        own.put(name.substring(Category.PATH.length()), value);
                    }
                });
        return own;
    }

    /** Back again; what every ticket needs must be there. */
    static TicketFields toFields(Map<String, String> texts) {
        return new TicketFields(
                needed(texts, SUBJECT, Function.identity()),
                needed(texts, TYPE, TicketType::valueOf),
                needed(texts, CATEGORY, Function.identity()),
                ownFields(texts),
                needed(texts, IMPACT, Impact::valueOf),
                needed(texts, URGENCY, Urgency::valueOf),
                read(texts, PRIORITY, Priority::valueOf),
                texts.get(PRIORITY_REASON),
                read(texts, CONTACT, UUID::fromString),
                read(texts, UNIT, UUID::fromString),
                read(texts, ASSET, UUID::fromString),
                texts.get(CURRICULUM),
                texts.get(DORS_NUMBER),
                texts.containsKey(KNOWN_ERROR),
                texts.get(WORKAROUND));
    }

    private static <T> T needed(
            Map<String, String> texts, String name, Function<String, T> reader) {
        return reader.apply(Objects.requireNonNull(texts.get(name), name));
    }

    private static <T> @Nullable T read(
            Map<String, String> texts, String name, Function<String, T> reader) {
        String text = texts.get(name);
        return text == null ? null : reader.apply(text);
    }
}
