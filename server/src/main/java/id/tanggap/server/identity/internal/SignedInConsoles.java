package id.tanggap.server.identity.internal;

import id.tanggap.protocol.identity.UserView;
import id.tanggap.server.identity.UserDirectory;
import id.tanggap.server.identity.UserStatus;
import id.tanggap.server.platform.ws.ConsoleUsers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tells the consoles' connections about their users. */
@ApplicationScoped
class SignedInConsoles implements ConsoleUsers {
    private final UserDirectory users;
    private final UserStatus status;

    @Inject
    SignedInConsoles(UserDirectory users, UserStatus status) {
        this.users = users;
        this.status = status;
    }

    @Override
    public Optional<UserView> find(UUID userId) {
        return users.find(userId);
    }

    @Override
    public boolean isActive(UUID userId, Instant issuedAt) {
        return status.isActive(userId, issuedAt);
    }
}
