package id.tanggap.console.presence;

import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.presence.PresenceChanged.Person;
import java.util.List;
import java.util.function.Predicate;

/** Who is there, as a sentence. */
final class PresenceWords {
    private static final int NAMED = 3;

    private final Messages messages;

    PresenceWords(Messages messages) {
        this.messages = messages;
    }

    /** {@code Dewi sedang melihat · Arif sedang mengetik}; empty when nobody is there. */
    String of(PresenceState state) {
        String viewing = names(state, person -> !person.typing());
        String typing = names(state, Person::typing);
        if (viewing.isEmpty() && typing.isEmpty()) {
            return "";
        }
        if (typing.isEmpty()) {
            return messages.text("presence.viewing", viewing);
        }
        return viewing.isEmpty()
                ? messages.text("presence.typing", typing)
                : messages.text("presence.both", viewing, typing);
    }

    private String names(PresenceState state, Predicate<Person> which) {
        List<String> names = state.others().stream().filter(which).map(Person::name).toList();
        return names.size() <= NAMED
                ? String.join(", ", names)
                : messages.text(
                        "presence.more",
                        String.join(", ", names.subList(0, NAMED - 1)),
                        names.size() - NAMED + 1);
    }
}
