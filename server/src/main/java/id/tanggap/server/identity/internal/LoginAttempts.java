package id.tanggap.server.identity.internal;

import id.tanggap.server.platform.database.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Slows down guessing: five failures for an account from an address close that door for ten
 * minutes. Other addresses are not concerned, so nobody can lock a colleague out.
 */
@ApplicationScoped
public class LoginAttempts {
    private static final int ALLOWED = 5;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Jdbc jdbc;

    @Inject
    LoginAttempts(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /** How long the door is still closed; empty when it is open. */
    public Optional<Duration> closedFor(String username, String address, Instant now) {
        List<Instant> failures =
                jdbc.list(
                        """
                        select at from login_attempt where username = ? and address = ? and at > ?
                        order by at desc limit ?
                        """,
                        row -> Jdbc.instant(row, "at"),
                        key(username),
                        address,
                        now.minus(WINDOW),
                        ALLOWED);
        return failures.size() < ALLOWED
                ? Optional.empty()
                : Optional.of(Duration.between(now, failures.getLast().plus(WINDOW)));
    }

    /** Notes a failure. */
    public void failed(String username, String address, Instant now) {
        jdbc.update(
                "insert into login_attempt (username, address, at) values (?, ?, ?)",
                key(username),
                address,
                now);
    }

    /** Forgets the failures, after a success. */
    public void clear(String username, String address) {
        jdbc.update(
                "delete from login_attempt where username = ? and address = ?",
                key(username),
                address);
    }

    /** Deletes what does not count any more. */
    public void prune(Instant now) {
        jdbc.update("delete from login_attempt where at < ?", now.minus(WINDOW));
    }

    private static String key(String username) {
        return username.toLowerCase(Locale.ROOT);
    }
}
