package id.tanggap.server.platform.ws;

import static id.tanggap.server.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.Done;
import id.tanggap.protocol.Failed;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.identity.UserView;
import id.tanggap.protocol.session.Ping;
import id.tanggap.protocol.session.Pong;
import id.tanggap.protocol.session.RenewToken;
import id.tanggap.server.identity.UserAdmin;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.feed.Events;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.testing.ConsoleClient;
import id.tanggap.server.testing.RawConsole;
import id.tanggap.server.testing.TestUser;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How long a connection lives: greeting, heartbeat, token, user, and the pace it reads at. */
@QuarkusTest
@TestProfile(SessionLifeIT.ShortTimers.class)
class SessionLifeIT {
    private static final int LARGE = 20_000;

    @Inject ConsoleSessions sessions;
    @Inject UserAdmin users;
    @Inject MeterRegistry meters;
    @Inject Clock clock;

    private final TestUser agent = TestUser.with(Role.AGENT);

    /** Timers that a test can wait for. */
    public static class ShortTimers implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "tanggap.console.hello-within", "1s",
                    "tanggap.console.dead-after", "3s",
                    "tanggap.console.slow-after", "1s",
                    "tanggap.console.watch-every", "100ms");
        }
    }

    @Test
    void whoDoesNotGreetIsShownOut() throws Exception {
        try (ConsoleClient console = ConsoleClient.open(agent.token())) {
            assertThat(console.closeCode()).isEqualTo(4408);
        }
    }

    @Test
    void silenceEndsTheConnectionAndHeartbeatsKeepIt() throws Exception {
        try (ConsoleClient silent = greeted(agent.token());
                ConsoleClient alive = greeted(agent.token())) {
            await().pollInterval(Duration.ofMillis(500))
                    .until(
                            () -> {
                                assertThat(alive.ask(new Ping())).isEqualTo(new Pong());
                                return silent.isClosed();
                            });
            assertThat(silent.closeCode()).isEqualTo(4408);
            assertThat(alive.ask(new Ping())).isEqualTo(new Pong());
        }
    }

    @Test
    void theConnectionEndsWithItsToken() throws Exception {
        String token = token(agent.view(), Duration.ofSeconds(2));
        try (ConsoleClient console = greeted(token)) {
            await().pollInterval(Duration.ofMillis(300))
                    .until(
                            () -> {
                                console.keepAlive();
                                return console.isClosed();
                            });
            assertThat(console.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void aFreshTokenCarriesTheConnectionOn() throws Exception {
        try (ConsoleClient console = greeted(token(agent.view(), Duration.ofSeconds(2)))) {
            Instant past = clock.instant().plusSeconds(4);
            assertThat(console.ask(new RenewToken(agent.token()))).isEqualTo(new Done());
            await().pollInterval(Duration.ofMillis(300))
                    .until(
                            () -> {
                                assertThat(console.ask(new Ping())).isEqualTo(new Pong());
                                return clock.instant().isAfter(past);
                            });
        }
    }

    @Test
    void somebodyElsesTokenAndAForgedOneAreRefused() throws Exception {
        TestUser other = TestUser.with(Role.AGENT);
        try (ConsoleClient console = greeted(agent.token())) {
            assertThat(code(console.ask(new RenewToken(other.token()))))
                    .isEqualTo(FaultCode.TOKEN_INVALID);
            assertThat(code(console.ask(new RenewToken("a.b.c"))))
                    .isEqualTo(FaultCode.TOKEN_INVALID);
        }
    }

    @Test
    void aDisabledUserIsCutOffWithinFiveSeconds() throws Exception {
        try (ConsoleClient console = greeted(agent.token())) {
            await().until(() -> sessions.isOnline(agent.view().id())); // noted after the welcome
            users.disable(Actor.SYSTEM, agent.view().id(), agent.view().version());
            Instant disabled = clock.instant();
            await().pollInterval(Duration.ofMillis(300))
                    .until(
                            () -> {
                                console.keepAlive();
                                return console.isClosed();
                            });
            assertThat(console.closeCode()).isEqualTo(4403);
            assertThat(Duration.between(disabled, clock.instant()))
                    .isLessThan(Duration.ofSeconds(5));
            await().until(() -> !sessions.isOnline(agent.view().id()));
        }
    }

    @Test
    void whoDoesNotReadIsClosedAndNobodyElseWaits() throws Exception {
        String large = Events.unique() + "x".repeat(LARGE);
        double slowBefore = closed("SLOW");
        try (RawConsole slow = new RawConsole(agent.token());
                ConsoleClient quick = greeted(TestUser.with(Role.AGENT).token())) {
            slow.text(hello());
            assertThat(slow.read()).contains("session.welcome");
            int sent = 0;
            while (closed("SLOW") == slowBefore) {
                Events.publish(large, sent, Audience.ALL);
                assertThat(quick.next().event()).isEqualTo(Events.event(large, sent));
                slow.text(ping());
                quick.send(UUID.randomUUID(), new Ping());
                sent++;
            }
            assertThat(slow.closeCode()).isEqualTo(1013);
        }
    }

    private double closed(String code) {
        return meters.counter("console.closed", "code", code).count();
    }

    private ConsoleClient greeted(String token) throws Exception {
        ConsoleClient console = ConsoleClient.open(token);
        console.hello(null);
        return console;
    }

    private String token(UserView user, Duration life) {
        Instant now = clock.instant();
        return Jwt.subject(user.id().toString())
                .upn(user.username())
                .groups(user.roles().stream().map(Enum::name).collect(Collectors.toSet()))
                .issuedAt(now)
                .expiresAt(now.plus(life))
                .sign();
    }

    private static FaultCode code(ServerReply reply) {
        return ((Failed) reply).fault().code();
    }

    private static byte[] hello() {
        return frame(
                "{\"type\":\"session.hello\",\"protocolVersions\":[1],\"clientVersion\":\"raw\",\"locale\":\"id-ID\"}");
    }

    private static byte[] ping() {
        return frame("{\"type\":\"session.ping\"}");
    }

    private static byte[] frame(String command) {
        return ("{\"v\":1,\"id\":\"" + UUID.randomUUID() + "\",\"command\":" + command + "}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
