package id.tanggap.server.platform.ws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.Cursor;
import id.tanggap.protocol.Failed;
import id.tanggap.protocol.ServerFrame;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.report.GetDayReport;
import id.tanggap.protocol.session.Hello;
import id.tanggap.protocol.session.Ping;
import id.tanggap.protocol.session.Pong;
import id.tanggap.protocol.session.ResumeMode;
import id.tanggap.protocol.session.Welcome;
import id.tanggap.server.platform.feed.Events;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.testing.ConsoleClient;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.websocket.DeploymentException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.glassfish.tyrus.core.HandshakeException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a console gets on its connection, and what it is refused. */
@QuarkusTest
class ConsoleIT {
    private final TestUser agent = TestUser.with(Role.AGENT);

    @Test
    void theGreetingTellsUserPlaceAndState() throws Exception {
        try (ConsoleClient console = ConsoleClient.open(agent.token())) {
            Welcome welcome = console.hello(null);
            assertThat(welcome.user()).isEqualTo(agent.view());
            assertThat(welcome.resume()).isEqualTo(ResumeMode.SNAPSHOT);
            assertThat(welcome.resyncReason()).isNull();
            assertThat(welcome.snapshot()).isNotNull();
            assertThat(welcome.pingSeconds()).isEqualTo(10);
            assertThat(welcome.deadSeconds()).isEqualTo(25);
        }
    }

    @Test
    void twoConsolesSeeTheSameEventsInTheSameOrder() throws Exception {
        String queue = Events.unique();
        TestUser supervisor = TestUser.with(Role.SUPERVISOR);
        try (ConsoleClient one = greeted(agent);
                ConsoleClient two = greeted(supervisor)) {
            Events.publish(queue, 0, 20);
            assertThat(cursors(one, queue, 20)).isEqualTo(cursors(two, queue, 20));
        }
    }

    @Test
    void eventsAreCountedWithoutHolesHoweverManyAreForOthers() throws Exception {
        String queue = Events.unique();
        TestUser other = TestUser.with(Role.AGENT);
        try (ConsoleClient console = greeted(agent)) {
            for (int i = 0; i < 10; i++) {
                Events.publish(queue, i, Audience.only(other.view().id()));
                Events.publish(queue, i, Audience.only(agent.view().id()));
                Events.publish(queue, i, Audience.of(Role.TRAINER));
            }
            List<ServerFrame> frames = own(console, queue, 10);
            long first = Objects.requireNonNull(frames.getFirst().seq());
            for (int i = 0; i < 10; i++) {
                assertThat(frames.get(i).seq()).isEqualTo(first + i);
                assertThat(frames.get(i).event()).isEqualTo(Events.event(queue, i));
            }
        }
    }

    @Test
    void aConsoleThatComesBackGetsExactlyWhatItMissed() throws Exception {
        String queue = Events.unique();
        Cursor stopped;
        try (ConsoleClient console = greeted(agent)) {
            Events.publish(queue, 0, 5);
            stopped = own(console, queue, 5).get(2).cursor();
        }
        Events.publish(queue, 5, 10);
        try (ConsoleClient console = ConsoleClient.open(agent.token())) {
            Welcome welcome = console.hello(stopped);
            assertThat(welcome.resume()).isEqualTo(ResumeMode.REPLAY);
            assertThat(welcome.cursor()).isEqualTo(stopped);
            assertThat(welcome.snapshot()).isNull();
            Events.publish(queue, 10, 15);
            List<ServerFrame> frames = own(console, queue, 12);
            for (int i = 0; i < 12; i++) {
                assertThat(frames.get(i).event()).isEqualTo(Events.event(queue, i + 3));
            }
        }
    }

    @Test
    void aCursorThatCannotBeServedIsAnsweredByASnapshotAndTheReason() throws Exception {
        try (ConsoleClient console = ConsoleClient.open(agent.token())) {
            Welcome welcome = console.hello(new Cursor("1234567890.1", 1, 1));
            assertThat(welcome.resume()).isEqualTo(ResumeMode.RESYNC_REQUIRED);
            assertThat(welcome.resyncReason()).isEqualTo("EPOCH");
            assertThat(welcome.snapshot()).isNotNull();
            assertThat(welcome.cursor().epoch()).isNotEqualTo("1234567890.1");
        }
    }

    @Test
    void heartbeatsAreAnswered() throws Exception {
        try (ConsoleClient console = greeted(agent)) {
            assertThat(console.ask(new Ping())).isEqualTo(new Pong());
        }
    }

    @Test
    void beforeTheGreetingNothingElseIsAnswered() throws Exception {
        try (ConsoleClient console = ConsoleClient.open(agent.token())) {
            assertThat(fault(console.ask(new Ping())).code()).isEqualTo(FaultCode.HELLO_EXPECTED);
            Events.publish(Events.unique(), 0, 3);
            console.hello(null);
            assertThat(console.isQuiet()).isTrue();
        }
    }

    @Test
    void aSecondGreetingIsRefused() throws Exception {
        try (ConsoleClient console = greeted(agent)) {
            assertThat(fault(console.ask(ConsoleClient.greeting(null))).fieldErrors())
                    .containsExactly(FieldError.of("command", "REPEATED"));
        }
    }

    @Test
    void aConsoleOfAnotherProtocolIsTold() throws Exception {
        try (ConsoleClient console = ConsoleClient.open(agent.token())) {
            ServerReply reply = console.ask(new Hello(List.of(99), "test", "id-ID", null));
            assertThat(fault(reply).code()).isEqualTo(FaultCode.UNSUPPORTED_VERSION);
        }
    }

