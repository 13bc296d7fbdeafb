package id.tanggap.server.ticket;

import static id.tanggap.server.ticket.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.LogTicketTime;
import id.tanggap.protocol.ticket.MoveTicketTask;
import id.tanggap.protocol.ticket.RemoveTicketTask;
import id.tanggap.protocol.ticket.ReplyToTicket;
import id.tanggap.protocol.ticket.SaveTicketTask;
import id.tanggap.protocol.ticket.SnoozeTicket;
import id.tanggap.protocol.ticket.TickTicketTask;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketTask;
import id.tanggap.protocol.ticket.TicketView;
import id.tanggap.protocol.ticket.TicketWatcher;
import id.tanggap.protocol.ticket.TimeWorked;
import id.tanggap.protocol.ticket.WatchTicket;
import id.tanggap.protocol.ticket.WorkActivity;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.testing.MutableClock;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.testing.TestUser;
import id.tanggap.server.ticket.internal.TicketClockwork;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tasks, time, followers, mentions, snooze. */
@QuarkusTest
class TicketWorkIT {
    @Inject TicketService service;
    @Inject TicketWork work;
    @Inject TicketClockwork clockwork;
    @Inject TicketSeeds seeds;
    @Inject Rows rows;

    @Test
    void openTasksHoldTheResolutionBackUnlessSomebodySaysThatHeKnows() {
        TicketDetail ticket = file("Ganti perangkat");
        ticket = task(ticket, "Pesan modem");
        ticket = task(ticket, "Pasang modem");
        UUID order = ticket.tasks().getFirst().id();
        ticket = work.tickTask(new TickTicketTask(id(ticket), order, true), seeds.agent());
        assertThat(ticket.tasks())
                .extracting(TicketTask::title, t -> t.doneBy())
                .containsExactly(
                        tuple("Pesan modem", seeds.agent().name()), tuple("Pasang modem", null));

        TicketDetail read = ticket;
        refused(
                () -> resolve(read, false),
                FaultCode.OPEN_TASKS,
                e ->
                        assertThat(e.args())
                                .containsEntry("count", "1")
                                .containsEntry("number", read.row().number()));
        assertThat(service.get(id(read)).row().status()).isEqualTo(TicketStatus.NEW);
        assertThat(resolve(read, true).row().status()).isEqualTo(TicketStatus.RESOLVED);
    }

    @Test
    void theAnswerToAReplyShowsAllThatStandsAroundTheTicket() {
        TicketDetail bare = file("Antena longgar");
        assertThat(reply(bare, "Sedang dilihat")).isEqualTo(service.get(id(bare)));

        TicketDetail ticket = task(file("Kabel antena putus"), "Pesan kabel");
        work.logTime(
                new LogTicketTime(id(ticket), 15, WorkActivity.DIAGNOSIS, "di atap"),
                seeds.agent());
        TicketDetail replied = reply(ticket, "Kabel sudah dipesan");
        assertThat(replied).isEqualTo(service.get(id(ticket)));
        assertThat(replied.tasks()).hasSize(1);
        assertThat(replied.times()).hasSize(1);
    }

