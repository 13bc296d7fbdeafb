package id.tanggap.server.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.Done;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.call.PlaceCall;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.ticket.TicketPage;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.feed.Events;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A command is done at most once per user and id, and its reply stays the same. */
@QuarkusTest
class CommandTransactionIT {
    private static final int THREADS = 16;

    @Inject CommandTransaction transaction;
    @Inject CommandUpkeep upkeep;
    @Inject Outbox outbox;
    @Inject DataSource dataSource;
    @Inject Clock clock;

    private final Actor actor = new Actor(UUID.randomUUID(), "Uji", Set.of(Role.AGENT), "test");
    private final UUID id = UuidCreator.getTimeOrderedEpoch();
    private final String queue = Events.unique();
    private final PlaceCall command = new PlaceCall("1500");

    /** Another handler's method for each call, as the registry would bind it. */
    @FunctionalInterface
    private interface Deed {
        ServerReply of(ClientCommand<?> command, Actor actor);
    }

    @Test
    void theSecondTimeGetsTheFirstReplyAndNothingIsDone() throws SQLException {
        AtomicInteger count = new AtomicInteger();
        CommandRegistry.Handler handler = handler(() -> page(count.incrementAndGet()));
        ServerReply first = transaction.once(actor, id, command, handler);
        assertThat(transaction.once(actor, id, command, handler)).isEqualTo(first);
        assertThat(first).isEqualTo(page(1));
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void sixteenAtOnceAreOneDeedAndSixteenEqualReplies() throws Exception {
        AtomicInteger count = new AtomicInteger();
        CommandRegistry.Handler handler = handler(() -> page(count.incrementAndGet()));
        CountDownLatch together = new CountDownLatch(THREADS);
        Callable<ServerReply> once =
                () -> {
                    together.countDown();
                    together.await();
                    return transaction.once(actor, id, command, handler);
                };
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<ServerReply>> replies =
                    threads.invokeAll(Stream.generate(() -> once).limit(THREADS).toList());
            for (Future<ServerReply> reply : replies) {
                assertThat(reply.get()).isEqualTo(page(1));
            }
        }
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void theSameIdForSomethingElseIsRefused() {
        CommandRegistry.Handler handler = handler(Done::new);
        transaction.once(actor, id, command, handler);
        assertThatThrownBy(() -> transaction.once(actor, id, new PlaceCall("112"), handler))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code()).isEqualTo(FaultCode.COMMAND_ID_REUSED));
    }

    @Test
    void anotherUsersIdsAreHisOwn() throws SQLException {
        Actor other = new Actor(UUID.randomUUID(), "Lain", Set.of(Role.AGENT), "test");
        CommandRegistry.Handler handler = handler(Done::new);
        transaction.once(actor, id, command, handler);
        transaction.once(other, id, new PlaceCall("112"), handler);
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void aRefusedCommandLeavesNothingAndMayBeTriedAgain() throws SQLException {
        CommandRegistry.Handler refusing =
                handler(
                        () -> {
                            throw DomainException.of(FaultCode.AGENT_BUSY);
                        });
        assertThatThrownBy(() -> transaction.once(actor, id, command, refusing))
                .isInstanceOf(DomainException.class);
        assertThat(events()).isZero();
        assertThat(transaction.once(actor, id, command, handler(Done::new))).isEqualTo(new Done());
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void anExternalDeedOfUnknownOutcomeIsNotDoneAgain() {
        assertThat(transaction.claimOrEarlier(actor, id, command)).isNull();
        assertThatThrownBy(() -> transaction.claimOrEarlier(actor, id, command))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code()).isEqualTo(FaultCode.COMMAND_UNFINISHED));
        transaction.keep(actor, id, new Done());
        assertThat(transaction.claimOrEarlier(actor, id, command)).isEqualTo(new Done());
    }

    @Test
    void anExternalDeedThatWasRefusedMayBeTriedAgain() {
        transaction.claimOrEarlier(actor, id, command);
        transaction.release(actor, id);
        assertThat(transaction.claimOrEarlier(actor, id, command)).isNull();
    }

    @Test
    void idsAreForgottenAfterThirtyDays() throws SQLException {
        UUID young = UuidCreator.getTimeOrderedEpoch();
        transaction.once(actor, id, command, handler(Done::new));
        transaction.once(actor, young, command, handler(Done::new));
        age(id, CommandUpkeep.KEPT.plusMinutes(1));
        age(young, CommandUpkeep.KEPT.minusMinutes(1));
        upkeep.prune();
        assertThat(transaction.claimOrEarlier(actor, id, command)).isNull();
        assertThat(transaction.claimOrEarlier(actor, young, command)).isEqualTo(new Done());
    }

    private void age(UUID commandId, Duration age) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                "update command_log set at = ? where command_id = ?")) {
            update.setTimestamp(1, Timestamp.from(clock.instant().minus(age)));
            update.setObject(2, commandId);
            update.executeUpdate();
        }
    }

    /** A handler that writes an event and answers. */
    private CommandRegistry.Handler handler(Supplier<ServerReply> reply) {
        Deed deed =
                (_, _) -> {
                    outbox.publish(Events.event(queue, 1), Audience.ALL);
                    return reply.get();
                };
        try {
            return new CommandRegistry.Handler(
                    Set.of(Role.AGENT),
                    true,
                    false,
                    MethodHandles.lookup()
                            .findVirtual(
                                    Deed.class,
                                    "of",
                                    MethodType.methodType(
                                            ServerReply.class, ClientCommand.class, Actor.class))
                            .bindTo(deed));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ServerReply page(int open) {
        return new TicketPage(List.of(), null, open);
    }

    private long events() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select count(*) from outbox where payload like ?")) {
            select.setString(1, "%" + queue + "%");
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
