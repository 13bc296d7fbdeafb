package id.tanggap.server.platform.ws;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Decides about a WebSocket handshake before it happens, on the event loop and without blocking:
 * 401 without a valid token, 403 for a foreign Origin, 503 while the server stops. A connection
 * that did not come through here has no token, and the endpoint ends it.
 */
@ApplicationScoped
class HandshakeGate {
    static final String PATH = "/ws/console";

    /** After Quarkus has found out how to authenticate (-200), before the WebSocket (-100). */
    private static final int ORDER = -150;

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int UPGRADE_REQUIRED = 426;
    private static final int UNAVAILABLE = 503;

    private final ConsoleSessions sessions;
    private final Set<String> allowedOrigins;

    @Inject
    HandshakeGate(ConsoleSessions sessions, ConsoleConfig config) {
        this.sessions = sessions;
        this.allowedOrigins = config.allowedOrigins().orElse(Set.of());
    }

    void install(@Observes Router router) {
        router.route(PATH).order(ORDER).handler(this::authenticate);
    }

    private void authenticate(RoutingContext context) {
        Context loop = context.vertx().getOrCreateContext();
        context.request().pause();
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .subscribe()
                .with(
                        identity -> loop.runOnContext(_ -> decide(context, identity)),
                        failure -> loop.runOnContext(_ -> refuse(context, UNAUTHORIZED)));
    }

    private void decide(RoutingContext context, @Nullable SecurityIdentity identity) {
        HttpServerRequest request = context.request();
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            refuse(context, UNAUTHORIZED);
        } else if (!mayComeFrom(
                request.getHeader("Origin"), request.getHeader("Host"), allowedOrigins)) {
            refuse(context, FORBIDDEN);
        } else if (sessions.isStopping()) {
            refuse(context, UNAVAILABLE);
        } else if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            refuse(context, UPGRADE_REQUIRED);
        } else {
            Wire.take(
                    ((HttpServerConnection) request.connection()).channel(),
                    Token.of(token, request.remoteAddress().hostAddress()));
            request.resume();
            context.next();
        }
    }

    private static void refuse(RoutingContext context, int status) {
        if (!context.response().ended()) { // Quarkus answers some bad tokens itself
            context.request().resume();
            context.response().setStatusCode(status).end();
        }
    }

    /** Only browsers send an Origin; it must then be ours, or one that is allowed by name. */
    static boolean mayComeFrom(
            @Nullable String origin, @Nullable String host, Set<String> allowed) {
        if (origin == null || allowed.contains(origin)) {
            return true;
        }
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
