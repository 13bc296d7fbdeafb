package id.tanggap.server.identity.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.server.platform.database.Jdbc;
import id.tanggap.server.platform.database.SecretFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Refresh tokens: each works once and is replaced by the next of its family. A family begins with a
 * sign-in and ends after one shift.
 */
@ApplicationScoped
public class RefreshTokens {
    /** Length of a shift: after it the password is asked again. */
    public static final Duration SHIFT = Duration.ofHours(12);

    /**
     * A token as kept.
     *
     * @param family the sign-in it descends from
     * @param userId whose
     * @param expiresAt end of the family
     * @param used whether it was exchanged before
     */
    public record StoredToken(UUID family, UUID userId, Instant expiresAt, boolean used) {}

    private final Jdbc jdbc;

    /** On the datasource. */
    @Inject
    public RefreshTokens(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /** Begins a family. */
    public String begin(UUID userId, Instant now) {
        return issue(UuidCreator.getTimeOrderedEpoch(), userId, now, now.plus(SHIFT));
    }

    /** Finds a token; the row stays locked until the transaction ends. */
    public Optional<StoredToken> find(String token) {
        return jdbc.find(
                "select family, user_id, expires_at, used_at is not null as used from refresh_token where hash = ? for update",
                row ->
                        new StoredToken(
                                row.getObject("family", UUID.class),
                                row.getObject("user_id", UUID.class),
                                Jdbc.instant(row, "expires_at"),
                                row.getBoolean("used")),
                hash(token));
    }

    /** Uses a token up and gives the next of its family. */
    public String exchange(String token, StoredToken stored, Instant now) {
        jdbc.update("update refresh_token set used_at = ? where hash = ?", now, hash(token));
        return issue(stored.family(), stored.userId(), now, stored.expiresAt());
    }

    /** Ends a family. */
    public void end(UUID family) {
        jdbc.update("delete from refresh_token where family = ?", family);
    }

    /** Ends all families of a user. */
    public void forget(UUID userId) {
        jdbc.update("delete from refresh_token where user_id = ?", userId);
    }

    /** Deletes what has expired. */
    public void prune(Instant now) {
        jdbc.update("delete from refresh_token where expires_at < ?", now);
    }

    private String issue(UUID family, UUID userId, Instant now, Instant expiresAt) {
        String token = SecretFile.random();
        jdbc.update(
                "insert into refresh_token (hash, family, user_id, issued_at, expires_at) values (?, ?, ?, ?, ?)",
                hash(token),
                family,
                userId,
                now,
                expiresAt);
        return token;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
