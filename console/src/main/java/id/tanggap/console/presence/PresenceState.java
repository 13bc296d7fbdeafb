package id.tanggap.console.presence;

import id.tanggap.protocol.presence.PresenceChanged.Person;
import java.util.List;

/**
 * Who else is at the open ticket.
 *
 * @param others everybody but the user himself, in the order they came
 */
public record PresenceState(List<Person> others) {
    public PresenceState {
        others = List.copyOf(others);
    }

    static final PresenceState NOBODY = new PresenceState(List.of());
}
