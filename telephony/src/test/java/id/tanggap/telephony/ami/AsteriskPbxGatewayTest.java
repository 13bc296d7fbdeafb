package id.tanggap.telephony.ami;

import static id.tanggap.telephony.ami.AmiFixture.ACT;
import static id.tanggap.telephony.ami.AmiFixture.LISTEN;
import static id.tanggap.telephony.ami.AmiFixture.hangup;
import static id.tanggap.telephony.ami.AmiFixture.newChannel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.telephony.ActionResult;
import id.tanggap.telephony.CallEvent.CallEnded;
import id.tanggap.telephony.CallEvent.CallStarted;
import id.tanggap.telephony.LinkedId;
import id.tanggap.telephony.PbxEvent;
import id.tanggap.telephony.PbxEvent.PbxConnected;
import id.tanggap.telephony.PbxEvent.PbxLost;
import id.tanggap.telephony.PbxEvent.PbxSnapshot;
import id.tanggap.telephony.PbxSettings;
import id.tanggap.telephony.PbxStatus;
import id.tanggap.telephony.fake.AmiMessage;
import id.tanggap.telephony.fake.FakeAmiServer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsteriskPbxGatewayTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final FakeAmiServer server = AmiFixture.server();
    private final List<PbxEvent> events = new CopyOnWriteArrayList<>();
    private final Locale locale = Locale.getDefault();
    private AsteriskPbxGateway gateway = new AsteriskPbxGateway(AmiFixture.patient(server));

    @AfterEach
    void close() {
        gateway.close();
        server.close();
        Locale.setDefault(locale);
    }

    @Test
    void snapshotComesBeforeTheDeltasThatArriveWhileItIsTaken() {
        server.answer(
                "CoreStatus",
                action -> {
                    server.push(LISTEN, newChannel(7, "PJSIP/trunk", "0812"));
                    return List.of(
                            AmiMessage.of(
                                    "Response", "Success",
                                    "CoreStartupDate", "2026-03-18",
                                    "CoreStartupTime", "08:00:00"));
                });
        connect();
        await().atMost(LONG).until(() -> !of(CallStarted.class).isEmpty());

        assertThat(events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("PbxConnected", "PbxSnapshot", "CallStarted");
    }

    @Test
    void statusTellsWhereTheLinkStands() {
        assertThat(gateway.status().state()).isEqualTo(PbxStatus.State.OFF);
        connect();
        assertThat(gateway.status())
                .satisfies(
                        status -> {
                            assertThat(status.state()).isEqualTo(PbxStatus.State.CONNECTED);
                            assertThat(status.pbxId()).isEqualTo("fake");
                            assertThat(status.generation()).isEqualTo(1);
                            assertThat(status.reason()).isNull();
                        });
        gateway.close();
        assertThat(gateway.status().state()).isEqualTo(PbxStatus.State.OFF);
    }

    @Test
    void wrongPasswordIsAReasonAndNoException() {
        FakeAmiServer other = FakeAmiServer.start().user(LISTEN, "lain").user(ACT, "lain");
        gateway =
                new AsteriskPbxGateway(
                        AmiFixture.settings(other, Duration.ofSeconds(5), Duration.ofSeconds(5)));
        gateway.start(events::add);

        await().atMost(LONG)
                .untilAsserted(
                        () ->
                                assertThat(gateway.status().reason())
                                        .contains(LISTEN)
                                        .contains("Authentication failed"));
        assertThat(gateway.status().state()).isEqualTo(PbxStatus.State.CONNECTING);
        assertThat(events).isEmpty();
        other.close();
    }

    @Test
    void droppedConnectionIsToldAndCallsOfTheGapAreEnded() {
        connect();
        server.push(LISTEN, newChannel(7, "PJSIP/trunk", "0812"));
        await().atMost(LONG).until(() -> !of(CallStarted.class).isEmpty());
        server.dropConnections();
        await().atMost(LONG).until(() -> of(PbxSnapshot.class).size() == 2);

        assertThat(events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly(
                        "PbxConnected",
                        "PbxSnapshot",
                        "CallStarted",
                        "PbxLost",
                        "PbxConnected",
                        "CallEnded",
                        "PbxSnapshot");
        assertThat(of(CallEnded.class).getFirst().reconstructed()).isTrue();
        assertThat(of(PbxConnected.class).getLast().restarted()).isFalse();
    }

    @Test
    void restartOfThePbxIsTold() {
        connect();
        server.startedAt("09:30:00").dropConnections();
        await().atMost(LONG).until(() -> of(PbxConnected.class).size() == 2);

        assertThat(of(PbxConnected.class).getLast().restarted()).isTrue();
    }

    @Test
    void cutCableIsNoticedByTheReadTimeout() {
        PbxSettings settings = AmiFixture.settings(server, Duration.ofSeconds(1), LONG);
        gateway = new AsteriskPbxGateway(settings);
        connect();
        server.freeze();
        await().atMost(LONG).until(() -> !of(PbxLost.class).isEmpty());
        server.thaw();
        await().atMost(LONG).until(() -> of(PbxSnapshot.class).size() == 2);
    }

    @Test
    void linkThatBabblesButTellsNothingIsThrownAwayByTheWatchdog() {
        gateway = new AsteriskPbxGateway(AmiFixture.settings(server, LONG, Duration.ofSeconds(1)));
        connect();
        server.answer("Ping", action -> List.of());
        await().atMost(LONG)
                .until(
                        () -> {
                            // Bytes flow, so the read timeout never strikes; they make no event.
                            server.babble("X");
                            return !of(PbxLost.class).isEmpty();
                        });
        assertThat(of(PbxLost.class).getFirst().reason()).contains("nothing heard");
    }

    @Test
    void refusedActionCarriesThePbxsOwnWords() {
        server.answer(
                "QueueAdd",
                action ->
                        List.of(
                                AmiMessage.of(
                                        "Response", "Error",
                                        "Message", "Unable to add interface: Already there")));
        connect();

        assertThat(gateway.addMember("bantuan", "PJSIP/2001", "sari", true).join())
                .isEqualTo(new ActionResult.Refused("Unable to add interface: Already there"));
    }

    @Test
    void actionsReachThePbxAsAsked() {
        connect();
        gateway.addMember("bantuan", "PJSIP/2001", "sari", true).join();
        gateway.pause(null, "PJSIP/2001", "makan").join();
        gateway.unpause("bantuan", "PJSIP/2001").join();
        gateway.removeMember("bantuan", "PJSIP/2001").join();

        assertThat(server.received("QueueAdd").getFirst())
                .satisfies(
                        action -> {
                            assertThat(action.get("Queue")).isEqualTo("bantuan");
                            assertThat(action.get("Interface")).isEqualTo("PJSIP/2001");
                            assertThat(action.get("MemberName")).isEqualTo("sari");
                            assertThat(action.get("Paused")).isEqualTo("true");
                        });
        assertThat(server.received("QueuePause"))
                .extracting(a -> a.text("Queue") + "," + a.text("Paused") + "," + a.text("Reason"))
                .containsExactly(",true,makan", "bantuan,false,");
        assertThat(server.received("QueueRemove")).hasSize(1);
    }

    @Test
    void unansweredActionHasAnUnknownOutcome() {
        server.answer("QueuePause", action -> List.of());
        connect();

        assertThat(gateway.pause("bantuan", "PJSIP/2001", null).join())
                .isEqualTo(new ActionResult.Unknown(ActionResult.Unknown.Cause.TIMEOUT));
    }

    @Test
    void connectionThatBreaksBeforeTheAnswerIsAnUnknownOutcome() {
        server.answer(
                "QueuePause",
                action -> {
                    server.dropConnections();
                    return List.of();
                });
        connect();

        assertThat(gateway.pause("bantuan", "PJSIP/2001", null).join())
                .isEqualTo(new ActionResult.Unknown(ActionResult.Unknown.Cause.CONNECTION_LOST));
    }

    @Test
    void actionWithoutConnectionIsNotSent() {
        assertThat(gateway.unpause(null, "PJSIP/2001").join())
                .isInstanceOfSatisfying(
                        ActionResult.NotSent.class,
                        r ->
                                assertThat(r.cause())
                                        .isEqualTo(ActionResult.NotSent.Cause.NOT_CONNECTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0812 345",
                "0812\r\nAction: Command",
                "0812\n",
                "123456789012345678901",
                "٠٨١٢",
                "abc",
                "0812,1,System(id)"
            })
    void numberThatIsNoneNeverReachesThePbx(String number) {
        connect();

        assertThat(gateway.originate("PJSIP/2001", number, null).join())
                .isInstanceOfSatisfying(
                        ActionResult.NotSent.class,
                        r ->
                                assertThat(r.cause())
                                        .isEqualTo(ActionResult.NotSent.Cause.INVALID_INPUT));
        assertThat(server.received("Originate")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nAction: Command\r\nCommand: core stop now", "a\u2028b", "a|b"})
    void lineBreaksNeverReachThePbx(String text) {
        connect();
        gateway.addMember("bantuan", "PJSIP/2001", text, false).join();
        gateway.pause("bantuan", "PJSIP/2001", text).join();
        gateway.pause(text, "PJSIP/2001", null).join();
        gateway.removeMember("bantuan", text).join();
        gateway.originate("PJSIP/2001", "0812", text).join();
        gateway.originate(text, "0812", null).join();
        gateway.unpause(null, "PJSIP/2001").join();

        assertThat(server.received())
                .extracting(action -> action.text("Action"))
                .doesNotContain("Command", "QueueAdd", "QueueRemove", "Originate")
                .containsOnlyOnce("QueuePause");
    }

    @Test
    void originatedCallIsKnownByItsIdBeforeItExists() {
        connect();
        ActionResult result = gateway.originate("PJSIP/2001", "081234567", null).join();
        AmiMessage sent = server.received("Originate").getFirst();

        assertThat(result).isEqualTo(new ActionResult.Done(new LinkedId(sent.text("ChannelId"))));
        assertThat(sent.get("Channel")).isEqualTo("PJSIP/2001");
        assertThat(sent.get("Exten")).isEqualTo("081234567");
        assertThat(sent.get("Context")).isEqualTo("tanggap-phones");
        assertThat(sent.get("Application")).isNull();
    }

    @Test
    void hangUpEndsTheChannelsOfTheCall() {
        connect();
        server.push(LISTEN, newChannel(7, "PJSIP/trunk", "0812"));
        await().atMost(LONG).until(() -> !of(CallStarted.class).isEmpty());

        assertThat(gateway.hangUp(new LinkedId("fake-7")).join())
                .isEqualTo(new ActionResult.Done(null));
        assertThat(server.received("Hangup").getFirst().get("Channel")).isEqualTo("PJSIP/trunk-7");
        assertThat(gateway.hangUp(new LinkedId("fake-8")).join())
                .isInstanceOf(ActionResult.NotSent.class);
    }

    @Test
    void turkishLocaleDoesNotChangeHowHeadersAreRead() {
        Locale.setDefault(Locale.of("tr", "TR"));
        connect();
        server.push(LISTEN, newChannel(7, "PJSIP/trunk", "0812"));
        server.push(LISTEN, hangup(7, "PJSIP/trunk"));
        await().atMost(LONG).until(() -> !of(CallEnded.class).isEmpty());

        assertThat(of(CallStarted.class).getFirst().linkedId()).isEqualTo(new LinkedId("fake-7"));
        assertThat(of(CallStarted.class).getFirst().caller().number()).isEqualTo("0812");
    }

    @Test
    void listenerThatFailsDoesNotStopTheNextEvent() {
        gateway.start(
                event -> {
                    events.add(event);
                    throw new IllegalStateException("listener");
                });
        await().atMost(LONG).until(() -> !of(PbxSnapshot.class).isEmpty());
        server.push(LISTEN, newChannel(7, "PJSIP/trunk", "0812"));
        await().atMost(LONG).until(() -> !of(CallStarted.class).isEmpty());
    }

    private void connect() {
        gateway.start(events::add);
        await().atMost(LONG).until(() -> gateway.status().state() == PbxStatus.State.CONNECTED);
    }

    private <T> List<T> of(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
