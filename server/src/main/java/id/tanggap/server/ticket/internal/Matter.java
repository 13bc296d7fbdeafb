package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketFields;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket is about, in its columns: all that can be edited, with the priority that follows
 * from it. Immutable.
 *
 * @param priority chosen where there is a {@code priorityReason}, else from impact and urgency
 */
@Embeddable
public record Matter(
        @Column(name = "subject") String subject,
        @Column(name = "type") @Enumerated(EnumType.STRING) TicketType type,
        @Column(name = "category_code") String category,
        @Column(name = "fields") @JdbcTypeCode(SqlTypes.JSON) Map<String, String> fields,
        @Column(name = "impact") @Enumerated(EnumType.STRING) Impact impact,
        @Column(name = "urgency") @Enumerated(EnumType.STRING) Urgency urgency,
        @Column(name = "priority") @Enumerated(EnumType.STRING) Priority priority,
        @Column(name = "priority_reason") @Nullable String priorityReason,
        @Column(name = "contact_id") @Nullable UUID contactId,
        @Column(name = "unit_id") @Nullable UUID unitId,
        @Column(name = "asset_id") @Nullable UUID assetId,
        @Column(name = "curriculum_code") @Nullable String curriculumCode,
        @Column(name = "dors_number") @Nullable String dorsNumber,
        @Column(name = "known_error") boolean knownError,
        @Column(name = "workaround") @Nullable String workaround) {

    /** As it was typed, checked. */
    static Matter of(TicketFields f) {
        return new Matter(
                f.subject(),
                f.ticketType(),
                f.category(),
                f.fields(),
                f.impact(),
                f.urgency(),
                f.priority(),
                f.priorityReason(),
                f.contactId(),
                f.unitId(),
                f.assetId(),
                f.curriculumCode(),
                f.dorsNumber(),
                f.knownError(),
                f.workaround());
    }

    /** As it is edited. */
    public TicketFields toFields() {
        return new TicketFields(
                subject,
                type,
                category,
                fields,
                impact,
                urgency,
                priorityReason == null ? null : priority,
                priorityReason,
                contactId,
                unitId,
                assetId,
                curriculumCode,
                dorsNumber,
                knownError,
                workaround);
    }

    /** Whether both get the same promise: what service levels are chosen by is the same. */
    boolean isPromisedLike(Matter other) {
        return type == other.type
                && priority == other.priority
                && category.equals(other.category)
                && java.util.Objects.equals(unitId, other.unitId);
    }
}
