package id.tanggap.server.call.internal;

import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.training.TrainingRecord;
import id.tanggap.server.contact.ContactService;
import id.tanggap.server.contact.TicketHistory;
import id.tanggap.server.contact.TrainingHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes caller cards: all that helps the agent before he says "halo". */
@ApplicationScoped
class CallerCards {
    private static final int TICKETS = 10;
    private static final int CALLS = 5;

    private final CallViews views;
    private final CallRepository calls;
    private final ContactService contacts;
    private final Instance<TicketHistory> tickets;
    private final Instance<TrainingHistory> trainings;

    CallerCards(
            CallViews views,
            CallRepository calls,
            ContactService contacts,
            Instance<TicketHistory> tickets,
            Instance<TrainingHistory> trainings) {
        this.views = views;
        this.calls = calls;
        this.contacts = contacts;
        this.tickets = tickets;
        this.trainings = trainings;
    }

    CallerCard of(Call call, UUID agent) {
        List<ContactView> matches = matches(call);
        ContactView certain = matches.size() == 1 ? matches.getFirst() : null;
        List<CallView> shown = views.of(Stream.concat(Stream.of(call), earlier(call)).toList());
        return new CallerCard(
                shown.getFirst(),
                agent,
                matches,
                openTickets(matches, certain),
                shown.subList(1, shown.size()),
                lastTraining(certain));
    }

    /** The one the agent chose, else everybody with the number. */
    private List<ContactView> matches(Call call) {
        UUID chosen = call.contactId();
        if (chosen != null) {
            return contacts.find(chosen).map(List::of).orElse(List.of());
        }
        return call.isContactChosen() ? List.of() : contacts.matchByNumber(call.callerNumber());
    }

    /** Several people may share a phone, but then it stands in one unit. */
    private List<TicketRow> openTickets(List<ContactView> matches, @Nullable ContactView certain) {
        UUID unit = certain != null ? certain.unitId() : sharedUnit(matches);
        return unit == null
                ? List.of()
                : tickets.stream()
                        .flatMap(history -> history.openOfUnit(unit, TICKETS).stream())
                        .toList();
    }

    private static @Nullable UUID sharedUnit(List<ContactView> matches) {
        List<UUID> units = matches.stream().map(ContactView::unitId).distinct().toList();
        return units.size() == 1 ? units.getFirst() : null;
    }

    private Stream<Call> earlier(Call call) {
        String last9 = call.last9();
        return last9 == null
                ? Stream.empty()
                : calls.withNumbers(List.of(last9), CALLS + 1).stream()
                        .filter(earlier -> !earlier.id().equals(call.id()))
                        .limit(CALLS);
    }

    private @Nullable TrainingRecord lastTraining(@Nullable ContactView contact) {
        return contact == null
                ? null
                : trainings.stream()
                        .flatMap(history -> history.ofContact(contact.id()).stream())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
