package id.tanggap.telephony.ami;

import static id.tanggap.telephony.ami.AmiFixture.LISTEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import id.tanggap.telephony.CallDirection;
import id.tanggap.telephony.CallEvent;
import id.tanggap.telephony.CallEvent.CallAbandoned;
import id.tanggap.telephony.CallEvent.CallAnswered;
import id.tanggap.telephony.CallEvent.CallEnded;
import id.tanggap.telephony.CallEvent.CallEntered;
import id.tanggap.telephony.CallEvent.CallMerged;
import id.tanggap.telephony.CallEvent.CallRinging;
import id.tanggap.telephony.CallEvent.CallStarted;
import id.tanggap.telephony.CallEvent.CallTransferred;
import id.tanggap.telephony.CallEvent.RingNoAnswer;
import id.tanggap.telephony.CallOutcome;
import id.tanggap.telephony.Caller;
import id.tanggap.telephony.EndedBy;
import id.tanggap.telephony.LinkedId;
import id.tanggap.telephony.PbxStatus;
import id.tanggap.telephony.UniqueId;
import id.tanggap.telephony.fake.FakeAmiServer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What Asterisk 22 really said (recorded), over the wire and through the library. */
class TranscriptTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void answeredCall() {
        LinkedId call = new LinkedId("tanggap-1795407790.0");
        Caller budi = new Caller("+6281277700101", "Ipda Budi");

