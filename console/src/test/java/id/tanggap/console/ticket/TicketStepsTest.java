package id.tanggap.console.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.draft.MemoryDrafts;
import id.tanggap.console.fixture.Desk;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.CloseTicketAsSpam;
import id.tanggap.protocol.ticket.FollowUpTicket;
import id.tanggap.protocol.ticket.GetTicket;
import id.tanggap.protocol.ticket.LinkTickets;
import id.tanggap.protocol.ticket.LogTicketTime;
import id.tanggap.protocol.ticket.MergeTickets;
import id.tanggap.protocol.ticket.MoveTicketTask;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.RemoveTicketTask;
import id.tanggap.protocol.ticket.SaveTicketTask;
import id.tanggap.protocol.ticket.SnoozeTicket;
import id.tanggap.protocol.ticket.SplitTicket;
import id.tanggap.protocol.ticket.TickTicketTask;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketLink;
import id.tanggap.protocol.ticket.TicketLinkKind;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketTask;
import id.tanggap.protocol.ticket.UnlinkTickets;
import id.tanggap.protocol.ticket.WatchTicket;
import id.tanggap.protocol.ticket.WorkActivity;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Life and work of a ticket as its page begins, fills in and sends them. */
class TicketStepsTest {
    private static final TicketRow ROW = Tickets.row(418);
    private static final TicketRow OTHER = Tickets.row(419);
    private static final TicketTask TASK =
            new TicketTask(Samples.id(77), "Ganti kabel", null, null, null, null, null);

    private final ScriptedServer server = new ScriptedServer();
    private final List<TicketDetailState> rendered = new ArrayList<>();
    private final Moments moments = new Moments(() -> Samples.NOW, Desk.JAKARTA);
    private final TicketDetailPresenter presenter =
            new TicketDetailPresenter(
                    rendered::add,
                    server,
                    new DirectUiTasks(),
                    new HandEvents(),
                    moments,
                    new TicketDrafts(new MemoryDrafts()));

    @BeforeEach
    void theTicketIsOpen() {
        server.on(
                GetTicket.class,
                command -> Tickets.detail(command.ticketId().equals(ROW.id()) ? ROW : OTHER));
        presenter.open(ROW.id());
    }

    private TicketDetailState last() {
        return rendered.getLast();
    }

    private TicketStep step() {
        return Objects.requireNonNull(last().step());
    }

    private Fault fault() {
        return Objects.requireNonNull(last().fault());
    }

    private TicketDetail detail() {
        return Objects.requireNonNull(last().detail());
    }

    private static TicketDetail answer() {
        return Tickets.detail(Tickets.version(ROW, 4, ROW.status()));
    }

    private static Instant at(int year, int month, int day, int hour, int minute) {
        return LocalDateTime.of(year, month, day, hour, minute).atZone(Desk.JAKARTA).toInstant();
    }

    @Test
    void aPlannedDateIsReadAsTypedAndMustBeAhead() {
        server.on(ChangeTicketStatus.class, command -> answer());
        presenter.begin(TicketStatus.PENDING);
        presenter.edit(planned("31/02"));
        presenter.confirm();
        assertThat(step().errors()).containsOnlyKeys("plannedFor");
        presenter.edit(planned("01/01/2020 09.00"));
        presenter.confirm();
        assertThat(step().errors())
                .containsEntry("plannedFor", FieldError.of("plannedFor", "IN_THE_PAST"));
        presenter.edit(planned("27/11/2027 09.30"));
        presenter.confirm();
        assertThat(server.sent(ChangeTicketStatus.class))
                .singleElement()
                .extracting(ChangeTicketStatus::plannedFor)
                .isEqualTo(at(2027, 11, 27, 9, 30));
    }

    private static TicketStep planned(String when) {
        return new TicketStep.Status(
                TicketStatus.PENDING, PendingReason.PLANNED_DATE, "", when, false, false, Map.of());
    }

    @Test
    void openTasksAreAcknowledgedAndTheNoteStays() {
        server.refuse(
                ChangeTicketStatus.class,
                new Fault(FaultCode.OPEN_TASKS, Map.of("count", "1"), List.of(), "c"));
        presenter.begin(TicketStatus.RESOLVED);
        presenter.edit(resolving(false));
        presenter.confirm();
        assertThat(fault().code()).isEqualTo(FaultCode.OPEN_TASKS);
        assertThat(last().step()).isEqualTo(resolving(false));
        server.on(ChangeTicketStatus.class, command -> answer());
        presenter.edit(resolving(true));
        presenter.confirm();
        assertThat(server.sent(ChangeTicketStatus.class))
                .extracting(ChangeTicketStatus::acknowledgeOpenTasks)
                .containsExactly(false, true);
        assertThat(server.sent(ChangeTicketStatus.class).getLast().resolveIncidents()).isTrue();
    }

