package id.tanggap.server.call.internal;

import id.tanggap.protocol.contact.ContactView;
import id.tanggap.server.contact.ContactService;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.ticket.CallLinks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The call's side of "this call is about that ticket". */
@ApplicationScoped
class CallLinksOfLog implements CallLinks {
    private final CallRepository calls;
    private final CallTickets tickets;
    private final CallFeed feed;
    private final ContactService contacts;

    CallLinksOfLog(
            CallRepository calls, CallTickets tickets, CallFeed feed, ContactService contacts) {
        this.calls = calls;
        this.tickets = tickets;
        this.feed = feed;
        this.contacts = contacts;
    }

    @Override
    public Party partyOf(UUID callId) {
        UUID contact = find(callId).contactId();
        Optional<ContactView> known = contact == null ? Optional.empty() : contacts.find(contact);
        return new Party(contact, known.map(ContactView::unitId).orElse(null));
    }

    @Override
    public void link(UUID callId, UUID ticketId) {
        Call call = find(callId);
        if (tickets.link(callId, ticketId)) {
            feed.changed(call);
        }
    }

    private Call find(UUID callId) {
        @Nullable Call call = calls.findById(callId);
        if (call == null) {
            throw DomainException.notFound("call", callId);
        }
        return call;
    }
}