    @Test
    void aTaskIsForAMemberOfItsGroup() {
        UUID budi = seeds.user("Budi", Role.TECHNICIAN, "HARDWARE");
        TicketDetail ticket = file("Tugas untuk Budi");
        refused(
                () -> save(ticket, null, "x", "NO_SUCH", null),
                FaultCode.INVALID,
                FieldError.of("group", "UNKNOWN_VALUE"));
        refused(
                () -> save(ticket, null, "x", null, budi),
                FaultCode.INVALID,
                FieldError.of("group", "REQUIRED"));
        refused(
                () -> save(ticket, null, "x", "SOFTWARE", budi),
                FaultCode.NOT_IN_GROUP,
                FieldError.of("assigneeId", "UNKNOWN_VALUE"));
        TicketDetail saved = save(ticket, null, "Ukur tegangan", "HARDWARE", budi);
        TicketTask task = saved.tasks().getFirst();
        assertThat(task.assigneeName()).isEqualTo("Budi");

        TicketDetail renamed = save(saved, task.id(), "Ukur arus", "HARDWARE", null);
        assertThat(renamed.tasks())
                .containsExactly(
                        new TicketTask(task.id(), "Ukur arus", "HARDWARE", null, null, null, null));
        TicketDetail none =
                work.removeTask(
                        new RemoveTicketTask(id(renamed), renamed.row().version(), task.id()),
                        seeds.agent());
        assertThat(none.tasks()).isEmpty();
        assertThat(none.entries())
                .filteredOn(e -> e.kind() == TicketEntryKind.TASK)
                .extracting(e -> e.from(), e -> e.to())
                .containsExactly(
                        tuple(null, "Ukur tegangan"),
                        tuple("Ukur tegangan", "Ukur arus"),
                        tuple("Ukur arus", null));
    }

    @Test
    void aTaskIsPutAtAnotherPlaceAndEverybodySeesIt() {
        TicketDetail ticket = file("Urutan");
        for (String title : List.of("Satu", "Dua", "Tiga")) {
            ticket = task(ticket, title);
        }
        ticket = move(ticket, "Tiga", 1);
        assertThat(ticket.tasks())
                .extracting(TicketTask::title)
                .containsExactly("Tiga", "Satu", "Dua");
        ticket = move(ticket, "Tiga", 2);
        assertThat(ticket.tasks())
                .extracting(TicketTask::title)
                .containsExactly("Satu", "Tiga", "Dua");
        ticket = move(ticket, "Satu", 99);
        assertThat(ticket.tasks())
                .extracting(TicketTask::title)
                .containsExactly("Tiga", "Dua", "Satu");
        assertThat(ticket.entries().getLast())
                .extracting(e -> e.kind(), e -> e.from(), e -> e.to())
                .containsExactly(TicketEntryKind.TASK, "Satu", "Satu");
        assertThat(rows.auditOf("ticket", id(ticket))).endsWith("ticket.taskMoved");
        TicketDetail added = task(ticket, "Empat");
        assertThat(added.tasks().getLast().title()).isEqualTo("Empat");
        TicketDetail read = ticket;
        refused(
                () -> move(read, "Dua", 1),
                FaultCode.STALE_VERSION,
                e -> assertThat(e.args()).containsKey("changedBy"));
        refused(
                () ->
                        work.moveTask(
                                new MoveTicketTask(
                                        id(added), added.row().version(), UUID.randomUUID(), 1),
                                seeds.agent()),
                FaultCode.NOT_FOUND_HERE,
                e -> assertThat(e.args()).containsEntry("type", "task"));
    }

    private TicketDetail move(TicketDetail ticket, String title, int position) {
        UUID task =
                ticket.tasks().stream()
                        .filter(t -> t.title().equals(title))
                        .findFirst()
                        .orElseThrow()
                        .id();
        return work.moveTask(
                new MoveTicketTask(id(ticket), ticket.row().version(), task, position),
                seeds.agent());
    }

    @Test
    void tickingTwiceChangesNothingAndForeignTasksAreNotFound() {
        TicketDetail ticket = task(file("Centang"), "Satu");
        TickTicketTask tick = new TickTicketTask(id(ticket), ticket.tasks().getFirst().id(), true);
        TicketDetail once = work.tickTask(tick, seeds.agent());
        assertThat(work.tickTask(tick, seeds.agent())).isEqualTo(once);
        TicketDetail other = file("Lain");
        refused(
                () ->
                        work.tickTask(
                                new TickTicketTask(id(other), tick.taskId(), true), seeds.agent()),
                FaultCode.NOT_FOUND_HERE,
                e -> assertThat(e.args()).containsEntry("type", "task"));
    }