    private static TicketStep resolving(boolean acknowledged) {
        return new TicketStep.Status(
                TicketStatus.RESOLVED, null, "Kabel diganti", "", acknowledged, true, Map.of());
    }

    @Test
    void aStatusSentAtOnceThatMeetsOpenTasksAsksInstead() {
        server.refuse(
                ChangeTicketStatus.class,
                new Fault(FaultCode.OPEN_TASKS, Map.of("count", "1"), List.of(), "c"));
        presenter.begin(TicketStatus.CLOSED);
        assertThat(last().step()).isEqualTo(TicketStep.Status.to(TicketStatus.CLOSED));
    }

    @Test
    void whatIsTooLateToReopenIsFollowedUp() {
        server.refuse(ChangeTicketStatus.class, FaultCode.REOPEN_TOO_LATE);
        server.on(FollowUpTicket.class, command -> Tickets.detail(OTHER));
        presenter.begin(TicketStatus.IN_PROGRESS);
        assertThat(last().step()).isEqualTo(new TicketStep.FollowUp("", Map.of()));
        assertThat(fault().code()).isEqualTo(FaultCode.REOPEN_TOO_LATE);
        presenter.edit(new TicketStep.FollowUp(" Muncul lagi ", Map.of()));
        presenter.confirm();
        assertThat(server.sent(FollowUpTicket.class))
                .containsExactly(new FollowUpTicket(ROW.id(), "Muncul lagi", null));
        assertThat(last().ticketId()).isEqualTo(OTHER.id());
    }

    @Test
    void snoozingNeedsAMomentAndWakingNone() {
        server.on(SnoozeTicket.class, command -> answer());
        presenter.begin(new TicketStep.Snooze("", Map.of()));
        presenter.confirm();
        assertThat(step().errors()).containsOnlyKeys("until");
        presenter.edit(new TicketStep.Snooze(moments.tomorrowMorning(), Map.of()));
        presenter.confirm();
        presenter.carryOut(TicketDeeds.wake());
        assertThat(server.sent(SnoozeTicket.class))
                .containsExactly(
                        new SnoozeTicket(ROW.id(), 3, moments.read(moments.tomorrowMorning())),
                        new SnoozeTicket(ROW.id(), 4, null));
    }

    @Test
    void spamIsClosedWithItsNote() {
        server.on(CloseTicketAsSpam.class, command -> answer());
        presenter.begin(new TicketStep.Spam("iklan", Map.of()));
        presenter.confirm();
        assertThat(server.sent(CloseTicketAsSpam.class))
                .containsExactly(new CloseTicketAsSpam(ROW.id(), 3, "iklan"));
    }

    @Test
    void tasksAreAddedTickedAndRemoved() {
        server.on(SaveTicketTask.class, command -> answer())
                .on(TickTicketTask.class, command -> answer())
                .on(RemoveTicketTask.class, command -> answer());
        presenter.begin(new TicketStep.Task(null, "", null, null, Map.of()));
        presenter.confirm();
        assertThat(step().errors()).containsOnlyKeys("title");
        presenter.edit(new TicketStep.Task(null, " Ganti kabel ", "L2_HARDWARE", null, Map.of()));
        presenter.confirm();
        presenter.carryOut(TicketDeeds.tick(TASK, true));
        presenter.carryOut(TicketDeeds.remove(TASK));
        assertThat(server.sent())
                .contains(
                        new SaveTicketTask(ROW.id(), 3, null, "Ganti kabel", "L2_HARDWARE", null),
                        new TickTicketTask(ROW.id(), TASK.id(), true),
                        new RemoveTicketTask(ROW.id(), 4, TASK.id()));
    }

    @Test
    void aTaskIsRenamedAndPutElsewhere() {
        server.on(SaveTicketTask.class, command -> answer())
                .on(MoveTicketTask.class, command -> answer());
        presenter.begin(new TicketStep.Task(TASK.id(), TASK.title(), null, null, Map.of()));
        presenter.edit(new TicketStep.Task(TASK.id(), "Ganti adaptor", null, null, Map.of()));
        presenter.confirm();
        presenter.carryOut(TicketDeeds.move(TASK, 2));
        assertThat(server.sent())
                .contains(
                        new SaveTicketTask(ROW.id(), 3, TASK.id(), "Ganti adaptor", null, null),
                        new MoveTicketTask(ROW.id(), 4, TASK.id(), 2));
    }

    @Test
    void aTaskRefusedAsStaleKeepsItsTitle() {
        server.refuse(
                SaveTicketTask.class,
                new Fault(FaultCode.STALE_VERSION, Map.of("changedBy", "Yusuf"), List.of(), "c"));
        TicketStep typed = new TicketStep.Task(null, "Ganti kabel", null, null, Map.of());
        presenter.begin(typed);
        presenter.confirm();
        assertThat(last().step()).isEqualTo(typed);
        assertThat(last().changedBy()).isEqualTo("Yusuf");
    }

