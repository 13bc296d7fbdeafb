package id.tanggap.server.identity.internal;

import id.tanggap.protocol.identity.UserView;
import id.tanggap.server.identity.internal.UserStore.StoredUser;
import id.tanggap.server.platform.actor.CurrentActor;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

/** Makes access tokens: JWT signed with the key of {@link id.tanggap.server.identity.TokenKeys}. */
@ApplicationScoped
public class AccessTokens {
    /** Life of an access token. */
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    private final Clock clock;

    @Inject
    AccessTokens(Clock clock) {
        this.clock = clock;
    }

    /**
     * When a token made now counts as issued: now, in full seconds, and never before the moment
     * from which the user's tokens count.
     */
    public Instant issueTime(StoredUser user) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return now.isBefore(user.sessionsSince()) ? user.sessionsSince() : now;
    }

    /** The token. */
    public String issue(UserView user, Instant issuedAt) {
        return Jwt.subject(user.id().toString())
                .upn(user.username())
                .groups(user.roles().stream().map(Enum::name).collect(Collectors.toSet()))
                .claim(CurrentActor.NAME_CLAIM, user.name())
                .issuedAt(issuedAt)
                .expiresAt(issuedAt.plus(LIFETIME))
                .sign();
    }
}
