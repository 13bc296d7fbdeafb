package id.tanggap.protocol.presence;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.Done;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says which ticket a console has open, and whether its user is writing there. The whole state, so
 * that saying it again renews it: the console does so every {@link #RENEW_SECONDS}. One that falls
 * silent is taken as gone.
 *
 * @param viewer names the console's page: made anew at each connection, so that two consoles of one
 *     user do not speak for each other
 * @param turn counts what this viewer says, from 1: an older word that arrives later is dropped
 * @param ticketId the open ticket; null when none is
 * @param typing whether the user is writing a reply to it
 */
public record ShowPresence(
        @NotNull UUID viewer, @Positive long turn, @Nullable UUID ticketId, boolean typing)
        implements ClientCommand<Done> {
    /** How often a console says it again, in seconds. */
    public static final int RENEW_SECONDS = 8;
}
