package id.tanggap.console.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.recurrence.Frequency;
import id.tanggap.protocol.recurrence.OffDays;
import id.tanggap.protocol.recurrence.PauseRecurrence;
import id.tanggap.protocol.recurrence.PlannedRun;
import id.tanggap.protocol.recurrence.PlannedRuns;
import id.tanggap.protocol.recurrence.PreviewRecurrence;
import id.tanggap.protocol.recurrence.RecurrenceSaved;
import id.tanggap.protocol.recurrence.RecurrenceSchedule;
import id.tanggap.protocol.recurrence.RecurrenceView;
import id.tanggap.protocol.recurrence.RecurringTicket;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RunsPresenterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final RecurrenceView KEPT =
            new RecurrenceView(
                    Samples.id(900),
                    "Pemeriksaan harian",
                    new RecurringTicket(
                            TicketType.SERVICE_REQUEST,
                            "Pemeriksaan",
                            "Periksa alat.",
                            "JARINGAN",
                            Impact.LOW,
                            Urgency.LOW,
                            Map.of("device", "PRINTER"),
                            null,
                            Samples.id(31),
                            null,
                            null,
                            List.of("Satu", "Dua")),
                    schedule(LocalTime.of(7, 0)),
                    false,
                    Samples.NOW,
                    null,
                    null,
                    List.of(),
                    Samples.NOW,
                    "Hendra",
                    3);

    private final ScriptedServer server = new ScriptedServer();
    private final List<RecurrenceView> changed = new ArrayList<>();
    private final RunsPresenter presenter =
            new RunsPresenter(state -> {}, server, new DirectUiTasks(), changed::add);

    @Test
    void theNextDaysAreAskedForOnceAndAnOlderAnswerIsDropped() {
        Deque<CompletableFuture<PlannedRuns>> held = server.hold(PreviewRecurrence.class);
        presenter.about(Optional.of(schedule(LocalTime.of(7, 0))));
        presenter.about(Optional.of(schedule(LocalTime.of(7, 0))));
        presenter.about(Optional.of(schedule(LocalTime.of(8, 0))));
        assertThat(server.sent(PreviewRecurrence.class)).hasSize(2);
        PlannedRuns newer = runs(TODAY.plusDays(1));
        held.removeLast().complete(newer);
        held.removeFirst().complete(runs(TODAY));
        assertThat(presenter.state().runs()).isEqualTo(newer);
    }

    @Test
    void aScheduleThatCannotBeReadHasNoDays() {
        server.on(PreviewRecurrence.class, q -> runs(TODAY));
        presenter.about(Optional.of(schedule(LocalTime.of(7, 0))));
        presenter.about(Optional.empty());
        assertThat(presenter.state()).isEqualTo(RunsState.unknown());
    }

    @Test
    void itIsPausedOnTheVersionThatWasRead() {
        server.on(PauseRecurrence.class, q -> new RecurrenceSaved(KEPT));
        presenter.pause(KEPT, true);
        assertThat(server.sent(PauseRecurrence.class))
                .containsExactly(new PauseRecurrence(KEPT.id(), 3, true));
        assertThat(changed).containsExactly(KEPT);
        server.refuse(PauseRecurrence.class, FaultCode.STALE_VERSION);
        presenter.pause(KEPT, false);
        assertThat(Objects.requireNonNull(presenter.state().fault()).code())
                .isEqualTo(FaultCode.STALE_VERSION);
        assertThat(presenter.state().busy()).isFalse();
    }

    @Test
    void whatTheFormDoesNotShowIsKept() {
        RecurrenceDraft draft = RecurrenceDraft.of(KEPT, TODAY);
        assertThat(draft.command().ticket()).isEqualTo(KEPT.ticket());
        assertThat(draft.command().schedule()).isEqualTo(KEPT.schedule());
        assertThat(draft.command().version()).isEqualTo(3);
    }

    @Test
    void whatDoesNotBelongToTheFrequencyIsNotSent() {
        RecurrenceDraft blank = RecurrenceDraft.blank(TODAY, "Asia/Jakarta");
        RecurrenceSchedule daily = blank.schedule().orElseThrow();
        assertThat(daily.weekdays()).isEmpty();
        assertThat(daily.dayOfMonth()).isNull();
        assertThat(daily.calendarId()).isNull();
        assertThat(daily.time()).isEqualTo(LocalTime.of(7, 0));
        assertThat(daily.from()).isEqualTo(TODAY);
        assertThat(daily.until()).isNull();
    }

    private static RecurrenceSchedule schedule(LocalTime at) {
        return new RecurrenceSchedule(
                Frequency.WEEKLY,
                EnumSet.of(DayOfWeek.FRIDAY),
                null,
                at,
                "Asia/Jakarta",
                TODAY,
                null,
                OffDays.SKIP,
                new UUID(0, 7));
    }

    private static PlannedRuns runs(LocalDate day) {
        return new PlannedRuns(List.of(new PlannedRun(day, Samples.NOW, null)), List.of());
    }
}
