package id.tanggap.server.identity.transport;

import id.tanggap.server.identity.SignIn;
import id.tanggap.server.identity.Tokens;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.jspecify.annotations.Nullable;

/** Signing in and out by REST. Open to all: what is sent is the proof. */
@Path("/api/v1/auth")
@RunOnVirtualThread
public class AuthResource {
    private final SignIn signIn;

    @Inject
    AuthResource(SignIn signIn) {
        this.signIn = signIn;
    }

    /**
     * Proof of who somebody is.
     *
     * @param otp second factor; not asked for yet
     */
    public record LoginRequest(
            @NotBlank @Size(max = 100) String username,
            @NotNull @Size(max = 1000) String password,
            @Nullable @Size(max = 20) String otp) {
        /** Hides the password. */
        @Override
        public String toString() {
            return username;
        }
    }

    /** A refresh token to exchange or to end. */
    public record RefreshRequest(@NotBlank @Size(max = 200) String refreshToken) {
        /** Hides the token. */
        @Override
        public String toString() {
            return "***";
        }
    }

    /** Signs in. */
    @POST
    @Path("login")
    @PermitAll
    public Tokens login(
            @NotNull @Valid LoginRequest request, @Context HttpServerRequest connection) {
        return signIn.login(request.username().strip(), request.password(), address(connection));
    }

    /** Exchanges a refresh token for the next pair. */
    @POST
    @Path("refresh")
    @PermitAll
    public Tokens refresh(
            @NotNull @Valid RefreshRequest request, @Context HttpServerRequest connection) {
        return signIn.refresh(request.refreshToken(), address(connection));
    }

    /** Signs out. */
    @POST
    @Path("logout")
    @PermitAll
    public void logout(
            @NotNull @Valid RefreshRequest request, @Context HttpServerRequest connection) {
        signIn.logout(request.refreshToken(), address(connection));
    }

    private static String address(HttpServerRequest connection) {
        return connection.remoteAddress().hostAddress();
    }
}
