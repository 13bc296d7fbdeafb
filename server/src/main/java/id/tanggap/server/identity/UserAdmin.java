package id.tanggap.server.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.identity.UserView;
import id.tanggap.server.identity.internal.PasswordPolicy;
import id.tanggap.server.identity.internal.Passwords;
import id.tanggap.server.identity.internal.RefreshTokens;
import id.tanggap.server.identity.internal.UserStore;
import id.tanggap.server.identity.internal.UserStore.StoredUser;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.database.Jdbc;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Adds and changes users. Also used by {@code ./tanggap user} without a container, inside a
 * transaction that the command line opens.
 */
@ApplicationScoped
@Transactional
public class UserAdmin {
    private final UserStore users;
    private final RefreshTokens refreshTokens;
    private final Passwords passwords;
    private final Audit audit;
    private final Clock clock;

    /** Wired by the container, or by the command line. */
    @Inject
    public UserAdmin(
            UserStore users,
            RefreshTokens refreshTokens,
            Passwords passwords,
            Audit audit,
            Clock clock) {
        this.users = users;
        this.refreshTokens = refreshTokens;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds a user.
     *
     * @throws DomainException {@code INVALID} for a weak password or an unknown group, {@code
     *     DUPLICATE} when the name is taken
     */
    public UserView add(Actor actor, NewUser wanted) {
        return add(actor, UuidCreator.getTimeOrderedEpoch(), wanted);
    }

    /** Adds a user with a known id, as demo data does. */
    public UserView add(Actor actor, UUID id, NewUser wanted) {
        PasswordPolicy.check("password", wanted.password(), wanted.username());
        List<String> groups = wanted.groups() == null ? List.of() : wanted.groups();
        Set<String> unknown = users.unknownGroups(groups);
        if (!unknown.isEmpty()) {
            throw new DomainException(
                    FaultCode.INVALID,
                    Map.of(),
                    List.of(
                            new FieldError(
                                    "groups",
                                    "UNKNOWN_VALUE",
                                    Map.of("value", String.join(", ", new TreeSet<>(unknown))))));
        }
        UserView view =
                new UserView(
                        id,
                        wanted.username(),
                        wanted.name().strip(),
                        wanted.roles(),
                        groups.stream().distinct().toList(),
                        null,
                        false,
                        0);
        Instant now = clock.instant();
        try {
            users.insert(
                    new StoredUser(
                            view,
                            passwords.hash(wanted.password()),
                            now.truncatedTo(ChronoUnit.SECONDS)),
                    now);
        } catch (Jdbc.SqlFailure e) {
            if (e.isDuplicate()) {
                throw new DomainException(
                        FaultCode.DUPLICATE, Map.of("username", wanted.username()));
            }
            throw e;
        }
        audit.record(
                actor,
                "user.added",
                "user",
                id,
                Map.of(
                        "username",
                        view.username(),
                        "roles",
                        view.roles(),
                        "groups",
                        view.groups()));
        return view;
    }

    /**
     * Ends all of a user's sessions and lets him sign in no more.
     *
     * @param version the version the administrator saw
     * @throws DomainException {@code LAST_ADMIN} when nobody could manage users any more, {@code
     *     STALE_VERSION} when somebody else changed the user since
     */
    public UserView disable(Actor actor, UUID id, int version) {
        StoredUser user = lock(id, version);
        if (!user.view().disabled()) {
            if (user.view().roles().contains(Role.ADMIN) && users.countActive(Role.ADMIN) == 1) {
                throw DomainException.of(FaultCode.LAST_ADMIN);
            }
            users.setDisabled(id, true, endOfSessions());
            refreshTokens.forget(id);
            audit.record(actor, "user.disabled", "user", id, Map.of());
        }
        return required(id).view();
    }

    /**
     * Lets a disabled user sign in again.
     *
     * @param version the version the administrator saw
     * @throws DomainException {@code STALE_VERSION} when somebody else changed the user since
     */
    public UserView enable(Actor actor, UUID id, int version) {
        StoredUser user = lock(id, version);
        if (user.view().disabled()) {
            users.setDisabled(id, false, user.sessionsSince());
            audit.record(actor, "user.enabled", "user", id, Map.of());
        }
        return required(id).view();
    }

    /**
     * Sets a new password and ends all of the user's sessions.
     *
     * @param version the version the administrator saw
     * @throws DomainException {@code INVALID} for a weak password, {@code STALE_VERSION} when
     *     somebody else changed the user since
     */
    public UserView resetPassword(Actor actor, UUID id, int version, String password) {
        StoredUser user = lock(id, version);
        PasswordPolicy.check("password", password, user.view().username());
        users.setPassword(id, passwords.hash(password), endOfSessions());
        refreshTokens.forget(id);
        audit.record(actor, "user.passwordReset", "user", id, Map.of());
        return required(id).view();
    }

    /** Users after the given sign-in name, in that order. */
    public List<UserView> page(String afterUsername, int limit) {
        return users.listAfter(afterUsername, limit).stream().map(StoredUser::view).toList();
    }

    /** Whether anybody can manage users. */
    public boolean hasAdmin() {
        return users.list().stream()
                .map(StoredUser::view)
                .anyMatch(u -> !u.disabled() && u.roles().contains(Role.ADMIN));
    }

    /**
     * The next full second. Tokens tell their birth in seconds: one born earlier within this second
     * must not pass for a later one.
     */
    private Instant endOfSessions() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    }

    private StoredUser lock(UUID id, int version) {
        StoredUser user = users.lock(id).orElseThrow(() -> DomainException.notFound("user", id));
        int current = user.view().version();
        if (current != version) {
            throw DomainException.stale("user", id, current, audit.lastActor("user", id));
        }
        return user;
    }

    private StoredUser required(UUID id) {
        return users.find(id).orElseThrow(() -> DomainException.notFound("user", id));
    }
}
