package id.tanggap.server.identity;

/**
 * What a sign-in gives.
 *
 * @param accessToken bearer token for REST and WebSocket
 * @param refreshToken works once, for the next pair
 * @param expiresIn seconds that the access token lives
 */
public record Tokens(String accessToken, String refreshToken, long expiresIn) {
    /** Hides the tokens. */
    @Override
    public String toString() {
        return "***";
    }
}
