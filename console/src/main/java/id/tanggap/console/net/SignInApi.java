package id.tanggap.console.net;

import java.util.concurrent.CompletableFuture;

/** Signs users in. Never blocks; fails with {@link FaultException}. */
public interface SignInApi {
    /** Signs in with name and password. */
    CompletableFuture<Tokens> signIn(String username, String password);

    /** Exchanges the refresh token for a new pair. */
    CompletableFuture<Tokens> refresh(Tokens tokens);

    /** Ends the session at the server; what goes wrong is not told. */
    void signOut(Tokens tokens);
}
