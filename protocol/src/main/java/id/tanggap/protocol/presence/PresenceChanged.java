package id.tanggap.protocol.presence;

import id.tanggap.protocol.ServerEvent;
import java.util.List;
import java.util.UUID;

/**
 * Who looks at a ticket now. Told to those who do.
 *
 * @param ticketId the ticket
 * @param people everybody, the one who is told included; in the order they came
 */
public record PresenceChanged(UUID ticketId, List<Person> people) implements ServerEvent {
    public PresenceChanged {
        people = List.copyOf(people);
    }

    /**
     * Somebody who has the ticket open.
     *
     * @param userId who
     * @param name his name
     * @param typing whether he is writing a reply
     */
    public record Person(UUID userId, String name, boolean typing) {}
}