        assertThat(replay("answered.ami"))
                .containsExactly(
                        new CallStarted(
                                call,
                                at("04:23:10.777999Z"),
                                CallDirection.INBOUND,
                                budi,
                                "1500",
                                null),
                        new CallEntered(call, at("04:23:10.778049Z"), "bantuan", budi, 1),
                        new CallRinging(
                                call,
                                at("04:23:10.778072Z"),
                                "bantuan",
                                "PJSIP/2001",
                                new UniqueId("tanggap-1795407790.1")),
                        new CallAnswered(
                                call,
                                at("04:23:12.285237Z"),
                                "bantuan",
                                "PJSIP/2001",
                                Duration.ofNanos(1_507_188_000L),
                                Duration.ofNanos(1_506_313_000L)),
                        new CallEnded(
                                call,
                                at("04:23:15.785723Z"),
                                CallOutcome.ANSWERED,
                                Duration.ofNanos(3_500_486_000L),
                                EndedBy.OTHER_PARTY,
                                false));
    }

    @Test
    void abandonedCall() {
        List<CallEvent> told = replay("abandoned.ami");

        assertThat(told)
                .extracting(TranscriptTest::kind)
                .containsExactly(
                        "CallStarted", "CallEntered", "CallRinging", "CallAbandoned", "CallEnded");
        assertThat(told.get(3))
                .isInstanceOfSatisfying(
                        CallAbandoned.class,
                        e -> assertThat(e.waitTime()).isEqualTo(Duration.ofNanos(4_008_853_000L)));
        assertThat(told.get(4))
                .isInstanceOfSatisfying(
                        CallEnded.class,
                        e -> {
                            assertThat(e.outcome()).isEqualTo(CallOutcome.ABANDONED);
                            assertThat(e.endedBy()).isEqualTo(EndedBy.OTHER_PARTY);
                        });
    }

    @Test
    void phoneNotPickedUpRingsAgainUntilTheCallerGivesUp() {
        List<CallEvent> told = replay("ring-no-answer.ami");

        assertThat(told)
                .extracting(TranscriptTest::kind)
                .containsExactly(
                        "CallStarted",
                        "CallEntered",
                        "CallRinging",
                        "RingNoAnswer",
                        "CallRinging",
                        "CallAbandoned",
                        "CallEnded");
        assertThat(told.get(3))
                .isInstanceOfSatisfying(
                        RingNoAnswer.class,
                        e -> assertThat(e.ringTime()).isEqualTo(Duration.ofSeconds(15)));
    }

    @Test
    void blindTransfer() {
        List<CallEvent> told = replay("blind.ami");

        assertThat(told)
                .extracting(TranscriptTest::kind)
                .containsExactly(
                        "CallStarted",
                        "CallEntered",
                        "CallRinging",
                        "CallAnswered",
                        "CallTransferred",
                        "CallRinging",
                        "CallAnswered",
                        "CallEnded");
        assertThat(told.get(4))
                .isInstanceOfSatisfying(
                        CallTransferred.class,
                        e -> {
                            assertThat(e.from()).isEqualTo("PJSIP/2001");
                            assertThat(e.to()).isEqualTo("2002");
                        });
        assertThat(told.get(6))
                .isInstanceOfSatisfying(
                        CallAnswered.class,
                        e -> assertThat(e.memberInterface()).isEqualTo("PJSIP/2002"));
        // queue_log and CDR of this call: answered at 21:58:21, ended at 21:58:36.
        assertThat(told.getLast())
                .isInstanceOfSatisfying(
                        CallEnded.class,
                        e -> assertThat(e.talkTime()).isBetween(seconds(14), seconds(16)));
    }

    /**
     * By REFER with Replaces, as a desk phone does it: first asks 2002, then puts the two together.
     */
    @Test
    void attendedTransfer() {
        LinkedId call = new LinkedId("tanggap-1795643962.5");
        LinkedId consultation = new LinkedId("tanggap-1795643967.7");
        List<CallEvent> told = replay("attended.ami");

        assertThat(told)
                .extracting(TranscriptTest::kind, CallEvent::linkedId)
                .containsExactly(
                        tuple("CallStarted", call),
                        tuple("CallEntered", call),
                        tuple("CallRinging", call),
                        tuple("CallAnswered", call),
                        tuple("CallStarted", consultation),
                        tuple("CallRinging", consultation),
                        tuple("CallAnswered", consultation),
                        tuple("CallMerged", consultation),
                        tuple("CallAnswered", call),
                        tuple("CallTransferred", call),
                        tuple("CallEnded", call));
        assertThat(told.get(9))
                .isInstanceOfSatisfying(
                        CallTransferred.class,
                        e -> {
                            assertThat(e.from()).isEqualTo("PJSIP/2001");
                            assertThat(e.to()).isEqualTo("2002");
                            assertThat(e.attended()).isTrue();
                        });
        assertThat(told.get(7))
                .isInstanceOfSatisfying(
                        CallMerged.class, e -> assertThat(e.into()).isEqualTo(call));
        assertThat(told.get(8))
                .isInstanceOfSatisfying(
                        CallAnswered.class,
                        e -> {
                            assertThat(e.memberInterface()).isEqualTo("PJSIP/2002");
                            assertThat(e.waitTime()).isEqualTo(waitOf(told.get(3)));
                        });
        // queue_log and CDR of this call: answered at 21:59:24, ended at 21:59:42.
        assertThat(told.getLast())
                .isInstanceOfSatisfying(
                        CallEnded.class,
                        e -> {
                            assertThat(e.outcome()).isEqualTo(CallOutcome.ANSWERED);
                            assertThat(e.endedBy()).isEqualTo(EndedBy.OTHER_PARTY);
                            assertThat(e.talkTime()).isBetween(seconds(17), seconds(19));
                        });
    }

    @Test
    void originatedCallEndedByThePbx() {
        List<CallEvent> told = replay("originated.ami");

        assertThat(told)
                .extracting(TranscriptTest::kind)
                .containsExactly("CallStarted", "CallAnswered", "CallEnded");
        assertThat(told.getFirst())
                .isInstanceOfSatisfying(
                        CallStarted.class,
                        e -> {
                            assertThat(e.direction()).isEqualTo(CallDirection.OUTBOUND);
                            assertThat(e.dialled()).isEqualTo("081234567");
                            assertThat(e.memberInterface()).isEqualTo("PJSIP/2002");
                        });
        assertThat(told.getLast())
                .isInstanceOfSatisfying(
                        CallEnded.class, e -> assertThat(e.endedBy()).isEqualTo(EndedBy.PBX));
    }

    private static List<CallEvent> replay(String transcript) {
        List<CallEvent> told = new CopyOnWriteArrayList<>();
        try (FakeAmiServer server = AmiFixture.server();
                AsteriskPbxGateway gateway = new AsteriskPbxGateway(AmiFixture.patient(server))) {
            gateway.start(
                    event -> {
                        if (event instanceof CallEvent call) {
                            told.add(call);
                        }
                    });
            await().atMost(LONG).until(() -> gateway.status().state() == PbxStatus.State.CONNECTED);
            AmiFixture.transcript(transcript).forEach(event -> server.push(LISTEN, event));
            await().atMost(LONG).until(() -> told.stream().anyMatch(CallEnded.class::isInstance));
        }
        return told;
    }

    private static Duration waitOf(CallEvent answered) {
        return ((CallAnswered) answered).waitTime();
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static String kind(CallEvent event) {
        return event.getClass().getSimpleName();
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-23T" + time);
    }
}
