package id.tanggap.console.settings.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Promises;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.settings.Trial;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.Done;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.sla.AskWhatIf;
import id.tanggap.protocol.sla.CancelWhatIf;
import id.tanggap.protocol.sla.WhatIfResult;
import id.tanggap.protocol.sla.WhatIfResult.Counts;
import id.tanggap.protocol.ticket.SlaClockKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WhatIfPresenterTest {
    private static final Trial TRIAL =
            new Trial(
                    "policy",
                    "Jaringan NTT",
                    List.of(),
                    Promises.ofNtt().id(),
                    Promises.ofNtt().policy(),
                    null,
                    null);

    private final ScriptedServer server = new ScriptedServer();
    private final List<WhatIfState> shown = new ArrayList<>();
    private final WhatIfPresenter presenter =
            new WhatIfPresenter(
                    shown::add, server, new DirectUiTasks(), () -> LocalDate.of(2026, 11, 23));

    @Test
    void lastMonthIsTheDesksMonth() {
        server.on(AskWhatIf.class, query -> Promises.whatIf());
        presenter.put(TRIAL);
        assertThat(server.sent(AskWhatIf.class))
                .containsExactly(
                        new AskWhatIf(
                                TRIAL.policyId(),
                                TRIAL.policy(),
                                null,
                                Instant.parse("2026-09-30T17:00:00Z"),
                                Instant.parse("2026-10-31T17:00:00Z"),
                                null));
        assertThat(shown.getLast().result()).isEqualTo(Promises.whatIf());
        assertThat(shown.getLast().running()).isFalse();
    }

    @Test
    void otherTicketsAreAskedAboutAnewAndTheOlderAnswerIsDropped() {
        Deque<CompletableFuture<WhatIfResult>> held = server.hold(AskWhatIf.class);
        presenter.put(TRIAL);
        presenter.choose(Period.THIS_MONTH);
        AskWhatIf second = server.sent(AskWhatIf.class).getLast();
        assertThat(second.from()).isEqualTo(Instant.parse("2026-10-31T17:00:00Z"));
        assertThat(second.to()).isEqualTo(Instant.parse("2026-11-30T17:00:00Z"));
        held.removeFirst().complete(Promises.whatIf());
        assertThat(shown.getLast().running()).isTrue();
        assertThat(shown.getLast().result()).isNull();
        held.removeFirst().complete(Promises.whatIf());
        assertThat(shown.getLast().result()).isEqualTo(Promises.whatIf());
    }

    @Test
    void stoppingTellsTheServerAndShowsWhatItHas() {
        Deque<CompletableFuture<WhatIfResult>> held = server.hold(AskWhatIf.class);
        server.on(CancelWhatIf.class, command -> new Done());
        presenter.cancel();
        assertThat(server.sent(CancelWhatIf.class)).isEmpty();
        presenter.put(TRIAL);
        presenter.cancel();
        assertThat(server.sent(CancelWhatIf.class)).hasSize(1);
        held.removeFirst().complete(Promises.whatIf());
        assertThat(shown.getLast().result()).isNotNull();
    }

    @Test
    void aRefusalIsShownAndAskedAgain() {
        server.refuse(AskWhatIf.class, FaultCode.BUSY);
        presenter.put(TRIAL);
        assertThat(shown.getLast().fault()).isNotNull();
        server.on(AskWhatIf.class, query -> Promises.whatIf());
        presenter.again();
        assertThat(shown.getLast().fault()).isNull();
        assertThat(shown.getLast().result()).isNotNull();
    }

    @Test
    void clocksOfAllPrioritiesAreSummedAndPercentIsOfTheDecided() {
        Counts today = WhatIfState.sum(Promises.whatIf(), SlaClockKind.RESOLUTION, false);
        assertThat(today).isEqualTo(new Counts(15, 2, 3));
        assertThat(WhatIfState.percent(today)).isEqualTo(88);
        assertThat(WhatIfState.sum(Promises.whatIf(), SlaClockKind.NEXT_RESPONSE, true))
                .isEqualTo(new Counts(0, 0, 0));
        assertThat(WhatIfState.percent(new Counts(0, 0, 4))).isNull();
    }
}
