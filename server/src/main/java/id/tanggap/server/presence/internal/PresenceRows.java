package id.tanggap.server.presence.internal;

import id.tanggap.protocol.presence.PresenceChanged.Person;
import id.tanggap.protocol.presence.ShowPresence;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.database.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Who has which ticket open, for as long as he says so. */
@ApplicationScoped
public class PresenceRows {
    /** Any number that no other lock of ours has. */
    private static final long LOCK = 7_305_808_869_231_650_115L;

    private final Jdbc jdbc;

    @Inject
    PresenceRows(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /** Says again what is known already; answers whether it was that. Waits for nobody. */
    public boolean renew(ShowPresence shown, Actor actor, Instant now, Instant until) {
        return jdbc.update(
                        "update presence set turn = ?, until = ? where user_id = ? and viewer = ? and turn < ?"
                                + " and ticket_id is not distinct from ? and typing = ? and until > ?",
                        shown.turn(),
                        until,
                        actor.userId(),
                        shown.viewer(),
                        shown.turn(),
                        shown.ticketId(),
                        shown.typing(),
                        now)
                == 1;
    }

    /**
     * Makes changes wait for each other until the transaction ends. It must not have written yet:
     * events go out in the order of transaction numbers, which a transaction gets at its first
     * write, and the last event about a ticket has to be the last change's.
     */
    public void oneAtATime() {
        jdbc.find("select pg_advisory_xact_lock(?)", row -> true, LOCK);
    }

    /** The ticket a viewer had open; empty when none, or when it is not known. */
    public Optional<UUID> ticketOf(UUID userId, UUID viewer) {
        return jdbc.find(
                "select ticket_id from presence where user_id = ? and viewer = ? and ticket_id is not null",
                row -> row.getObject(1, UUID.class),
                userId,
                viewer);
    }

    /** Takes down what a viewer shows; answers whether it was news and not an older word. */
    public boolean show(ShowPresence shown, Actor actor, Instant now, Instant until) {
        return jdbc.update(
                        "insert into presence (user_id, viewer, turn, user_name, ticket_id, typing, since, until)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (user_id, viewer) do update set"
                                + " turn = excluded.turn, ticket_id = excluded.ticket_id, typing = excluded.typing,"
                                + " until = excluded.until, since = case when presence.ticket_id = excluded.ticket_id"
                                + " then presence.since else excluded.since end where presence.turn < excluded.turn",
                        actor.userId(),
                        shown.viewer(),
                        shown.turn(),
                        actor.name(),
                        shown.ticketId(),
                        shown.ticketId() != null && shown.typing(),
                        now,
                        until)
                == 1;
    }

    /** Everybody at a ticket, in the order they came. One who is there twice is there once. */
    public List<Person> people(UUID ticketId, Instant now) {
        return jdbc.list(
                "select user_id, min(user_name), bool_or(typing) from presence"
                        + " where ticket_id = ? and until > ? group by user_id order by min(since), user_id",
                row ->
                        new Person(
                                row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3)),
                ticketId,
                now);
    }

    /** Whether anybody has fallen silent. */
    public boolean anySilent(Instant now) {
        return jdbc.find("select 1 from presence where until <= ? limit 1", row -> true, now)
                .isPresent();
    }

    /** Forgets who has fallen silent; answers the tickets they had open. */
    public List<UUID> forgetSilent(Instant now) {
        return jdbc
                .list(
                        "delete from presence where until <= ? returning ticket_id",
                        row -> Optional.ofNullable(row.getObject(1, UUID.class)),
                        now)
                .stream()
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
