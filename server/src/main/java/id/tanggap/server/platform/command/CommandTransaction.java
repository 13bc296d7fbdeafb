package id.tanggap.server.platform.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The transaction of one command. For a write it begins with the idempotency row, so that a second
 * frame with the same id waits for the first and then gets the first one's reply, byte for byte.
 */
@ApplicationScoped
class CommandTransaction {
    private static final String CLAIM =
            "insert into command_log (user_id, command_id, payload_hash, at) values (?, ?, ?, ?) on conflict do nothing";
    private static final String EARLIER =
            "select payload_hash, reply from command_log where user_id = ? and command_id = ?";
    private static final String RELEASE =
            "delete from command_log where user_id = ? and command_id = ?";
    private static final String STORE =
            "update command_log set reply = ? where user_id = ? and command_id = ?";

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    CommandTransaction(DataSource dataSource, ObjectMapper json, Clock clock) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    ServerReply plain(Actor actor, ClientCommand<?> command, CommandRegistry.Handler handler) {
        return handler.call(command, actor);
    }

    @Transactional
    ServerReply once(
            Actor actor,
            UUID commandId,
            ClientCommand<?> command,
            CommandRegistry.Handler handler) {
        try {
            byte[] hash = hash(command);
            if (!claim(actor.userId(), commandId, hash)) {
                return earlier(actor.userId(), commandId, hash);
            }
            ServerReply reply = handler.call(command, actor);
            store(actor.userId(), commandId, reply);
            return reply;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("command log", e);
        }
    }

    /** Claims the id in a transaction of its own; the earlier reply when it was claimed before. */
    @Transactional
    @Nullable ServerReply claimOrEarlier(Actor actor, UUID commandId, ClientCommand<?> command) {
        try {
            byte[] hash = hash(command);
            return claim(actor.userId(), commandId, hash)
                    ? null
                    : earlier(actor.userId(), commandId, hash);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("command log", e);
        }
    }

    /** Keeps the reply of a claimed command. */
    @Transactional
    void keep(Actor actor, UUID commandId, ServerReply reply) {
        try {
            store(actor.userId(), commandId, reply);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("command log", e);
        }
    }

    /** Forgets a claim whose command was refused: nothing was done, so it may be tried again. */
    @Transactional
    void release(Actor actor, UUID commandId) {
        try (Connection connection = dataSource.getConnection();
                var delete = connection.prepareStatement(RELEASE)) {
            delete.setObject(1, actor.userId());
            delete.setObject(2, commandId);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("command log", e);
        }
    }

    private boolean claim(UUID userId, UUID commandId, byte[] hash) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var insert = connection.prepareStatement(CLAIM)) {
            insert.setObject(1, userId);
            insert.setObject(2, commandId);
            insert.setBytes(3, hash);
            insert.setObject(4, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        }
    }

    private ServerReply earlier(UUID userId, UUID commandId, byte[] hash)
            throws SQLException, JsonProcessingException {
        try (Connection connection = dataSource.getConnection();
                var select = connection.prepareStatement(EARLIER)) {
            select.setObject(1, userId);
            select.setObject(2, commandId);
            try (var row = select.executeQuery()) {
                if (!row.next() || !Arrays.equals(hash, row.getBytes(1))) {
                    throw DomainException.of(FaultCode.COMMAND_ID_REUSED);
                }
                String reply = row.getString(2);
                if (reply == null) {
                    throw DomainException.of(FaultCode.COMMAND_UNFINISHED);
                }
                return json.readValue(reply, ServerReply.class);
            }
        }
    }

    private void store(UUID userId, UUID commandId, ServerReply reply)
            throws SQLException, JsonProcessingException {
        try (Connection connection = dataSource.getConnection();
                var update = connection.prepareStatement(STORE)) {
            update.setString(1, json.writerFor(ServerReply.class).writeValueAsString(reply));
            update.setObject(2, userId);
            update.setObject(3, commandId);
            update.executeUpdate();
        }
    }

    private byte[] hash(ClientCommand<?> command) throws JsonProcessingException {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(
                            json.writerFor(ClientCommand.class)
                                    .writeValueAsString(command)
                                    .getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
