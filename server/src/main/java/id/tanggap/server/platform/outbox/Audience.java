package id.tanggap.server.platform.outbox;

import id.tanggap.protocol.identity.Role;
import id.tanggap.server.platform.actor.Actor;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may see an event; checked again when it is sent.
 *
 * @param roles a user needs one of them
 * @param userId only this user; null for every user with a role
 */
public record Audience(Set<Role> roles, @Nullable UUID userId) {
    public Audience {
        roles = Set.copyOf(roles);
    }

    /** Everybody who works at the desk. */
    public static final Audience DESK =
            new Audience(EnumSet.of(Role.AGENT, Role.TECHNICIAN, Role.SUPERVISOR), null);

    /** Everybody signed in. */
    public static final Audience ALL = new Audience(EnumSet.allOf(Role.class), null);

    /** Users with one of the roles. */
    public static Audience of(Role first, Role... more) {
        return new Audience(EnumSet.of(first, more), null);
    }

    /** One user, whatever his roles. */
    public static Audience only(UUID userId) {
        return new Audience(EnumSet.allOf(Role.class), userId);
    }

    /** Whether the actor may see the event. */
    public boolean includes(Actor actor) {
        return (userId == null || userId.equals(actor.userId())) && actor.hasAny(roles);
    }
}
