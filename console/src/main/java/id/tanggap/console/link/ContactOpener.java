package id.tanggap.console.link;

import id.tanggap.protocol.contact.ContactView;
import java.util.UUID;
import java.util.function.Consumer;

/** Opens contacts for other features. Call on the event dispatch thread. */
public interface ContactOpener {
    /** Shows the contact with its history. */
    void open(UUID contactId);

    /** Opens an editor for a new contact with this number; tells when it has been saved. */
    void createFor(String phoneNumber, Consumer<ContactView> saved);

    /** Whether the user has contacts at all; offer nothing otherwise. */
    default boolean available() {
        return true;
    }
}
