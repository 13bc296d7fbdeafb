package id.tanggap.console.ticket;

import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import id.tanggap.protocol.unit.UnitView;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket being filed, as typed.
 *
 * @param type ITIL type
 * @param category code; empty while none is chosen
 * @param impact how much is affected
 * @param urgency how soon it hurts
 * @param subject one line
 * @param description what happened
 * @param dorsNumber report number in any spelling; empty for none
 * @param fields values of the category's own fields
 * @param contact the operator; null for none
 * @param unit the unit, where there is no operator; null for none
 * @param callId the call it is filed from; null when there is none
 * @param callerNumber number of that call; empty when there is none
 */
public record TicketDraft(
        TicketType type,
        String category,
        Impact impact,
        Urgency urgency,
        String subject,
        String description,
        String dorsNumber,
        Map<String, String> fields,
        @Nullable ContactView contact,
        @Nullable UnitView unit,
        @Nullable UUID callId,
        String callerNumber) {
    public TicketDraft {
        fields = Map.copyOf(fields);
    }

    /** An empty draft for an operator and a call. */
    static TicketDraft of(
            @Nullable ContactView contact, @Nullable UUID callId, String callerNumber) {
        return new TicketDraft(
                TicketType.INCIDENT,
                "",
                Impact.LOW,
                Urgency.MEDIUM,
                "",
                "",
                "",
                Map.of(),
                contact,
                null,
                callId,
                callerNumber);
    }

    /** The priority the server will give it. */
    public Priority priority() {
        return Priority.of(impact, urgency);
    }

    /** Whether anything was typed that would be missed. */
    boolean hasText() {
        return !(subject.isBlank()
                && description.isBlank()
                && dorsNumber.isBlank()
                && fields.values().stream().allMatch(String::isBlank));
    }

    TicketDraft withContact(@Nullable ContactView chosen) {
        return new TicketDraft(
                type,
                category,
                impact,
                urgency,
                subject,
                description,
                dorsNumber,
                fields,
                chosen,
                unit,
                callId,
                callerNumber);
    }
}
