package id.tanggap.server.platform.ws;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.Failed;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.session.Ping;
import id.tanggap.protocol.session.Pong;
import id.tanggap.server.testing.ConsoleClient;
import id.tanggap.server.testing.RawConsole;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a connection may send, and how it ends otherwise. */
@QuarkusTest
class WebSocketLimitsIT {
    private static final int LIMIT = 64 * 1024;
    private static final byte[] A_KILOBYTE = "a".repeat(1024).getBytes(StandardCharsets.UTF_8);

    private final TestUser agent = TestUser.with(Role.AGENT);

    @Test
    void aMessageOfTheLimitIsRead() throws Exception {
        try (ConsoleClient console = ConsoleClient.open(agent.token())) {
            console.hello(null);
            String empty = "{\"v\":1,\"id\":\"\",\"pad\":\"\"}";
            console.sendText(
                    empty.replace("\"pad\":\"", "\"pad\":\"" + "x".repeat(LIMIT - empty.length())));
            assertThat(console.refusal().code()).isEqualTo(FaultCode.MALFORMED);
            assertThat(console.ask(new Ping())).isEqualTo(new Pong());
        }
    }

    @Test
    void aLargerFrameEndsTheConnection() throws Exception {
        try (ConsoleClient console = ConsoleClient.open(agent.token())) {
            console.sendText("x".repeat(LIMIT + 1));
            assertThat(console.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void fragmentsWithoutEndAreCutOffAtTheLimit() throws Exception {
        try (RawConsole console = new RawConsole(agent.token())) {
            for (int kilobytes = 0; kilobytes <= 64; kilobytes++) {
                console.fragment(A_KILOBYTE, kilobytes == 0);
            }
            assertThat(console.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void binaryEndsTheConnection() throws Exception {
        try (RawConsole console = new RawConsole(agent.token())) {
            console.binary(new byte[] {1, 2, 3});
            assertThat(console.closeCode()).isEqualTo(1003);
        }
    }

    @Test
    void textThatIsNotUtf8EndsTheConnection() throws Exception {
        try (RawConsole console = new RawConsole(agent.token())) {
            console.text(new byte[] {'a', (byte) 0xC3, (byte) 0x28});
            assertThat(console.closeCode()).isEqualTo(1007);
        }
    }

    @Test
    void nestingAndNumbersWithoutMeasureAreMalformed() throws Exception {
        try (ConsoleClient console = ConsoleClient.open(agent.token())) {
            for (String text :
                    List.of("[".repeat(10_000), "9".repeat(60_000), "{\"v\":1e999999999}")) {
                console.sendText(text);
                assertThat(console.refusal().code()).isEqualTo(FaultCode.MALFORMED);
            }
        }
    }

    @Test
    void frameAfterFrameThatCannotBeReadEndsTheConnection() throws Exception {
        try (ConsoleClient console = ConsoleClient.open(agent.token())) {
            for (int i = 0; i < 20 && !console.isClosed(); i++) {
                console.sendText("{");
            }
            assertThat(console.closeCode()).isEqualTo(1008);
        }
    }

    @Test
    void aFloodOfCommandsIsRefusedBeyondTheBurst() throws Exception {
        try (ConsoleClient console = ConsoleClient.open(agent.token())) {
            console.hello(null);
            List<CompletableFuture<ServerReply>> replies = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                replies.add(console.send(UuidCreator.getTimeOrderedEpoch(), new Ping()));
            }
            List<ServerReply> answers =
                    Stream.of(replies.toArray(CompletableFuture<?>[]::new))
                            .map(reply -> (ServerReply) reply.join())
                            .toList();
            assertThat(answers.stream().filter(Pong.class::isInstance).count()).isGreaterThan(150);
            assertThat(answers.stream().filter(Failed.class::isInstance))
                    .isNotEmpty()
                    .allSatisfy(
                            refused ->
                                    assertThat(((Failed) refused).fault().code())
                                            .isEqualTo(FaultCode.BUSY));
        }
    }

    @Test
    void theOldestConnectionGivesWayToTheSixth() throws Exception {
        List<ConsoleClient> consoles = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            consoles.add(ConsoleClient.open(agent.token()));
            if (i < 5) {
                consoles.getLast().hello(null);
            }
        }
        assertThat(consoles.getFirst().closeCode()).isEqualTo(4409);
        consoles.getLast().hello(null);
        for (ConsoleClient console : consoles.subList(1, 6)) {
            assertThat(console.ask(new Ping())).isEqualTo(new Pong());
            console.close();
        }
    }
}
