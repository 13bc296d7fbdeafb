package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.ticket.SplitTicket;
import id.tanggap.protocol.ticket.TicketFields;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.ticket.internal.Ticket.Filing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What a ticket is about that begins with an entry of another's thread. */
@ApplicationScoped
public class TicketSplits {
    private final TicketRepository tickets;
    private final TicketContext context;
    private final MatterCheck check;

    @Inject
    TicketSplits(TicketRepository tickets, TicketContext context, MatterCheck check) {
        this.tickets = tickets;
        this.context = context;
        this.check = check;
    }

    /** See {@code TicketLinking.split}. */
    public Filing filing(Ticket from, SplitTicket command) {
        ThreadEntry entry =
                tickets.entry(command.entryId())
                        .filter(e -> e.text() != null)
                        .filter(e -> context.mergedIds(from.id()).contains(e.ticketId()))
                        .orElseThrow(() -> DomainException.notFound("entry", command.entryId()));
        TicketFields f = from.matter().toFields();
        String category = command.category();
        Map<String, String> own = command.fields();
        TicketFields wanted =
                new TicketFields(
                        command.subject(),
                        f.ticketType(),
                        category == null ? f.category() : category,
                        own != null ? own : category == null ? f.fields() : Map.of(),
                        f.impact(),
                        f.urgency(),
                        null,
                        null,
                        f.contactId(),
                        f.unitId(),
                        f.assetId(),
                        f.curriculumCode(),
                        f.dorsNumber(),
                        false,
                        null);
        MatterCheck.Checked checked =
                check.check(
                        FieldTexts.of(category == null ? f : withoutCategory(wanted)),
                        FieldTexts.of(wanted),
                        List.of());
        return new Filing(
                from.origin(),
                null,
                String.valueOf(entry.text()),
                checked.fields(),
                checked.category().group());
    }

    /** As if it had been of no category: then all that the new one asks for is looked at. */
    private static TicketFields withoutCategory(TicketFields f) {
        return new TicketFields(
                f.subject(),
                f.ticketType(),
                "",
                Map.of(),
                f.impact(),
                f.urgency(),
                null,
                null,
                f.contactId(),
                f.unitId(),
                f.assetId(),
                f.curriculumCode(),
                f.dorsNumber(),
                false,
                null);
    }
}
