package id.tanggap.server.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.protocol.call.CallDirection;
import id.tanggap.protocol.call.CallOutcome;
import id.tanggap.protocol.call.CallState;
import id.tanggap.protocol.call.CallView;
import id.tanggap.server.call.Desk.Played;
import id.tanggap.server.call.Desk.Seat;
import id.tanggap.server.testing.PbxFolder;
import id.tanggap.server.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls that nobody watched, and calls that were watched wrongly, from the PBX's own files. */
@QuarkusTest
class PbxFilesIT {
    private static final PbxFolder FILES = PbxFolder.ofTests();

    @Inject Desk desk;
    @Inject Rows rows;
    @Inject CallService calls;

    private Seat seat;

    @BeforeEach
    void connect() {
        desk.pbx().connect();
        desk.settle();
        seat = desk.readyAgent();
    }

    @Test
    void callsMissedWhileTheServerWasDownAreLoggedOnce() throws Exception {
        List<String> linkedIds =
                IntStream.range(0, 40).mapToObj(i -> "missed-" + UUID.randomUUID() + ".1").toList();
        Instant begin = Instant.parse("2026-11-20T02:00:00Z");
        for (int i = 0; i < linkedIds.size(); i++) {
            String id = linkedIds.get(i);
            Instant entered = begin.plusSeconds(100L * i);
            if (i % 4 == 0) {
                FILES.abandoned(id, "081277700101", entered, 9);
            } else {
                FILES.answered(id, "081277700101", seat.actor().name(), entered, 4, 46);
            }
        }

        await().untilAsserted(
                        () ->
                                assertThat(
                                                rows.texts(
                                                        "select count(*)::text from call where linked_id = any(?)",
                                                        (Object) linkedIds.toArray(String[]::new)))
                                        .containsExactly("40"));
        CallView answered = view(linkedIds.get(1));
        assertThat(answered.state()).isEqualTo(CallState.FINISHED);
        assertThat(answered.direction()).isEqualTo(CallDirection.INBOUND);
        assertThat(answered.outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(answered.callerNumber()).isEqualTo("+6281277700101");
        assertThat(answered.queue()).isEqualTo(Desk.QUEUE);
        assertThat(answered.agentId()).isEqualTo(seat.actor().userId());
        assertThat(answered.enteredAt()).isEqualTo(begin.plusSeconds(100));
        assertThat(answered.answeredAt()).isEqualTo(begin.plusSeconds(104));
        assertThat(answered.endedAt()).isEqualTo(begin.plusSeconds(150));
        assertThat(answered.waitSeconds()).isEqualTo(4);
        assertThat(answered.talkSeconds()).isEqualTo(46);
        CallView abandoned = view(linkedIds.getFirst());
        assertThat(abandoned.outcome()).isEqualTo(CallOutcome.ABANDONED);
        assertThat(abandoned.waitSeconds()).isEqualTo(9);
        assertThat(abandoned.agentId()).isNull();
    }

    @Test
    void endThatNobodySawGetsItsOutcomeFromTheFiles() throws Exception {
        Played call = desk.incoming(Desk.freeNumber()).enters().rings(seat, 1);
        // The server was away while it was answered and ended; the PBX has it no more.
        desk.pbx().connect();
        desk.settle();
        assertThat(desk.call(call).outcome()).isEqualTo(CallOutcome.UNKNOWN);

        FILES.answered(
                call.linkedId().value(), "081277700101", seat.actor().name(), call.at(0), 4, 46);

        await().untilAsserted(
                        () ->
                                assertThat(desk.call(call).outcome())
                                        .isEqualTo(CallOutcome.ANSWERED));
        CallView settled = desk.call(call);
        assertThat(settled.waitSeconds()).isEqualTo(4);
        assertThat(settled.talkSeconds()).isEqualTo(46);
        assertThat(settled.agentId()).isEqualTo(seat.actor().userId());
        assertThat(settled.endedAt()).isEqualTo(call.at(50));
    }

    @Test
    void watchedCallTakesTheFilesFigures() throws Exception {
        Played call = desk.incoming(Desk.freeNumber()).enters().rings(seat, 1).isAnswered(seat, 4);
        FILES.answered(
                call.linkedId().value(), "081277700101", seat.actor().name(), call.at(0), 3, 47);
        call.endsAfterTalk(50, 46);

        await().untilAsserted(() -> assertThat(desk.call(call).waitSeconds()).isEqualTo(3));
        assertThat(desk.call(call).talkSeconds()).isEqualTo(47);
        assertThat(desk.call(call).state()).isEqualTo(CallState.WRAP_UP);
        assertThat(
                        rows.texts(
                                "select count(*)::text from call where linked_id = ?",
                                call.linkedId().value()))
                .containsExactly("1");
    }

    @Test
    void filesReadAgainFromTheBeginningAddNothing() throws Exception {
        String id = "again-" + UUID.randomUUID() + ".1";
        FILES.answered(
                id,
                "081277700101",
                seat.actor().name(),
                Instant.parse("2026-11-20T05:00:00Z"),
                4,
                46);
        await().untilAsserted(() -> assertThat(idOf(id)).hasSize(1));
        List<String> before = everything();

        rows.run("delete from pbx_file");

        await().untilAsserted(
                        () ->
                                assertThat(rows.texts("select count(*)::text from pbx_file"))
                                        .containsExactly("2"));
        await().untilAsserted(
                        () ->
                                assertThat(
                                                rows.texts(
                                                        "select linked_id from call_to_settle where linked_id = ?",
                                                        id))
                                        .isEmpty());
        assertThat(everything()).isEqualTo(before);
    }

    private List<String> everything() {
        return rows.texts(
                "select concat_ws('|', linked_id, outcome, wait_ms, talk_ms, agent_id) from call"
                        + " where source = 'FILES' order by linked_id");
    }

    private CallView view(String linkedId) {
        return calls.view(UUID.fromString(idOf(linkedId).getFirst()));
    }

    private List<String> idOf(String linkedId) {
        return rows.texts("select id::text from call where linked_id = ?", linkedId);
    }
}
