package id.tanggap.server.platform.ws;

import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.actor.CurrentActor;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The verified access token a connection stands on.
 *
 * @param actor whom it speaks of
 * @param issuedAt when it was issued, whole seconds
 * @param expiresAt when it expires
 */
record Token(Actor actor, Instant issuedAt, Instant expiresAt) {
    static Token of(JsonWebToken token, String address) {
        return new Token(
                CurrentActor.of(token, address),
                Instant.ofEpochSecond(token.getIssuedAtTime()),
                Instant.ofEpochSecond(token.getExpirationTime()));
    }
}
