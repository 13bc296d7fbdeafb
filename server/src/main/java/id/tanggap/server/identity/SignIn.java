package id.tanggap.server.identity;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.identity.internal.AccessTokens;
import id.tanggap.server.identity.internal.Passwords;
import id.tanggap.server.identity.internal.SignInSteps;
import id.tanggap.server.identity.internal.SignInSteps.Exchange;
import id.tanggap.server.identity.internal.UserStore.StoredUser;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Signing in and out. Opens no transaction itself: none is open while a password is hashed, and a
 * noted failure must not be rolled back with the refusal.
 */
@ApplicationScoped
public class SignIn {
    private final SignInSteps steps;
    private final Passwords passwords;
    private final AccessTokens accessTokens;
    private final UserStatus status;

    @Inject
    SignIn(SignInSteps steps, Passwords passwords, AccessTokens accessTokens, UserStatus status) {
        this.steps = steps;
        this.passwords = passwords;
        this.accessTokens = accessTokens;
        this.status = status;
    }

    /**
     * Signs in. A wrong name, a wrong password and a disabled account cannot be told apart, not by
     * the answer and not by its time.
     *
     * @param address where the attempt comes from
     * @throws DomainException {@code BAD_CREDENTIALS}, {@code TOO_MANY_ATTEMPTS}, {@code BUSY}
     */
    public Tokens login(String username, String password, String address) {
        // The door is looked at when it is one's turn: a crowd of guesses cannot all slip in first.
        return passwords.turn(() -> loginNow(username, password, address));
    }

    private Tokens loginNow(String username, String password, String address) {
        Optional<Duration> closed = steps.closedFor(username, address);
        if (closed.isPresent()) {
            throw new DomainException(
                    FaultCode.TOO_MANY_ATTEMPTS,
                    Map.of("retryAfterSeconds", Long.toString(closed.get().toSeconds() + 1)));
        }
        Optional<StoredUser> found = steps.find(username);
        boolean matches =
                passwords.matches(
                        password, found.map(StoredUser::passwordHash).orElse(Passwords.NOBODY));
        if (!matches || found.isEmpty() || found.get().view().disabled()) {
            steps.refused(username, address);
            throw DomainException.of(FaultCode.BAD_CREDENTIALS);
        }
        StoredUser user = found.get();
        String refreshToken = steps.accepted(user, password, address);
        return tokens(user, refreshToken);
    }

    /**
     * Exchanges a refresh token for the next pair.
     *
     * @throws DomainException {@code TOKEN_INVALID}; {@code REFRESH_REUSED} when it was exchanged
     *     before: then every token of that sign-in is ended, because one of two holders is a thief
     */
    public Tokens refresh(String refreshToken, String address) {
        return switch (steps.exchange(refreshToken, address)) {
            case Exchange.Done done -> tokens(done.user(), done.refreshToken());
            case Exchange.Reused _ -> throw DomainException.of(FaultCode.REFRESH_REUSED);
            case Exchange.Unknown _ -> throw DomainException.of(FaultCode.TOKEN_INVALID);
        };
    }

    /** Ends the sign-in that the token descends from; an unknown token is ended already. */
    public void logout(String refreshToken, String address) {
        steps.end(refreshToken, address);
    }

    private Tokens tokens(StoredUser user, String refreshToken) {
        Instant issuedAt = accessTokens.issueTime(user);
        if (!status.isActive(user.view().id(), issuedAt)) {
            status.refresh(); // added or enabled a moment ago, perhaps elsewhere
        }
        return new Tokens(
                accessTokens.issue(user.view(), issuedAt),
                refreshToken,
                AccessTokens.LIFETIME.toSeconds());
    }
}
