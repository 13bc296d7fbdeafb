package id.tanggap.server.call.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.call.CallOutcome;
import id.tanggap.server.call.internal.FileFacts.Leg;
import id.tanggap.telephony.log.CdrDisposition;
import id.tanggap.telephony.log.QueueLogRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lines as Asterisk 22 writes them. */
class FileFactsTest {
    private static final long BEGIN = 1_795_406_400;

    @Test
    void answeredQueueCall() {
        assertThat(
                        FileFacts.of(
                                List.of(queueLeg(50)),
                                lines(
                                        "0|ENTERQUEUE||081277700101|1",
                                        "4|CONNECT|Dewi|4|tanggap-2.1|3",
                                        "50|COMPLETECALLER|Dewi|4|46|1")))
                .isEqualTo(
                        new FileFacts(
                                "bantuan",
                                at(0),
                                at(4),
                                at(50),
                                "Dewi",
                                seconds(4),
                                seconds(46),
                                CallOutcome.ANSWERED));
    }

    @Test
    void abandonedCallIsNotAnsweredThoughItsLegIs() {
        assertThat(
                        FileFacts.of(
                                List.of(queueLeg(9)),
                                lines("0|ENTERQUEUE||081277700101|1", "9|ABANDON||1|1|9")))
                .isEqualTo(
                        new FileFacts(
                                "bantuan",
                                at(0),
                                null,
                                at(9),
                                null,
                                seconds(9),
                                null,
                                CallOutcome.ABANDONED));
    }

    @Test
    void callNobodyPickedUpBeforeAnotherDid() {
        assertThat(
                        FileFacts.of(
                                        List.of(queueLeg(60)),
                                        lines(
                                                "0|ENTERQUEUE||081277700101|1",
                                                "15|RINGNOANSWER|Arif|15000",
                                                "18|CONNECT|Dewi|18|tanggap-2.3|2",
                                                "60|COMPLETEAGENT|Dewi|18|42|1"))
                                .member())
                .isEqualTo("Dewi");
    }

    @Test
    void queueThatLetTheCallerGo() {
        assertThat(
                        FileFacts.of(
                                        List.of(queueLeg(1800)),
                                        lines(
                                                "0|ENTERQUEUE||081277700101|1",
                                                "1800|EXITWITHTIMEOUT||1|1|1800"))
                                .outcome())
                .isEqualTo(CallOutcome.TIMEOUT);
    }

    @Test
    void waitingInTwoQueuesAddsUp() {
        FileFacts facts =
                FileFacts.of(
                        List.of(queueLeg(100)),
                        lines(
                                "0|ENTERQUEUE||081277700101|1",
                                "30|EXITWITHTIMEOUT||1|1|30",
                                "31|ENTERQUEUE||081277700101|1",
                                "41|CONNECT|Dewi|10|tanggap-2.3|2",
                                "100|COMPLETECALLER|Dewi|10|59|1"));

        assertThat(facts.waitTime()).isEqualTo(seconds(40));
        assertThat(facts.enteredAt()).isEqualTo(at(0));
        assertThat(facts.outcome()).isEqualTo(CallOutcome.ANSWERED);
    }

    /** From the lab: the first agent talks 4 seconds, the second until the end. */
    @Test
    void callHandedOnBlindlyTalksOnUntilItsLastLegEnds() {
        FileFacts facts =
                FileFacts.of(
                        List.of(queueLeg(5), answeredLeg(5, 16)),
                        lines(
                                "0|ENTERQUEUE||+6281277700101|1",
                                "1|CONNECT|Sari|1|tanggap-2.1|1",
                                "5|BLINDTRANSFER|Sari|2002|tanggap-phones|1|4|1"));

        assertThat(facts.talkTime()).isEqualTo(seconds(15));
        assertThat(facts.endedAt()).isEqualTo(at(16));
        assertThat(facts.member()).isEqualTo("Sari");
    }