    @Test
    void timeWorkedIsSummedByWhoeverReadsAndCannotBeRewritten() {
        TicketDetail ticket = file("Lama");
        work.logTime(
                new LogTicketTime(id(ticket), 25, WorkActivity.DIAGNOSIS, "Uji"), seeds.agent());
        TicketDetail twice =
                work.logTime(
                        new LogTicketTime(id(ticket), 40, WorkActivity.TRAVEL, null),
                        seeds.agent());
        assertThat(twice.times()).extracting(TimeWorked::minutes).containsExactly(25, 40);
        assertThat(twice.times().getFirst().note()).isEqualTo("Uji");
        assertThat(twice.entries().getLast())
                .extracting(e -> e.kind(), e -> e.from(), e -> e.to())
                .containsExactly(TicketEntryKind.TIME, "TRAVEL", "40");
    }

    @Test
    void whoeverFilesOrWritesFollowsAndIsToldOfOthersOnly() {
        Actor agent = TestUser.with(Role.AGENT).actor();
        Actor technician = TestUser.with(Role.TECHNICIAN).actor();
        TicketDetail filed = service.file(seeds.command("Diikuti", "ACCOUNT", null), agent);
        assertThat(filed.watchers())
                .containsExactly(new TicketWatcher(agent.userId(), agent.name()));
        assertThat(service.get(id(filed))).isEqualTo(filed);

        service.reply(new ReplyToTicket(id(filed), TicketEntryKind.NOTE, "catatan"), technician);
        assertThat(service.get(id(filed)).watchers())
                .extracting(TicketWatcher::userId)
                .containsExactlyInAnyOrder(agent.userId(), technician.userId());
        assertThat(noticesTo(agent)).containsExactly("WATCHED");
        assertThat(noticesTo(technician)).isEmpty();

        TicketDetail left = work.watch(new WatchTicket(id(filed), false), agent);
        assertThat(left.watchers())
                .extracting(TicketWatcher::userId)
                .containsExactly(technician.userId());
        assertThat(left.row().version()).as("nobody else's matter").isEqualTo(1);
        assertThat(work.watch(new WatchTicket(id(filed), true), agent).watchers()).hasSize(2);
    }

    @Test
    void aMentionTellsTheUserAndMakesHimFollowAndAStrangerStaysText() {
        TestUser technician = TestUser.with(Role.TECHNICIAN);
        TestUser trainer = TestUser.with(Role.TRAINER);
        TicketDetail ticket = file("Sebut");
        String text =
                "Tolong @%s dan @%s, juga @tidak.ada."
                        .formatted(technician.view().username(), trainer.view().username());
        TicketDetail told =
                service.reply(
                        new ReplyToTicket(id(ticket), TicketEntryKind.NOTE, text), seeds.agent());
        assertThat(told.entries().getLast().text()).isEqualTo(text);
        assertThat(told.watchers())
                .extracting(TicketWatcher::userId)
                .containsExactly(technician.view().id());
        assertThat(noticesTo(technician.actor())).containsExactly("MENTIONED");
        assertThat(noticesTo(trainer.actor())).as("tickets are not his to see").isEmpty();

        service.reply(
                new ReplyToTicket(id(ticket), TicketEntryKind.CONTACT_REPLY, text), seeds.agent());
        assertThat(noticesTo(technician.actor()))
                .as("an operator's words mention nobody")
                .containsExactly("MENTIONED", "WATCHED");
    }

