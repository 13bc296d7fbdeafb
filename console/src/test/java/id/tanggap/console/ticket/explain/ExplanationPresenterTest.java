package id.tanggap.console.ticket.explain;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Desk;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.sla.ExplainSla;
import id.tanggap.protocol.sla.FiredThreshold;
import id.tanggap.protocol.sla.SlaClockExplanation;
import id.tanggap.protocol.sla.SlaExplanation;
import id.tanggap.protocol.sla.SlaStep;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.SlaClockKind;
import id.tanggap.protocol.ticket.SlaClockState;
import id.tanggap.protocol.ticket.SlaClockView;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntry;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplanationPresenterTest {
    private static final TicketDetail TICKET = Tickets.detail(Tickets.row(418));
    private static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");

    private final ScriptedServer server = new ScriptedServer();
    private final List<ExplanationState> states = new ArrayList<>();
    private boolean open;
    private final ExplanationPresenter presenter =
            new ExplanationPresenter(
                    new ExplanationView() {
                        @Override
                        public void open(ExplanationState state) {
                            open = true;
                            states.add(state);
                        }

                        @Override
                        public void render(ExplanationState state) {
                            states.add(state);
                        }

                        @Override
                        public void close() {
                            open = false;
                        }
                    },
                    server,
                    new DirectUiTasks());
    private final ExplanationWords words =
            new ExplanationWords(
                    Messages.load(Messages.INDONESIAN),
                    new Times(
                            Messages.load(Messages.INDONESIAN),
                            Clock.fixed(Samples.NOW, Desk.JAKARTA),
                            Desk.JAKARTA));

    private static SlaExplanation explanation(SlaClockKind... clocks) {
        return new SlaExplanation(
                TICKET.row().id(),
                TICKET.row().number(),
                Samples.NOW,
                List.of(clocks).stream().map(ExplanationPresenterTest::clock).toList(),
                List.of(
                        new FiredThreshold(
                                SlaClockKind.RESOLUTION, 1, 50, 480, NINE, NINE, NINE, 3, 2)));
    }

    private static SlaClockExplanation clock(SlaClockKind kind) {
        return new SlaClockExplanation(
                kind,
                new SlaClockView(SlaClockState.RUNNING, Samples.NOW.plusSeconds(600), null),
                480,
                Samples.id(1),
                "Insiden tinggi",
                3,
                Samples.id(2),
                "Jam kerja Mabes",
                2,
                5_400_000_000L,
                0,
                List.of(
                        step(0, 90, true, SlaStep.Reason.OPEN_HOURS, null),
                        step(90, 120, false, SlaStep.Reason.PENDING, PendingReason.VENDOR)));
    }

    private static SlaStep step(
            int from,
            int to,
            boolean counted,
            SlaStep.Reason reason,
            @Nullable PendingReason pending) {
        return new SlaStep(
                NINE.plus(Duration.ofMinutes(from)),
                NINE.plus(Duration.ofMinutes(to)),
                counted,
                reason,
                pending);
    }

    private ExplanationState last() {
        return states.getLast();
    }

    @Test
    void theClockThatIsDueNextIsExplainedFirst() {
        server.on(
                ExplainSla.class,
                command -> explanation(SlaClockKind.FIRST_RESPONSE, SlaClockKind.RESOLUTION));
        presenter.begin(TICKET, null);
        assertThat(open).isTrue();
        assertThat(last().clock()).isEqualTo(SlaClockKind.RESOLUTION);
        assertThat(last().clocks())
                .containsExactly(SlaClockKind.FIRST_RESPONSE, SlaClockKind.RESOLUTION);
        assertThat(Objects.requireNonNull(last().shown()).policyVersion()).isEqualTo(3);
        assertThat(last().fired()).hasSize(1);
        presenter.choose(SlaClockKind.FIRST_RESPONSE);
        assertThat(last().fired()).isEmpty();
        assertThat(server.sent(ExplainSla.class)).hasSize(1);
    }

    @Test
    void aClockThatHasNotStartedGivesWayToOneThatHas() {
        server.on(ExplainSla.class, command -> explanation(SlaClockKind.FIRST_RESPONSE));
        presenter.begin(TICKET, SlaClockKind.NEXT_RESPONSE);
        assertThat(last().clock()).isEqualTo(SlaClockKind.FIRST_RESPONSE);
    }

    @Test
    void aChangedTicketIsExplainedAnewAndOnlyTheLastAnswerCounts() {
        var held = server.hold(ExplainSla.class);
        presenter.begin(TICKET, null);
        presenter.show(Tickets.detail(Tickets.version(TICKET.row(), 4, TicketStatus.PENDING)));
        assertThat(held).hasSize(2);
        held.getFirst().complete(explanation());
        assertThat(last().explanation()).isNull();
        held.getLast().complete(explanation(SlaClockKind.RESOLUTION));
        assertThat(last().clocks()).containsExactly(SlaClockKind.RESOLUTION);
        presenter.show(Tickets.detail(Tickets.row(419)));
        assertThat(held).as("another ticket is not explained").hasSize(2);
    }

    @Test
    void aRefusalStaysUntilItIsAskedAgain() {
        server.refuse(ExplainSla.class, FaultCode.CONNECTION_LOST);
        presenter.begin(TICKET, null);
        assertThat(last().fault()).isEqualTo(Fault.of(FaultCode.CONNECTION_LOST));
        server.on(ExplainSla.class, command -> explanation(SlaClockKind.RESOLUTION));
        presenter.reload();
        assertThat(last().fault()).isNull();
        presenter.leave();
        assertThat(open).isFalse();
        assertThat(presenter.state()).isNull();
    }

    @Test
    void aDueTimeThatMovedTellsWhatItWasWhatItIsAndWhy() {
        TicketEntry moved =
                new TicketEntry(
                        Samples.id(1),
                        TicketEntryKind.SLA,
                        Samples.NOW,
                        null,
                        "CALENDAR Jam kerja Mabes 3",
                        "2026-11-23T02:00:00Z",
                        "2026-11-23T04:00:00Z",
                        "RESOLUTION",
                        null);
        List<Recount> recounts = Recount.of(List.of(moved), SlaClockKind.RESOLUTION);
        assertThat(recounts)
                .containsExactly(
                        new Recount(
                                NINE,
                                NINE.plus(Duration.ofHours(2)),
                                "CALENDAR Jam kerja Mabes 3",
                                Samples.NOW));
        assertThat(words.why(recounts.getFirst().why()))
                .isEqualTo("Karena kalender kerja “Jam kerja Mabes” berubah (versi 3).");
        assertThat(Recount.of(List.of(moved), SlaClockKind.FIRST_RESPONSE)).isEmpty();
    }

    @Test
    void eachSpanHasItsMinutesAndItsReasonWithAWordASignAndATone() {
        SlaStep open = step(0, 90, true, SlaStep.Reason.OPEN_HOURS, null);
        assertThat(words.minutes(new CountedStep(open, 90)).text()).isEqualTo("90");
        assertThat(words.reason(open).text()).isEqualTo("Jam kerja");
        assertThat(words.counted(open).tone()).isEqualTo(Tone.OK);
        SlaStep pending = step(90, 120, false, SlaStep.Reason.PENDING, PendingReason.VENDOR);
        assertThat(words.minutes(new CountedStep(pending, 0)).text()).isEqualTo("—");
        assertThat(words.reason(pending).text()).startsWith("Ditunda: ");
        for (SlaStep.Reason reason : SlaStep.Reason.values()) {
            assertThat(words.reason(step(0, 1, false, reason, null)).icon()).isNotNull();
        }
        assertThat(words.length(ExplanationWords.micros(5_400_000_000L)))
                .isEqualTo("90 menit kerja (1j 30m)");
    }
}
