package id.tanggap.server.identity.internal;

import id.tanggap.protocol.identity.UserView;
import id.tanggap.server.identity.internal.RefreshTokens.StoredToken;
import id.tanggap.server.identity.internal.UserStore.StoredUser;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The steps of a sign-in that touch the database; each is a transaction of its own. */
@ApplicationScoped
@Transactional
public class SignInSteps {
    private static final UUID NOBODY = new UUID(0, 0);

    /** What came of exchanging a refresh token. */
    public sealed interface Exchange {
        /** The next pair may be given. */
        record Done(StoredUser user, String refreshToken) implements Exchange {}

        /** It was exchanged before; its family is ended now. */
        record Reused() implements Exchange {}

        /** Not one of ours, expired, or its user may not sign in. */
        record Unknown() implements Exchange {}
    }

    private final UserStore users;
    private final RefreshTokens refreshTokens;
    private final LoginAttempts attempts;
    private final Passwords passwords;
    private final Audit audit;
    private final Clock clock;

    @Inject
    SignInSteps(
            UserStore users,
            RefreshTokens refreshTokens,
            LoginAttempts attempts,
            Passwords passwords,
            Audit audit,
            Clock clock) {
        this.users = users;
        this.refreshTokens = refreshTokens;
        this.attempts = attempts;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** See {@link LoginAttempts#closedFor}. */
    public Optional<Duration> closedFor(String username, String address) {
        return attempts.closedFor(username, address, clock.instant());
    }

    /** The user of the name. */
    public Optional<StoredUser> find(String username) {
        return users.findByName(username);
    }

    /** Notes a failed sign-in. */
    public void refused(String username, String address) {
        attempts.failed(username, address, clock.instant());
        audit.record(
                new Actor(NOBODY, username, Set.of(), address),
                "auth.refused",
                "user",
                null,
                Map.of("username", username));
    }

    /** Notes a sign-in; gives its first refresh token. */
    public String accepted(StoredUser user, String password, String address) {
        UserView view = user.view();
        attempts.clear(view.username(), address);
        if (passwords.isWeak(user.passwordHash())) {
            users.rehash(view.id(), passwords.hashNow(password));
        }
        audit.record(actor(view, address), "auth.signedIn", "user", view.id(), Map.of());
        return refreshTokens.begin(view.id(), clock.instant());
    }

    /** Exchanges a refresh token. */
    public Exchange exchange(String token, String address) {
        Instant now = clock.instant();
        Optional<StoredToken> found = refreshTokens.find(token);
        if (found.isEmpty() || !found.get().expiresAt().isAfter(now)) {
            return new Exchange.Unknown();
        }
        StoredToken stored = found.get();
        StoredUser user = users.find(stored.userId()).orElseThrow();
        if (stored.used()) {
            refreshTokens.end(stored.family());
            audit.record(
                    actor(user.view(), address),
                    "auth.refreshReused",
                    "user",
                    stored.userId(),
                    Map.of("family", stored.family()));
            return new Exchange.Reused();
        }
        if (user.view().disabled()) {
            return new Exchange.Unknown();
        }
        return new Exchange.Done(user, refreshTokens.exchange(token, stored, now));
    }

    /** Ends the family of a refresh token. */
    public void end(String token, String address) {
        refreshTokens
                .find(token)
                .ifPresent(
                        stored -> {
                            refreshTokens.end(stored.family());
                            users.find(stored.userId())
                                    .ifPresent(
                                            user ->
                                                    audit.record(
                                                            actor(user.view(), address),
                                                            "auth.signedOut",
                                                            "user",
                                                            stored.userId(),
                                                            Map.of()));
                        });
    }

    /** Deletes what has expired. */
    public void prune() {
        attempts.prune(clock.instant());
        refreshTokens.prune(clock.instant());
    }

    private static Actor actor(UserView user, String address) {
        return new Actor(user.id(), user.name(), user.roles(), address);
    }
}