    @Test
    void aSnoozedTicketLeavesTheViewsAndComesBackByItself() {
        MutableClock clock = new MutableClock(Instant.parse("2026-11-23T02:00:00Z"));
        QuarkusMock.installMockForType(clock, Clock.class);
        Actor agent = TestUser.with(Role.AGENT).actor();
        String word = "tidur" + UUID.randomUUID().toString().substring(0, 8);
        TicketDetail ticket = service.file(seeds.command(word, "ACCOUNT", null), agent);
        Instant until = clock.instant().plus(Duration.ofHours(3));
        TicketDetail snoozed = snooze(ticket, until);
        assertThat(snoozed.row().snoozedUntil()).isEqualTo(until);
        assertThat(in(TicketView.OPEN, word)).isEmpty();
        assertThat(in(TicketView.SNOOZED, word)).hasSize(1);

        clock.advance(Duration.ofHours(3).minusMillis(1));
        clockwork.wake();
        assertThat(in(TicketView.OPEN, word)).isEmpty();
        clock.advance(Duration.ofMillis(1));
        clockwork.wake();
        assertThat(in(TicketView.OPEN, word)).hasSize(1);
        assertThat(noticesTo(agent)).containsExactly("WOKEN");
        assertThat(service.get(id(ticket)).entries().getLast().kind())
                .isEqualTo(TicketEntryKind.SNOOZE);
    }

    @Test
    void theOperatorsWordWakesASnoozedTicketAndAnybodyCan() {
        TicketDetail ticket = file("Dibangunkan");
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        snooze(ticket, tomorrow);
        TicketDetail woken =
                service.reply(
                        new ReplyToTicket(id(ticket), TicketEntryKind.CONTACT_REPLY, "Sudah?"),
                        seeds.agent());
        assertThat(woken.row().snoozedUntil()).isNull();
        assertThat(snooze(snooze(woken, tomorrow), null).row().snoozedUntil()).isNull();
    }

    @Test
    void aSnoozeIsForOpenTicketsAndAhead() {
        TicketDetail ticket = file("Salah tidur");
        refused(
                () -> snooze(ticket, Instant.now().minusSeconds(1)),
                FaultCode.INVALID,
                FieldError.of("until", "IN_THE_PAST"));
        refused(
                () -> snooze(ticket, Instant.now().plus(Duration.ofDays(367))),
                FaultCode.INVALID,
                FieldError.of("until", "OUT_OF_RANGE"));
        TicketDetail resolved = resolve(ticket, false);
        refused(
                () -> snooze(resolved, Instant.now().plusSeconds(60)),
                FaultCode.TICKET_NOT_OPEN,
                e -> {});
    }

    private List<String> noticesTo(Actor user) {
        return rows.texts(
                "select payload::jsonb ->> 'kind' from outbox where user_id = ?"
                        + " and payload::jsonb ->> 'type' = 'ticket.notice' order by xid, id",
                user.userId());
    }

    private List<TicketRow> in(TicketView view, String word) {
        return service.list(new ListTickets(view, word, null, null, 10, null), seeds.agent())
                .items();
    }

    private static UUID id(TicketDetail ticket) {
        return ticket.row().id();
    }

    private TicketDetail file(String subject) {
        return service.file(seeds.command(subject, "ACCOUNT", null), seeds.agent());
    }

    private TicketDetail reply(TicketDetail ticket, String text) {
        return service.reply(
                new ReplyToTicket(id(ticket), TicketEntryKind.REPLY, text), seeds.agent());
    }

    private TicketDetail task(TicketDetail ticket, String title) {
        return save(ticket, null, title, null, null);
    }

    private TicketDetail save(
            TicketDetail ticket,
            @Nullable UUID task,
            String title,
            @Nullable String group,
            @Nullable UUID assignee) {
        return work.saveTask(
                new SaveTicketTask(
                        id(ticket), ticket.row().version(), task, title, group, assignee),
                seeds.agent());
    }

    private TicketDetail snooze(TicketDetail ticket, @Nullable Instant until) {
        return work.snooze(
                new SnoozeTicket(id(ticket), service.get(id(ticket)).row().version(), until),
                seeds.agent());
    }

    private TicketDetail resolve(TicketDetail ticket, boolean acknowledge) {
        return service.changeStatus(
                new ChangeTicketStatus(
                        id(ticket),
                        ticket.row().version(),
                        TicketStatus.RESOLVED,
                        null,
                        "Beres.",
                        null,
                        acknowledge,
                        false),
                seeds.agent());
    }
}
