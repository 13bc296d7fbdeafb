package id.tanggap.server.identity;

import java.util.UUID;

/**
 * Fired when sessions of a user must end now: he was disabled, or his password or roles changed.
 * Comes at most {@link UserStatus#REFRESH_SECONDS} after the change, whichever node or command made
 * it, on a thread of the scheduler, outside of transactions.
 *
 * @param userId the user
 */
public record UserDisabled(UUID userId) {}