    @Test
    void aGreetingWithWrongFieldsNamesThem() throws Exception {
        try (ConsoleClient console = ConsoleClient.open(agent.token())) {
            Fault fault = fault(console.ask(new Hello(List.of(1), "", "id-ID", null)));
            assertThat(fault.code()).isEqualTo(FaultCode.INVALID);
            assertThat(fault.fieldErrors())
                    .containsExactly(FieldError.of("clientVersion", "REQUIRED"));
        }
    }

    @Test
    void anUnknownCommandIsRefusedAndTheConnectionGoesOn() throws Exception {
        UUID id = UUID.randomUUID();
        try (ConsoleClient console = greeted(agent)) {
            console.sendText(frame(id, "{\"type\":\"weather.change\"}"));
            ServerFrame frame = console.next();
            assertThat(frame.replyTo()).isEqualTo(id);
            assertThat(fault(frame.reply()).code()).isEqualTo(FaultCode.UNKNOWN_COMMAND);
            assertThat(console.ask(new Ping())).isEqualTo(new Pong());
        }
    }

    @Test
    void aFieldOfAWrongKindIsNamed() throws Exception {
        UUID id = UUID.randomUUID();
        try (ConsoleClient console = greeted(agent)) {
            console.sendText(frame(id, "{\"type\":\"contact.get\",\"contactId\":\"seven\"}"));
            Fault fault = console.refusal();
            assertThat(fault.code()).isEqualTo(FaultCode.MALFORMED);
            assertThat(fault.fieldErrors())
                    .containsExactly(FieldError.of("contactId", "INVALID_FORMAT"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{",
                "{}",
                "{\"v\":1,\"id\":\"x\",\"command\":{\"type\":\"session.ping\"}}",
                "{\"v\":1,\"command\":{\"type\":\"session.ping\"}}",
                "{} trailing"
            })
    void textThatIsNoFrameIsRefusedWithoutAnAddress(String text) throws Exception {
        try (ConsoleClient console = greeted(agent)) {
            console.sendText(text);
            ServerFrame frame = console.next();
            assertThat(frame.replyTo()).isNull();
            assertThat(fault(frame.reply()).code()).isEqualTo(FaultCode.MALFORMED);
            assertThat(console.ask(new Ping())).isEqualTo(new Pong());
        }
    }

    @Test
    void aCommandForOtherRolesIsRefused() throws Exception {
        try (ConsoleClient console = greeted(TestUser.with(Role.TRAINER))) {
            ServerReply reply =
                    console.ask(new GetDayReport(LocalDate.of(2026, 3, 24), "Asia/Jakarta"));
            assertThat(fault(reply).code()).isEqualTo(FaultCode.NOT_ALLOWED);
        }
    }

    @Test
    void aConnectionWithoutTokenIsRefused() {
        assertThat(refusal(Map.of())).isEqualTo(401);
    }

    @Test
    void aForgedTokenIsRefused() {
        String forged = agent.token().substring(0, agent.token().length() - 6) + "AAAAAA";
        assertThat(refusal(Map.of("Authorization", "Bearer " + forged))).isEqualTo(401);
    }

    @Test
    void aForeignOriginIsRefused() {
        assertThat(
                        refusal(
                                Map.of(
                                        "Authorization",
                                        "Bearer " + agent.token(),
                                        "Origin",
                                        "https://evil.example")))
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ws/console;x",
                "/ws/console%3Bx",
                "//ws/console",
                "/ws%2Fconsole",
                "/ws/./console"
            })
    void noSpellingOfThePathOpensItWithoutToken(String path) {
        io.restassured.RestAssured.given()
                .urlEncodingEnabled(false)
                .header("Connection", "Upgrade")
                .header("Upgrade", "websocket")
                .header("Sec-WebSocket-Version", "13")
                .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
                .get(path)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(401, 404));
    }

    private int refusal(Map<String, String> headers) {
        List<Throwable> causes = new ArrayList<>();
        assertThatThrownBy(() -> ConsoleClient.open(headers).close())
                .isInstanceOfSatisfying(DeploymentException.class, e -> causes.add(e.getCause()));
        assertThat(causes.getFirst()).isInstanceOf(HandshakeException.class);
        return ((HandshakeException) causes.getFirst()).getHttpStatusCode();
    }

    private ConsoleClient greeted(TestUser user) throws Exception {
        ConsoleClient console = ConsoleClient.open(user.token());
        console.hello(null);
        return console;
    }

    private static List<Cursor> cursors(ConsoleClient console, String queue, int count)
            throws InterruptedException {
        return own(console, queue, count).stream().map(ServerFrame::cursor).toList();
    }

    /** The next events of the test's queue. */
    private static List<ServerFrame> own(ConsoleClient console, String queue, int count)
            throws InterruptedException {
        List<ServerFrame> frames = new ArrayList<>();
        while (frames.size() < count) {
            ServerFrame frame = console.next();
            if (String.valueOf(frame.event()).contains(queue)) {
                frames.add(frame);
            }
        }
        return frames;
    }

    private static String frame(UUID id, String command) {
        return "{\"v\":1,\"id\":\"" + id + "\",\"command\":" + command + "}";
    }

    private static Fault fault(@Nullable ServerReply reply) {
        assertThat(reply).isInstanceOf(Failed.class);
        return ((Failed) Objects.requireNonNull(reply)).fault();
    }
}
