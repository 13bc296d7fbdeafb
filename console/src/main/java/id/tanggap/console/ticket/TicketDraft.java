package id.tanggap.console.ticket;

import id.tanggap.protocol.asset.AssetView;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.ticket.FileTicket;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketOrigin;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import id.tanggap.protocol.unit.UnitView;
import java.util.Map;
import java.util.TreeMap;
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
 * @param unit the unit; the operator's unless another was chosen, null for none
 * @param asset the asset it is about; null for none
 * @param curriculum code of the training topic it is about; null for none
 * @param callId the call it is filed from; null when there is none
 * @param callerNumber number of that call; empty when there is none
 * @param filing its way to the server; null while it was never sent, or certainly refused
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
        @Nullable AssetView asset,
        @Nullable String curriculum,
        @Nullable UUID callId,
        String callerNumber,
        @Nullable Filing filing) {
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
                placeOf(contact),
                null,
                null,
                callId,
                callerNumber,
                null);
    }

    /** The operator's unit, as far as it is known of him. */
    private static @Nullable UnitView placeOf(@Nullable ContactView contact) {
        if (contact == null) {
            return null;
        }
        boolean polda = contact.unitName().equals(contact.poldaName());
        return new UnitView(
                contact.unitId(), contact.poldaCode(), polda ? "Polda" : "", contact.unitName());
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

    /** Another operator; his unit comes with him, and goes with him. */
    TicketDraft withContact(@Nullable ContactView chosen) {
        boolean his = contact != null && unit != null && unit.id().equals(contact.unitId());
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
                chosen == null ? his ? null : unit : placeOf(chosen),
                asset,
                curriculum,
                callId,
                callerNumber,
                filing);
    }

    TicketDraft withFiling(@Nullable Filing way) {
        return new TicketDraft(
                type,
                category,
                impact,
                urgency,
                subject,
                description,
                dorsNumber,
                fields,
                contact,
                unit,
                asset,
                curriculum,
                callId,
                callerNumber,
                way);
    }

    /** The command that files it. */
    FileTicket command() {
        String number = dorsNumber.strip();
        return new FileTicket(
                type,
                subject.strip(),
                description.strip(),
                category,
                impact,
                urgency,
                callId == null ? TicketOrigin.OPERATOR : TicketOrigin.CALL,
                contact == null ? null : contact.id(),
                unit == null ? null : unit.id(),
                callId,
                number.isEmpty() ? null : number,
                // In an order that a restart does not change: the server compares what it gets.
                fields.isEmpty() ? null : new TreeMap<>(fields),
                asset == null ? null : asset.id(),
                curriculum);
    }
}
