package id.tanggap.server.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.protocol.ServerEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * Publishes events: a row in the same transaction as the change. The row's {@code xid} is the
 * transaction's id, so that the feed can tell which rows are final (see {@code
 * id.tanggap.server.platform.feed}).
 */
@ApplicationScoped
public class Outbox {
    private static final String INSERT =
            "insert into outbox (at, payload, roles, user_id) values (?, ?, ?, ?)";

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;
    private final Event<OutboxWritten> written;

    @Inject
    Outbox(DataSource dataSource, ObjectMapper json, Clock clock, Event<OutboxWritten> written) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
        this.written = written;
    }

    /** Publishes an event when the present transaction commits; never if it rolls back. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(ServerEvent event, Audience audience) {
        try (var connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.setString(2, json.writerFor(ServerEvent.class).writeValueAsString(event));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "text", audience.roles().stream().map(Enum::name).sorted().toArray()));
            insert.setObject(4, audience.userId());
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(
                    "event not written: " + event.getClass().getSimpleName(), e);
        }
        written.fire(OutboxWritten.INSTANCE);
    }
}