    @Test
    void timeIsReadInMinutesOrHours() {
        server.on(LogTicketTime.class, command -> answer());
        presenter.begin(new TicketStep.Time("sejam", WorkActivity.REPAIR, "", Map.of()));
        presenter.confirm();
        assertThat(step().errors()).containsOnlyKeys("minutes");
        presenter.edit(new TicketStep.Time("1:30", WorkActivity.REPAIR, "", Map.of()));
        presenter.confirm();
        assertThat(server.sent(LogTicketTime.class))
                .containsExactly(new LogTicketTime(ROW.id(), 90, WorkActivity.REPAIR, null));
        assertThat(StepCommands.minutes("45")).isEqualTo(45);
        assertThat(StepCommands.minutes("25.00")).isZero();
    }

    @Test
    void linksAreMadeToAChosenTicketAndTakenAwayFromTheirBeginning() {
        server.on(LinkTickets.class, command -> answer())
                .on(UnlinkTickets.class, command -> Tickets.detail(OTHER));
        presenter.begin(new TicketStep.Link(TicketLinkKind.CAUSED_BY, null, Map.of()));
        presenter.confirm();
        assertThat(step().errors()).containsOnlyKeys("otherId");
        presenter.edit(new TicketStep.Link(TicketLinkKind.CAUSED_BY, OTHER, Map.of()));
        presenter.confirm();
        presenter.carryOut(
                TicketDeeds.unlink(
                        new TicketLink(
                                TicketLinkKind.FOLLOWS,
                                false,
                                OTHER.id(),
                                OTHER.number(),
                                "x",
                                TicketStatus.NEW)));
        assertThat(server.sent())
                .contains(
                        new LinkTickets(ROW.id(), TicketLinkKind.CAUSED_BY, OTHER.id()),
                        new UnlinkTickets(OTHER.id(), TicketLinkKind.FOLLOWS, ROW.id()));
        assertThat(last().ticketId()).as("the other's answer is not shown").isEqualTo(ROW.id());
        assertThat(detail().row().id()).isEqualTo(ROW.id());
        assertThat(last().busy()).isFalse();
    }

    @Test
    void mergingLeadsToTheTicketThatGoesOn() {
        server.on(MergeTickets.class, command -> Tickets.detail(OTHER));
        presenter.begin(new TicketStep.Merge(null, Map.of()));
        presenter.confirm();
        assertThat(step().errors()).containsOnlyKeys("intoId");
        presenter.edit(new TicketStep.Merge(OTHER, Map.of()));
        presenter.confirm();
        assertThat(server.sent(MergeTickets.class))
                .containsExactly(new MergeTickets(ROW.id(), 3, OTHER.id()));
        assertThat(last().ticketId()).isEqualTo(OTHER.id());
        assertThat(last().step()).isNull();
    }

    @Test
    void anEntryIsSplitOffUnderItsOwnSubject() {
        server.on(SplitTicket.class, command -> Tickets.detail(OTHER));
        var entry = detail().entries().getLast();
        presenter.begin(new TicketStep.Split(entry, "Jam perangkat", Map.of()));
        presenter.confirm();
        assertThat(server.sent(SplitTicket.class))
                .containsExactly(
                        new SplitTicket(ROW.id(), entry.id(), "Jam perangkat", null, null));
        assertThat(last().ticketId()).isEqualTo(OTHER.id());
    }

    @Test
    void followingIsOneClick() {
        server.on(WatchTicket.class, command -> answer());
        presenter.carryOut(TicketDeeds.watch(true));
        assertThat(server.sent(WatchTicket.class)).containsExactly(new WatchTicket(ROW.id(), true));
    }

    @Test
    void momentsAreReadAsPeopleTypeThem() {
        Moments noon = new Moments(() -> at(2026, 11, 25, 12, 0), Desk.JAKARTA);
        assertThat(noon.read("27/11 09.00")).isEqualTo(at(2026, 11, 27, 9, 0));
        assertThat(noon.read("27/11/2026")).isEqualTo(at(2026, 11, 27, 8, 0));
        assertThat(noon.read("3/2 14:15")).isEqualTo(at(2027, 2, 3, 14, 15));
        assertThat(noon.read("14.30")).isEqualTo(at(2026, 11, 25, 14, 30));
        assertThat(noon.read("9.00")).isEqualTo(at(2026, 11, 26, 9, 0));
        assertThat(noon.read("besok")).isNull();
        assertThat(noon.read("25.61")).isNull();
        assertThat(noon.read("")).isNull();
        assertThat(noon.inAnHour()).isEqualTo("25/11/2026 13.00");
        assertThat(noon.nextMonday()).isEqualTo("30/11/2026 08.00");
    }
}
