package id.tanggap.server.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.protocol.ServerEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Publishes events: a row in the same transaction as the change. The row's {@code xid} is the
 * transaction's id, so that the feed can tell which rows are final (see {@code
 * id.tanggap.server.platform.feed}). A transaction's rows are written together, right before its
 * commit and in the order in which they were published: one trip to the database for all.
 */
@ApplicationScoped
public class Outbox {
    private static final String INSERT =
            "insert into outbox (at, payload, roles, user_id) values (?, ?, ?, ?)";

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;
    private final Event<OutboxWritten> written;
    private final TransactionSynchronizationRegistry transaction;

    @Inject
    Outbox(
            DataSource dataSource,
            ObjectMapper json,
            Clock clock,
            Event<OutboxWritten> written,
            TransactionSynchronizationRegistry transaction) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
        this.written = written;
        this.transaction = transaction;
    }

    private record Row(OffsetDateTime at, String payload, Audience audience) {}

    /**
     * Publishes an event, as it is now, when the present transaction commits; never if it rolls
     * back.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(ServerEvent event, Audience audience) {
        rows().add(
                        new Row(
                                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                                payload(event),
                                audience));
    }

    private String payload(ServerEvent event) {
        try {
            return json.writerFor(ServerEvent.class).writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "event not written: " + event.getClass().getSimpleName(), e);
        }
    }

    /** Rows of the present transaction; the first caller sees to their writing. */
    @SuppressWarnings("unchecked") // ours alone under this key
    private List<Row> rows() {
        List<Row> waiting = (List<Row>) transaction.getResource(this);
        if (waiting == null) {
            List<Row> made = new ArrayList<>();
            transaction.putResource(this, made);
            transaction.registerInterposedSynchronization(
                    new Synchronization() {
                        @Override
                        public void beforeCompletion() {
                            write(made);
                        }

                        @Override
                        public void afterCompletion(int status) {}
                    });
            written.fire(OutboxWritten.INSTANCE);
            waiting = made;
        }
        return waiting;
    }

    private void write(List<Row> rows) {
        transaction.putResource(this, List.of()); // refuses what comes too late to be written
        try (var connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Row row : rows) {
                insert.setObject(1, row.at());
                insert.setString(2, row.payload());
                insert.setArray(
                        3,
                        connection.createArrayOf(
                                "text",
                                row.audience().roles().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .toArray()));
                insert.setObject(4, row.audience().userId());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("events not written: " + rows.size(), e);
        }
    }
}
