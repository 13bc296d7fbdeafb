package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.FileTicket;
import id.tanggap.server.contact.ContactService;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.ticket.CallLinks;
import id.tanggap.server.ticket.DorsNumbers;
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
    private static final String UNKNOWN = "UNKNOWN_VALUE";

    private final TicketLookups lookups;
    private final ContactService contacts;
    private final Instance<CallLinks> calls;
    private final Instance<DorsNumbers> dorsNumbers;

    @Inject
    FilingCheck(
            TicketLookups lookups,
            ContactService contacts,
            Instance<CallLinks> calls,
            Instance<DorsNumbers> dorsNumbers) {
        this.lookups = lookups;
        this.contacts = contacts;
        this.calls = calls;
        this.dorsNumbers = dorsNumbers;
    }

    /**
     * What is filed, with group, contact, unit and canonical report number.
     *
     * @throws DomainException {@code INVALID} with all wrong fields, {@code DORS_NUMBER}
     */
    public Filing filing(FileTicket command) {
        List<FieldError> errors = new ArrayList<>();
        Optional<String> group = lookups.groupOf(command.category());
        if (group.isEmpty()) {
            errors.add(FieldError.of("category", UNKNOWN));
        }
        CallLinks.Party party = party(command.callId(), errors);
        UUID contactId = command.contactId() != null ? command.contactId() : party.contactId();
        UUID unitId = command.unitId() != null ? command.unitId() : party.unitId();
        if (contactId != null) {
            Optional<ContactView> contact = contacts.find(contactId);
            if (contact.isPresent()) {
                unitId = contact.get().unitId();
            } else {
                errors.add(FieldError.of("contactId", UNKNOWN));
            }
        } else if (unitId != null && !lookups.isUnit(unitId)) {
            errors.add(FieldError.of("unitId", UNKNOWN));
        }
        if (!errors.isEmpty()) {
            throw new DomainException(FaultCode.INVALID, Map.of(), errors);
        }
        return new Filing(
                command, group.orElseThrow(), contactId, unitId, canonical(command.dorsNumber()));
    }

    private CallLinks.Party party(@Nullable UUID callId, List<FieldError> errors) {
        if (callId != null) {
            try {
                Optional<CallLinks> links = calls.stream().findFirst();
                if (links.isPresent()) {
                    return links.get().partyOf(callId);
                }
                errors.add(FieldError.of("callId", UNKNOWN));
            } catch (DomainException e) {
                if (e.code() != FaultCode.NOT_FOUND_HERE) {
                    throw e;
                }
                errors.add(FieldError.of("callId", UNKNOWN));
            }
        }
        return new CallLinks.Party(null, null);
    }

    private @Nullable String canonical(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return dorsNumbers.stream()
                .findFirst()
                .map(numbers -> numbers.canonical(typed))
                .orElseGet(typed::strip);
    }
}
