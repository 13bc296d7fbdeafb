package id.tanggap.server.identity.internal;

import id.tanggap.server.identity.UserStatus;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Refuses a token that is well signed and not expired, but whose user's sessions were ended. */
@ApplicationScoped
class ActiveUserCheck implements SecurityIdentityAugmentor {
    private final UserStatus status;

    @Inject
    ActiveUserCheck(UserStatus status) {
        this.status = status;
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token && !isActive(token)) {
            return Uni.createFrom().failure(new AuthenticationFailedException("sessions ended"));
        }
        return Uni.createFrom().item(identity);
    }

    private boolean isActive(JsonWebToken token) {
        return status.isActive(
                UUID.fromString(token.getSubject()),
                Instant.ofEpochSecond(token.getIssuedAtTime()));
    }
}
