package id.tanggap.console.net;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the session's tokens fresh. One refresh at a time: a refresh token counts once, and the
 * server ends the session of one who shows it twice. Only on the connection's lane.
 */
final class TokenKeeper {
    /** An access token with less than this left is exchanged first. */
    static final Duration MARGIN = Duration.ofSeconds(60);

    private final SignInApi api;
    private final Lane lane;
    private Tokens tokens;
    private @Nullable CompletableFuture<Tokens> refreshing;

    TokenKeeper(SignInApi api, Lane lane, Tokens tokens) {
        this.api = api;
        this.lane = lane;
        this.tokens = tokens;
    }

    /** Tokens that will do for a while; completes on the lane. */
    CompletableFuture<Tokens> fresh() {
        return lane.now().isBefore(tokens.expiresAt().minus(MARGIN))
                ? CompletableFuture.completedFuture(tokens)
                : refresh();
    }

    /** New tokens in any case; completes on the lane. */
    CompletableFuture<Tokens> refresh() {
        CompletableFuture<Tokens> running = refreshing;
        if (running != null) {
            return running;
        }
        CompletableFuture<Tokens> result = new CompletableFuture<>();
        refreshing = result;
        api.refresh(tokens)
                .whenComplete(
                        (renewed, failure) ->
                                lane.execute(
                                        () -> {
                                            refreshing = null;
                                            if (failure != null) {
                                                result.completeExceptionally(failure);
                                            } else {
                                                tokens = renewed;
                                                result.complete(renewed);
                                            }
                                        }));
        return result;
    }

    /** When the present access token is to be exchanged. */
    Instant refreshAt() {
        return tokens.expiresAt().minus(MARGIN);
    }

    Tokens current() {
        return tokens;
    }
}
