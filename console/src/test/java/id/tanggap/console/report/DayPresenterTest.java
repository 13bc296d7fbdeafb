package id.tanggap.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Days;
import id.tanggap.console.fixture.Desk;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.console.net.ConnectionPhase;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.call.CallChanged;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.report.GetDayReport;
import id.tanggap.protocol.ticket.TicketChanged;
import id.tanggap.protocol.ticket.TicketEntryKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayPresenterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId JAYAPURA = ZoneId.of("Asia/Jayapura");

    private final ScriptedServer server =
            new ScriptedServer()
                    .on(
                            GetDayReport.class,
                            command -> Days.day(command.date(), ZoneId.of(command.zoneId()), 68));
    private final HandEvents events = new HandEvents();
    private final List<DayState> rendered = new ArrayList<>();
    private int wishes;
    private Runnable refresh = () -> {};
    private final DayPresenter presenter =
            new DayPresenter(
                    rendered::add,
                    server,
                    new DirectUiTasks(),
                    events,
                    () -> Samples.NOW,
                    Desk.JAKARTA,
                    this::coalesce);

    private Runnable coalesce(Runnable update) {
        refresh = update;
        return () -> wishes++;
    }

    private DayState last() {
        return rendered.getLast();
    }

    private void callAndTicket() {
        events.give(new CallChanged(Samples.call(300, Samples.rudi())));
        events.give(
                new TicketChanged(
                        Tickets.row(418),
                        Tickets.entry(990, TicketEntryKind.REPLY, 0, "Arif", null, null, null)));
    }

    @Test
    void theDayIsLoadedWhenFirstShownAndNotAgainWithoutNews() {
        presenter.shown();
        presenter.shown();
        assertThat(server.sent()).containsExactly(new GetDayReport(TODAY, "Asia/Jakarta"));
        assertThat(last().report()).isEqualTo(Days.day(TODAY, Desk.JAKARTA, 68));
        assertThat(last().today()).isTrue();
    }

    @Test
    void manyEventsMakeOneQuestionAndThePageStaysMeanwhile() {
        presenter.shown();
        callAndTicket();
        callAndTicket();
        assertThat(wishes).isEqualTo(4);
        var held = server.hold(GetDayReport.class);
        refresh.run();
        refresh.run();
        assertThat(held).hasSize(1);
        assertThat(last().report()).isNotNull();
        held.getFirst().complete(Days.day(TODAY, Desk.JAKARTA, 69));
        assertThat(last().report()).isEqualTo(Days.day(TODAY, Desk.JAKARTA, 69));
    }

    @Test
    void outOfSightNothingIsAskedUntilThePageComesBack() {
        presenter.shown();
        presenter.hidden();
        callAndTicket();
        refresh.run();
        assertThat(server.sent()).hasSize(1);
        presenter.shown();
        assertThat(server.sent()).hasSize(2);
    }

    @Test
    void aPastDayDoesNotChangeByItself() {
        presenter.shown();
        presenter.choose(TODAY.minusDays(1));
        callAndTicket();
        assertThat(wishes).isZero();
        assertThat(last().today()).isFalse();
    }

    @Test
    void anotherZoneHasItsOwnDay() {
        presenter.shown();
        presenter.choose(JAYAPURA);
        assertThat(server.sent(GetDayReport.class).getLast())
                .isEqualTo(new GetDayReport(TODAY, "Asia/Jayapura"));
        assertThat(last().zone()).isEqualTo(JAYAPURA);
    }

    @Test
    void figuresOfAnotherDayAreNotShownUnderThisOne() {
        presenter.shown();
        var held = server.hold(GetDayReport.class);
        presenter.choose(TODAY.minusDays(1));
        assertThat(last().report()).isNull();
        presenter.choose(TODAY.minusDays(2));
        var yesterday = held.removeFirst();
        held.removeFirst().complete(Days.day(TODAY.minusDays(2), Desk.JAKARTA, 3));
        yesterday.complete(Days.day(TODAY.minusDays(1), Desk.JAKARTA, 5));
        assertThat(last().report()).isEqualTo(Days.day(TODAY.minusDays(2), Desk.JAKARTA, 3));
    }

    @Test
    void aRefusalLeavesTheOldFiguresAndSaysWhy() {
        presenter.shown();
        server.refuse(GetDayReport.class, FaultCode.BUSY);
        presenter.reload();
        assertThat(last().report()).isNotNull();
        assertThat(last().fault()).isEqualTo(Fault.of(FaultCode.BUSY));
    }

    @Test
    void afterAResyncTheDayIsLoadedAgain() {
        presenter.shown();
        events.resync();
        assertThat(server.sent()).hasSize(2);
        events.connection(ConnectionPhase.OFFLINE);
        assertThat(last().online()).isFalse();
    }
}
