package id.tanggap.console.link;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens the DORS lookup for other features. Call on the event dispatch thread. */
public interface ReportOpener {
    /**
     * Shows the lookup with the fields filled in; looks up at once when the number is given.
     *
     * @param number report number in any spelling; empty when not known yet
     * @param reason why, as it goes into the access log
     * @param callId call it is looked up for
     * @param ticketId ticket it is looked up for
     */
    void lookUp(String number, String reason, @Nullable UUID callId, @Nullable UUID ticketId);
}
