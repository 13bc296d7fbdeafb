package id.tanggap.e2e.bench.data;

import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.server.sla.SlaTerms;
import id.tanggap.server.sla.SlaTermsRef;
import id.tanggap.server.sla.TermsSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The desk whose tickets are made: what the database knows before it has any.
 *
 * @param categories of the second level
 * @param units of all Polda
 * @param people who work tickets
 * @param contacts operators who call
 * @param promises policies in force, the most specific first
 * @param terms what their versions say
 * @param revision of the catalogue of service levels
 */
record Desk(
        List<Category> categories,
        List<Unit> units,
        List<Person> people,
        List<Contact> contacts,
        List<Promise> promises,
        Map<SlaTermsRef, SlaTerms> terms,
        int revision)
        implements TermsSource {

    /** A category and the codes of the fields that its tickets tell. */
    record Category(String code, String group, List<String> fields) {}

    /** A unit. */
    record Unit(UUID id, String name) {}

    /** Somebody who works tickets of a support group. */
    record Person(UUID id, String name, String group) {}

    /** An operator. */
    record Contact(UUID id, UUID unitId, String name) {}

    /** A policy, for tickets of a type and a priority; null for all. */
    record Promise(@Nullable TicketType type, @Nullable Priority priority, SlaTermsRef ref) {}

    /** What is promised to a ticket. */
    SlaTermsRef promise(TicketType type, Priority priority) {
        return promises.stream()
                .filter(p -> p.type() == null || p.type() == type)
                .filter(p -> p.priority() == null || p.priority() == priority)
                .findFirst()
                .orElseThrow()
                .ref();
    }

    /** Who works in a support group; everybody where nobody does. */
    List<Person> members(String group) {
        List<Person> members = people.stream().filter(p -> p.group().equals(group)).toList();
        return members.isEmpty() ? people : members;
    }

    @Override
    public SlaTerms terms(SlaTermsRef ref) {
        return Objects.requireNonNull(terms.get(ref));
    }
}
