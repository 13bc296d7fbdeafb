package id.tanggap.console.link;

import id.tanggap.protocol.call.CallerCard;
import java.util.UUID;

/** Opens tickets for other features. Call on the event dispatch thread. */
public interface TicketOpener {
    /** Shows the ticket. */
    void open(UUID ticketId);

    /** Opens an empty ticket editor with caller, unit and call filled in, caret in the subject. */
    void fileFor(CallerCard card);

    /** Opens an empty ticket editor. */
    void file();

    /** Whether the user has tickets at all; offer nothing otherwise. */
    default boolean available() {
        return true;
    }
}
