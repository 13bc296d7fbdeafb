package id.tanggap.server.platform.actor;

import id.tanggap.protocol.identity.Role;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * The user on whose behalf something is done, as proven by his token.
 *
 * @param userId the user
 * @param name name shown to others
 * @param roles what he may do
 * @param address network address he acts from, for the audit
 */
public record Actor(UUID userId, String name, Set<Role> roles, String address) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The server itself: reconciliation, schedulers, demo data. */
    public static final Actor SYSTEM = new Actor(new UUID(0, 0), "Tanggap", Set.of(), "");

    /** Whether the user has one of the roles. */
    public boolean hasAny(Collection<Role> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    /** Whether the user has the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
