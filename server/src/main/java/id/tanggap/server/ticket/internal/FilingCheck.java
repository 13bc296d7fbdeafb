package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.FileTicket;
import id.tanggap.protocol.ticket.TicketFields;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.ticket.CallLinks;
import id.tanggap.server.ticket.internal.Ticket.Filing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds out where a ticket belongs before it is filed, and names every field that misleads. */
@ApplicationScoped
public class FilingCheck {
    private final MatterCheck matters;
    private final Instance<CallLinks> calls;

    @Inject
    FilingCheck(MatterCheck matters, Instance<CallLinks> calls) {
        this.matters = matters;
        this.calls = calls;
    }

    /**
     * What is filed, with group, contact, unit and canonical report number.
     *
     * @throws DomainException {@code INVALID} with all wrong fields, {@code DORS_NUMBER}
     */
    public Filing filing(FileTicket command) {
        List<FieldError> errors = new ArrayList<>();
        CallLinks.Party party = party(command.callId(), errors);
        MatterCheck.Checked checked =
                matters.check(Map.of(), FieldTexts.of(fields(command, party)), errors);
        return new Filing(
                command.origin(),
                command.callId(),
                command.description(),
                checked.fields(),
                checked.category().group());
    }

    /** What is typed, completed by what is known of the call; both unchecked. */
    static TicketFields fields(FileTicket command, CallLinks.Party party) {
        UUID contactId = command.contactId() != null ? command.contactId() : party.contactId();
        UUID unitId = command.unitId();
        if (unitId == null && contactId == null) {
            unitId = party.unitId();
        }
        Map<String, String> own = command.fields();
        return new TicketFields(
                command.subject(),
                command.ticketType(),
                command.category(),
                own == null ? Map.of() : own,
                command.impact(),
                command.urgency(),
                null,
                null,
                contactId,
                unitId,
                command.assetId(),
                command.curriculumCode(),
                command.dorsNumber(),
                false,
                null);
    }

    private CallLinks.Party party(@Nullable UUID callId, List<FieldError> errors) {
        if (callId != null) {
            try {
                Optional<CallLinks> links = calls.stream().findFirst();
                if (links.isPresent()) {
                    return links.get().partyOf(callId);
                }
                errors.add(FieldError.of("callId", "UNKNOWN_VALUE"));
            } catch (DomainException e) {
                if (e.code() != FaultCode.NOT_FOUND_HERE) {
                    throw e;
                }
                errors.add(FieldError.of("callId", "UNKNOWN_VALUE"));
            }
        }
        return new CallLinks.Party(null, null);
    }
}
