package id.tanggap.server.call.internal;

import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.server.agent.AgentService;
import id.tanggap.server.contact.ContactService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes views of calls, with the names of callers and agents: three queries for any number. */
@ApplicationScoped
class CallViews {
    private final ContactService contacts;
    private final AgentService agents;
    private final CallTickets tickets;

    CallViews(ContactService contacts, AgentService agents, CallTickets tickets) {
        this.contacts = contacts;
        this.agents = agents;
        this.tickets = tickets;
    }

    CallView of(Call call) {
        return of(List.of(call)).getFirst();
    }

    List<CallView> of(Collection<Call> calls) {
        Set<UUID> callers = ids(calls, Call::contactId);
        Map<UUID, ContactView> known = callers.isEmpty() ? Map.of() : contacts.views(callers);
        Map<UUID, String> names = agents.names(ids(calls, Call::agentId));
        Map<UUID, List<UUID>> linked = tickets.of(ids(calls, Call::id));
        return calls.stream()
                .map(
                        call ->
                                view(
                                        call,
                                        call.contactId() == null
                                                ? null
                                                : known.get(call.contactId()),
                                        call.agentId() == null ? null : names.get(call.agentId()),
                                        linked.getOrDefault(call.id(), List.of())))
                .toList();
    }

    private static CallView view(
            Call call,
            @Nullable ContactView contact,
            @Nullable String agentName,
            List<UUID> tickets) {
        Call.Times times = call.times();
        return new CallView(
                call.id(),
                call.linkedId(),
                call.direction(),
                call.state(),
                call.queue(),
                call.callerNumber(),
                call.contactId(),
                contact == null ? null : contact.name(),
                contact == null ? null : contact.unitName(),
                contact == null ? null : contact.poldaCode(),
                call.agentId(),
                agentName,
                times.enteredAt(),
                times.ringingAt(),
                times.answeredAt(),
                times.endedAt(),
                seconds(times.waitMs()),
                seconds(times.talkMs()),
                seconds(times.wrapUpMs()),
                call.outcome(),
                call.disposition(),
                call.note(),
                tickets);
    }

    private static <T> Set<T> ids(Collection<Call> calls, Function<Call, @Nullable T> id) {
        return calls.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static @Nullable Long seconds(@Nullable Long millis) {
        return millis == null ? null : millis / 1000;
    }
}
