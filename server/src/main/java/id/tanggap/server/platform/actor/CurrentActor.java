package id.tanggap.server.platform.actor;

import id.tanggap.protocol.identity.Role;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The actor of the present REST request, read from its verified token. */
@RequestScoped
public class CurrentActor {
    /** Claim with the name shown to others. */
    public static final String NAME_CLAIM = "name";

    @Inject JsonWebToken token;
    @Inject HttpServerRequest request;

    /** The actor; only on endpoints that require a token. */
    public Actor get() {
        return of(token, String.valueOf(request.remoteAddress().hostAddress()));
    }

    /** The actor a verified token speaks of. */
    public static Actor of(JsonWebToken token, String address) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String group : token.getGroups()) {
            roles.add(Role.valueOf(group));
        }
        String name = token.getClaim(NAME_CLAIM);
        return new Actor(
                UUID.fromString(token.getSubject()),
                name == null ? token.getName() : name,
                roles,
                address);
    }
}
