package id.tanggap.console.net;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.Cursor;
import id.tanggap.protocol.Done;
import id.tanggap.protocol.ServerEvent;
import id.tanggap.protocol.agent.MakeAgentReady;
import id.tanggap.protocol.call.PbxChanged;
import id.tanggap.protocol.call.PbxState;
import id.tanggap.protocol.call.PbxView;
import id.tanggap.protocol.call.QueueChanged;
import id.tanggap.protocol.call.QueueView;
import id.tanggap.protocol.contact.ContactChanged;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.session.Hello;
import id.tanggap.protocol.session.Ping;
import id.tanggap.protocol.session.RenewToken;
import id.tanggap.protocol.session.ResumeMode;
import id.tanggap.protocol.ticket.LinkCall;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerConnectionTest {
    private static final UUID SOME = new UUID(0, 7);

    private final VirtualLane lane = new VirtualLane();
    private final FakeLine line = new FakeLine(lane);
    private final EventHub hub = new EventHub(Runnable::run);
    private final List<ConnectionPhase> phases = new ArrayList<>();
    private final List<ServerEvent> events = new ArrayList<>();
    private final List<String> resyncs = new ArrayList<>();
    private final List<Fault> ended = new ArrayList<>();
    private final ServerConnection connection =
            new ServerConnection(
                    line,
                    line,
                    new Tokens("access-1", "refresh-1", lane.now().plusSeconds(600)),
                    lane,
                    hub,
                    new ServerClock(),
                    longestWaits(),
                    new ServerConnection.Greeting("test", "id-ID"),
                    ended::add);

    @BeforeEach
    void listen() {
        hub.onConnection(
                state -> {
                    if (phases.isEmpty() || phases.getLast() != state.phase()) {
                        phases.add(state.phase());
                    }
                });
        hub.subscribe(ServerEvent.class, events::add);
        hub.onResync(() -> resyncs.add("again"));
    }

    private static RandomGenerator longestWaits() {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                return 0;
            }

            @Override
            public long nextLong(long bound) {
                return bound - 1;
            }
        };
    }

    private void online() {
        connection.start();
        line.welcome(ResumeMode.SNAPSHOT, 100);
    }

    private static ServerEvent contact(String name) {
        return new ContactChanged(
                new ContactView(
                        SOME,
                        name,
                        null,
                        null,
                        null,
                        SOME,
                        "Polres",
                        "P",
                        "Polda",
                        "WIB",
                        "Asia/Jakarta",
                        List.of(),
                        null,
                        1));
    }

    private static FaultCode codeOf(CompletableFuture<?> future) {
        return ((FaultException) future.exceptionNow()).fault().code();
    }

    @Test
    void greetsFirstAndIsOnlineAfterTheWelcome() {
        connection.start();
        assertThat(line.frames)
                .singleElement()
                .satisfies(f -> assertThat(f.command()).isInstanceOf(Hello.class));
        assertThat(line.tokensShown).containsExactly("access-1");
        line.welcome(ResumeMode.SNAPSHOT, 100);
        assertThat(phases)
                .containsExactly(
                        ConnectionPhase.OFFLINE,
                        ConnectionPhase.CONNECTING,
                        ConnectionPhase.ONLINE);
        assertThat(resyncs).isEmpty();
    }

    @Test
    void commandsAreAnsweredByTheirIdWithAUuidOfVersionSeven() {
        online();
        CompletableFuture<Done> first = connection.send(new RenewToken("a"));
        CompletableFuture<Done> second = connection.send(new RenewToken("b"));
        List<UUID> ids = line.sent(RenewToken.class).stream().map(f -> f.id()).toList();
        assertThat(ids).allMatch(id -> id.version() == 7).doesNotHaveDuplicates();
        line.answer(ids.get(1), new Done());
        assertThat(second).isCompleted();
        assertThat(first).isNotDone();
        line.refuse(ids.get(0), FaultCode.BUSY);
        assertThat(codeOf(first)).isEqualTo(FaultCode.BUSY);
    }

    @Test
    void commandsFailAtOnceWhileNotOnline() {
        connection.start();
        assertThat(codeOf(connection.send(new Ping()))).isEqualTo(FaultCode.CONNECTION_LOST);
    }

    @Test
    void aCommandWithoutAnswerEndsAfterTenSeconds() {
        online();
        CompletableFuture<?> waiting = connection.send(new MakeAgentReady());
        lane.advance(Duration.ofMillis(9_999));
        assertThat(waiting).isNotDone();
        lane.advance(Duration.ofMillis(1));
        assertThat(codeOf(waiting)).isEqualTo(FaultCode.TIMEOUT);
    }

    @Test
    void aTooLargeCommandIsNotSent() {
        online();
        CompletableFuture<Done> large = connection.send(new RenewToken("x".repeat(70_000)));
        assertThat(codeOf(large)).isEqualTo(FaultCode.TOO_LARGE);
        assertThat(line.sent(RenewToken.class)).isEmpty();
    }

    @Test
    void resumesAtTheCursorOfTheLastEvent() {
        online();
        line.event(1, 101, contact("a"));
        line.event(2, 107, contact("b"));
        line.drop(1006);
        assertThat(phases.getLast()).isEqualTo(ConnectionPhase.RECONNECTING);
        lane.advance(Duration.ofMillis(500));
        Hello hello = (Hello) line.last(Hello.class).command();
        assertThat(hello.cursor()).isEqualTo(new Cursor("e", 107, 107));
        line.welcome(ResumeMode.REPLAY, 107);
        line.event(1, 108, contact("c"));
        assertThat(events).containsExactly(contact("a"), contact("b"), contact("c"));
        assertThat(resyncs).isEmpty();
    }

    @Test
    void eventsThatWereSeenAreNotGivenOnAgain() {
        online();
        line.event(1, 101, contact("a"));
        line.event(2, 101, contact("a"));
        line.event(3, 100, contact("old"));
        line.event(4, 102, contact("b"));
        assertThat(events).containsExactly(contact("a"), contact("b"));
    }

    @Test
    void liveStatesAtTheSamePlaceAreGivenOn() {
        online();
        QueueChanged queue = new QueueChanged(new QueueView("bantuan", 1, null, Instant.EPOCH));
        PbxChanged pbx = new PbxChanged(new PbxView(PbxState.LOST, Instant.EPOCH));
        line.event(1, 100, queue);
        line.event(2, 100, pbx);
        assertThat(events).containsExactly(queue, pbx);
    }

    @Test
    void aHoleInTheSequenceForcesAReconnect() {
        online();
        line.event(1, 101, contact("a"));
        line.event(3, 103, contact("c"));
        assertThat(line.closedByConsole()).isTrue();
        assertThat(phases.getLast()).isEqualTo(ConnectionPhase.RECONNECTING);
        lane.advance(Duration.ofMillis(500));
        assertThat(((Hello) line.last(Hello.class).command()).cursor())
                .isEqualTo(new Cursor("e", 101, 101));
        assertThat(events).containsExactly(contact("a"));
    }

    @Test
    void aResyncIsToldAndTakesTheServersCursor() {
        online();
        line.drop(1006);
        lane.advance(Duration.ofMillis(500));
        line.welcome(ResumeMode.RESYNC_REQUIRED, 900);
        assertThat(resyncs).hasSize(1);
        line.drop(1006);
        lane.advance(Duration.ofSeconds(1));
        assertThat(((Hello) line.last(Hello.class).command()).cursor())
                .isEqualTo(new Cursor("e", 900, 900));
    }

    @Test
    void anUnknownEventIsPassedOverWithoutLosingThePlace() {
        online();
        line.text(
                "{\"v\":1,\"at\":\"2026-11-23T01:00:00Z\",\"seq\":1,\"cursor\":{\"epoch\":\"e\","
                        + "\"xid\":105,\"id\":105},\"event\":{\"type\":\"weather.changed\",\"wind\":3}}");
        line.event(2, 106, contact("b"));
        assertThat(events).hasSize(2).contains(contact("b"));
        assertThat(phases.getLast()).isEqualTo(ConnectionPhase.ONLINE);
    }

    @Test
    void silenceForTwentyFiveSecondsIsALostConnection() {
        online();
        line.answerPings = false;
        lane.advance(Duration.ofMillis(24_999));
        assertThat(phases.getLast()).isEqualTo(ConnectionPhase.ONLINE);
        lane.advance(Duration.ofMillis(1));
        assertThat(phases.getLast()).isEqualTo(ConnectionPhase.RECONNECTING);
        assertThat(line.closedByConsole()).isTrue();
    }

    @Test
    void pingsEveryTenSecondsKeepTheConnection() {
        online();
        lane.advance(Duration.ofSeconds(60));
        assertThat(line.sent(Ping.class)).hasSize(7);
        assertThat(phases.getLast()).isEqualTo(ConnectionPhase.ONLINE);
        assertThat(hub.connection().latency()).isEqualTo(Duration.ZERO);
    }

    @Test
    void noGreetingWithinFiveSecondsIsALostConnection() {
        connection.start();
        lane.advance(Duration.ofSeconds(5));
        assertThat(line.closedByConsole()).isTrue();
        lane.advance(Duration.ofMillis(500));
        assertThat(line.attempts()).isEqualTo(2);
        assertThat(phases.getLast()).isEqualTo(ConnectionPhase.CONNECTING);
    }

    @Test
    void waitsBetweenAttemptsDoubleUpToThirtySeconds() {
        line.refuseOpen = new IllegalStateException("nobody there");
        connection.start();
        long[] waits = {500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000};
        for (int i = 0; i < waits.length; i++) {
            lane.advance(Duration.ofMillis(waits[i] - 1));
            assertThat(line.attempts()).isEqualTo(i + 1);
            lane.advance(Duration.ofMillis(1));
            assertThat(line.attempts()).isEqualTo(i + 2);
        }
    }

    @Test
    void aWriteInFlightIsSentAgainOnceUnderTheSameId() {
        online();
        CompletableFuture<?> link = connection.send(new LinkCall(SOME, SOME));
        CompletableFuture<?> read = connection.send(new MakeAgentReady());
        line.drop(1006);
        assertThat(codeOf(read)).isEqualTo(FaultCode.CONNECTION_LOST);
        assertThat(link).isNotDone();
        lane.advance(Duration.ofMillis(500));
        line.welcome(ResumeMode.REPLAY, 100);
        List<UUID> ids = line.sent(LinkCall.class).stream().map(f -> f.id()).toList();
        assertThat(ids).hasSize(2);
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        line.drop(1006);
        assertThat(codeOf(link)).isEqualTo(FaultCode.CONNECTION_LOST);
    }

    @Test
    void aWriteInFlightWaitsAMinuteForTheLine() {
        online();
        CompletableFuture<?> link = connection.send(new LinkCall(SOME, SOME));
        line.refuseOpen = new IllegalStateException("nobody there");
        line.drop(1006);
        lane.advance(Duration.ofMillis(59_999));
        assertThat(link).isNotDone();
        lane.advance(Duration.ofMillis(1));
        assertThat(codeOf(link)).isEqualTo(FaultCode.CONNECTION_LOST);
    }

    @Test
    void aCommandAskedForAgainAfterNoAnswerGetsTheAnswerOfTheFirst() {
        online();
        OnceCommands once = new OnceCommands(connection);
        LinkCall command = new LinkCall(SOME, SOME);
        CompletableFuture<?> first = once.sending(SOME, command).get();
        lane.advance(Duration.ofSeconds(10));
        assertThat(codeOf(first)).isEqualTo(FaultCode.TIMEOUT);
        line.drop(1006);
        assertThat(codeOf(once.sending(SOME, command).get())).isEqualTo(FaultCode.CONNECTION_LOST);
        lane.advance(Duration.ofMillis(500));
        line.welcome(ResumeMode.REPLAY, 100);
        CompletableFuture<?> again = once.sending(SOME, command).get();
        List<UUID> ids = line.sent(LinkCall.class).stream().map(f -> f.id()).toList();
        assertThat(ids).hasSize(2);
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        line.answer(ids.get(0), new Done());
        assertThat(again).isCompleted();
        assertThat(once.sending(SOME, command).get()).isNotDone();
        assertThat(line.last(LinkCall.class).id()).isNotEqualTo(ids.get(0));
    }

    @Test
    void theTokenIsRenewedOverTheConnectionBeforeItEnds() {
        online();
        lane.advance(Duration.ofSeconds(539));
        assertThat(line.refreshes).isZero();
        lane.advance(Duration.ofSeconds(1));
        assertThat(line.refreshes).isEqualTo(1);
        assertThat(((RenewToken) line.last(RenewToken.class).command()).accessToken())
                .isEqualTo("access-2");
        lane.advance(Duration.ofSeconds(540));
        assertThat(line.refreshes).isEqualTo(2);
    }

    @Test
    void aCloseFor4401IsFollowedByANewToken() {
        online();
        line.drop(4401);
        assertThat(line.refreshes).isEqualTo(1);
        lane.advance(Duration.ofMillis(500));
        assertThat(line.tokensShown).containsExactly("access-1", "access-2");
        assertThat(ended).isEmpty();
    }

    @Test
    void aConsoleThatWasReplacedByTheUsersNewerOneDoesNotFightBack() {
        online();
        line.drop(4409);
        assertThat(ended).extracting(Fault::code).containsExactly(FaultCode.REFRESH_REUSED);
        lane.advance(Duration.ofMinutes(5));
        assertThat(line.attempts()).isEqualTo(1);
    }

    @Test
    void aServerThatRestartsIsTriedAgainWithoutANewToken() {
        online();
        line.drop(1012);
        lane.advance(Duration.ofMillis(500));
        assertThat(line.attempts()).isEqualTo(2);
        assertThat(line.refreshes).isZero();
    }

    @Test
    void aRefusedRefreshEndsTheSession() {
        online();
        CompletableFuture<?> link = connection.send(new LinkCall(SOME, SOME));
        line.refuseRefresh = FaultCode.TOKEN_INVALID;
        line.drop(4401);
        assertThat(ended).extracting(Fault::code).containsExactly(FaultCode.TOKEN_INVALID);
        assertThat(phases.getLast()).isEqualTo(ConnectionPhase.OFFLINE);
        assertThat(codeOf(link)).isEqualTo(FaultCode.CONNECTION_LOST);
        lane.advance(Duration.ofMinutes(5));
        assertThat(line.attempts()).isEqualTo(1);
    }

    @Test
    void aRefusedHandshakeTriesANewTokenBeforeGivingUp() {
        line.refuseOpen = new Transport.HandshakeRefused(401, new IllegalStateException());
        connection.start();
        assertThat(line.refreshes).isEqualTo(1);
        line.refuseOpen = null;
        lane.advance(Duration.ofMillis(500));
        assertThat(line.tokensShown).containsExactly("access-1", "access-2");
    }

    @Test
    void aServerWithoutOurProtocolEndsTheSession() {
        connection.start();
        line.refuse(line.last(Hello.class).id(), FaultCode.UNSUPPORTED_VERSION);
        assertThat(ended).extracting(Fault::code).containsExactly(FaultCode.UNSUPPORTED_VERSION);
    }

    @Test
    void signingOutEndsTheSessionAtTheServerAndDoesNotComeBack() {
        online();
        connection.close();
        assertThat(line.signOuts).isEqualTo(1);
        assertThat(line.closedByConsole()).isTrue();
        lane.advance(Duration.ofMinutes(5));
        assertThat(line.attempts()).isEqualTo(1);
        assertThat(ended).isEmpty();
    }

    @Test
    void aTextThatIsNoFrameIsALostConnection() {
        online();
        line.text("{nonsense");
        assertThat(phases.getLast()).isEqualTo(ConnectionPhase.RECONNECTING);
    }
}