    /** From the lab: with the legs of the consultation that became part of the call. */
    @Test
    void callHandedOnAfterAConsultationTalksOnUntilItsLastLegEnds() {
        FileFacts facts =
                FileFacts.of(
                        List.of(queueLeg(9), answeredLeg(9, 20), answeredLeg(9, 9)),
                        lines(
                                "0|ENTERQUEUE||+6281277700101|1",
                                "2|CONNECT|Sari|2|tanggap-2.6|1",
                                "9|ATTENDEDTRANSFER|Sari|BRIDGE|2e513b3f|2|7|1"));

        assertThat(facts.talkTime()).isEqualTo(seconds(18));
        assertThat(facts.endedAt()).isEqualTo(at(20));
    }

    @Test
    void callHandedBackIntoTheQueueDoesNotTalkWhileItWaits() {
        FileFacts facts =
                FileFacts.of(
                        List.of(queueLeg(5), queueLeg(60)),
                        lines(
                                "0|ENTERQUEUE||+6281277700101|1",
                                "1|CONNECT|Sari|1|tanggap-2.1|1",
                                "5|BLINDTRANSFER|Sari|1500|tanggap-phones|1|4|1",
                                "5|ENTERQUEUE||+6281277700101|1",
                                "30|CONNECT|Dewi|25|tanggap-2.4|2",
                                "60|COMPLETECALLER|Dewi|25|30|1"));

        assertThat(facts.talkTime()).isEqualTo(seconds(34));
        assertThat(facts.waitTime()).isEqualTo(seconds(1));
        assertThat(facts.member()).isEqualTo("Dewi");
    }

    @Test
    void directCallIsToldByItsLegs() {
        assertThat(
                        FileFacts.of(
                                List.of(
                                        new Leg(
                                                at(0),
                                                at(7),
                                                at(30),
                                                seconds(23),
                                                CdrDisposition.ANSWERED,
                                                true)),
                                List.of()))
                .isEqualTo(
                        new FileFacts(
                                null,
                                null,
                                at(7),
                                at(30),
                                null,
                                seconds(7),
                                seconds(23),
                                CallOutcome.ANSWERED));
    }

    @Test
    void busyPartyIsTheOutcomeOfTheLastLeg() {
        assertThat(
                        FileFacts.of(
                                        List.of(
                                                leg(0, 10, CdrDisposition.NO_ANSWER),
                                                leg(10, 12, CdrDisposition.BUSY)),
                                        List.of())
                                .outcome())
                .isEqualTo(CallOutcome.BUSY);
    }

    @Test
    void filesThatSayNothingDecideNothing() {
        assertThat(FileFacts.of(List.of(), List.of()))
                .isEqualTo(new FileFacts(null, null, null, null, null, null, null, null));
    }

    /** A queue answers its caller at once, so its leg is always answered. */
    private static Leg queueLeg(long end) {
        return new Leg(at(0), at(0), at(end), seconds(end), CdrDisposition.ANSWERED, true);
    }

    private static Leg answeredLeg(long start, long end) {
        return new Leg(
                at(start), at(start), at(end), seconds(end - start), CdrDisposition.ANSWERED, true);
    }

    private static Leg leg(long start, long end, CdrDisposition disposition) {
        return new Leg(at(start), null, at(end), Duration.ZERO, disposition, true);
    }

    /** {@code second|event|member|data...}. */
    private static List<QueueLogRecord> lines(String... lines) {
        return Arrays.stream(lines).map(FileFactsTest::line).map(Objects::requireNonNull).toList();
    }

    private static @Nullable QueueLogRecord line(String text) {
        String[] part = text.split("\\|", 4);
        String member = part[2].isEmpty() ? "NONE" : part[2];
        return QueueLogRecord.parse(
                "%d|tanggap-1.1|bantuan|%s|%s|%s"
                        .formatted(
                                BEGIN + Long.parseLong(part[0]),
                                member,
                                part[1],
                                part.length > 3 ? part[3] : ""));
    }

    private static Instant at(long second) {
        return Instant.ofEpochSecond(BEGIN + second);
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
