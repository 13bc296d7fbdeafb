package id.tanggap.server.platform.ws;

import java.util.UUID;

/**
 * Fired asynchronously when a user's first console on this node has been greeted, and when his last
 * one has gone. Two in quick succession may be observed in either order: {@link
 * ConsoleSessions#isOnline} tells the present truth.
 *
 * @param userId the user
 * @param online whether he has a console now
 */
public record ConsolePresence(UUID userId, boolean online) {}
