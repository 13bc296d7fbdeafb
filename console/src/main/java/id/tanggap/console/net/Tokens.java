package id.tanggap.console.net;

import java.time.Instant;

/**
 * What signs a user in. Held in memory only.
 *
 * @param access for REST and the handshake
 * @param refresh gives the next pair, once
 * @param expiresAt end of the access token, by this machine's clock
 */
public record Tokens(String access, String refresh, Instant expiresAt) {
    @Override
    public String toString() {
        return "Tokens[***]";
    }
}
