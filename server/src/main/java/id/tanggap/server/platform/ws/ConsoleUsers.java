package id.tanggap.server.platform.ws;

import id.tanggap.protocol.identity.UserView;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What connections must know of the users behind them; the identity feature answers. */
public interface ConsoleUsers {
    /** The user as consoles show him, disabled or not; empty when there is none. Blocking. */
    Optional<UserView> find(UUID userId);

    /**
     * Whether a token of the user still counts. A look into memory, a few seconds old at most.
     *
     * @param issuedAt when the token was issued
     */
    boolean isActive(UUID userId, Instant issuedAt);
}
