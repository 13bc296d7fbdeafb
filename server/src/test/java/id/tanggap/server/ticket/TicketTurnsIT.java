package id.tanggap.server.ticket;

import static id.tanggap.server.ticket.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.supportgroup.SaveAbsence;
import id.tanggap.protocol.ticket.AssignTicket;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntry;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketView;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.supportgroup.AbsenceService;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets a ticket: in turn, by asking for the next, in somebody's stead. */
@QuarkusTest
class TicketTurnsIT {
    private static final int PEOPLE = 16;

    @Inject TicketService service;
    @Inject TicketTaking taking;
    @Inject AbsenceService absences;
    @Inject TicketSeeds seeds;
    @Inject Rows rows;

    /** A group and a category of this test alone, so that others do not take its tickets. */
    private final String group =
            "T_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @BeforeEach
    void makeGroup() throws SQLException {
        rows.run(
                "insert into support_group (code, name, name_en, level) values (?, ?, ?, 2)",
                group,
                "Uji " + group,
                "Test " + group);
        rows.run(
                """
                insert into ticket_category (code, position, name, name_en, group_code, updated_at, updated_by)
                values (?, 999, ?, ?, ?, now(), 'Uji')
                """,
                group,
                "Uji " + group,
                "Test " + group,
                group);
    }

    @Test
    void ticketsOfAGroupThatGivesThemInTurnHaveTheirAssigneeAtOnce() throws SQLException {
        inTurn();
        UUID budi = seeds.user("Budi", Role.TECHNICIAN, group);
        UUID citra = seeds.user("Citra", Role.TECHNICIAN, group);
        TicketDetail first = file("satu");
        assertThat(first.row().status()).isEqualTo(TicketStatus.ASSIGNED);
        assertThat(first.entries())
                .extracting(TicketEntry::kind, TicketEntry::authorName, TicketEntry::to)
                .containsExactly(
                        tuple(TicketEntryKind.FILED, seeds.agent().name(), null),
                        tuple(TicketEntryKind.ASSIGNMENT, null, first.row().assigneeName()));
        assertThat(service.get(first.row().id()).entries()).isEqualTo(first.entries());
        assertThat(List.of(assignee(first), assignee(file("dua"))))
                .containsExactlyInAnyOrder(budi, citra);
        assertThat(assignee(file("tiga"))).isEqualTo(assignee(first));
    }

    @Test
    void whoIsGivenATicketByOthersIsTold() throws SQLException {
        UUID budi = seeds.user("Budi", Role.TECHNICIAN, group);
        UUID citra = seeds.user("Citra", Role.TECHNICIAN, group);
        TicketDetail byHand = file("diberikan");
        service.assign(
                new AssignTicket(byHand.row().id(), byHand.row().version(), group, budi),
                seeds.agent());
        assertThat(noticesTo(budi)).containsExactly("ASSIGNED");
        away(budi, citra);
        TicketDetail inHisPlace = file("digantikan");
        service.assign(
                new AssignTicket(inHisPlace.row().id(), inHisPlace.row().version(), group, budi),
                seeds.agent());
        assertThat(noticesTo(citra)).containsExactly("STANDS_IN");
        inTurn();
        file("bergilir");
        assertThat(noticesTo(citra)).containsExactly("STANDS_IN", "ASSIGNED");
        assertThat(noticesTo(budi)).containsExactly("ASSIGNED");
    }

    private List<String> noticesTo(UUID user) {
        return rows.texts(
                "select payload::jsonb ->> 'kind' from outbox where user_id = ?"
                        + " and payload::jsonb ->> 'type' = 'ticket.notice' order by xid, id",
                user);
    }

    @Test
    void whoKnowsTheCategoryIsFirstAndNobodyWaitsForHimWhileHeIsAway() throws SQLException {
        inTurn();
        UUID expert = seeds.user("Ahli", Role.TECHNICIAN, group);
        UUID other = seeds.user("Lain", Role.TECHNICIAN, group);
        rows.run("update user_group set skills = array[group_code] where user_id = ?", expert);
        assertThat(List.of(assignee(file("satu")), assignee(file("dua"))))
                .containsExactly(expert, expert);
        away(expert, null);
        assertThat(assignee(file("tiga"))).isEqualTo(other);
        rows.run("update app_user set disabled = true where id = ?", other);
        TicketDetail nobodys = file("empat");
        assertThat(nobodys.row().assigneeId()).isNull();
        assertThat(nobodys.row().status()).isEqualTo(TicketStatus.NEW);
    }

    @Test
    void filedAtTheSameTimeTurnsAreNeitherSkippedNorGivenTwice() throws Exception {
        inTurn();
        Map<UUID, Integer> given = new HashMap<>();
        for (int i = 0; i < 4; i++) {
            given.put(seeds.user("Anggota " + i, Role.TECHNICIAN, group), 0);
        }
        for (TicketDetail filed : atOnce(PEOPLE, i -> file("bersamaan " + i))) {
            given.merge(assignee(filed), 1, Integer::sum);
        }
        assertThat(given.values()).containsOnly(PEOPLE / 4);
    }

    @Test
    void sixteenWhoAskAtOnceGetSixteenTickets() throws Exception {
        Set<UUID> filed = new HashSet<>();
        List<Actor> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            filed.add(file("antre " + i).row().id());
            people.add(member("Orang " + i));
        }
        List<TicketDetail> taken = atOnce(PEOPLE, i -> taking.takeNext(people.get(i)));
        assertThat(taken)
                .extracting(t -> t.row().id())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(filed);
        for (int i = 0; i < PEOPLE; i++) {
            assertThat(assignee(taken.get(i))).isEqualTo(people.get(i).userId());
        }
        refused(
                () -> taking.takeNext(people.getFirst()),
                FaultCode.NO_TICKET_WAITING,
                e -> assertThat(e.fieldErrors()).isEmpty());
    }

    @Test
    void theNextIsTheOneDueFirstNeitherPendingNorSnoozed() throws SQLException {
        Actor budi = member("Budi");
        TicketDetail late = file("nanti");
        TicketDetail soon = file("segera");
        TicketDetail pending = file("menunggu");
        TicketDetail snoozed = file("disimpan");
        due(late, "2026-01-03");
        due(soon, "2026-01-02");
        due(pending, "2026-01-01");
        due(snoozed, "2026-01-01");
        rows.run(
                "update ticket set status = 'PENDING', pending_reason = 'VENDOR' where id = ?",
                pending.row().id());
        rows.run(
                "update ticket set snoozed_until = now() + interval '1 day' where id = ?",
                snoozed.row().id());
        TicketDetail taken = taking.takeNext(budi);
        assertThat(taken.row().id()).isEqualTo(soon.row().id());
        assertThat(taken.row().status()).isEqualTo(TicketStatus.ASSIGNED);
        assertThat(rows.auditOf("ticket", soon.row().id())).endsWith("ticket.taken");
        assertThat(taking.takeNext(budi).row().id()).isEqualTo(late.row().id());
        refused(
                () -> taking.takeNext(budi),
                FaultCode.NO_TICKET_WAITING,
                e -> assertThat(e.fieldErrors()).isEmpty());
    }

    @Test
    void aSubstituteReceivesAndSeesWhatIsMeantForWhoIsAway() {
        Actor budi = member("Budi");
        Actor citra = member("Citra");
        TicketDetail before = assign(file("lama"), budi);
        assertThat(mine(citra)).isEmpty();
        away(budi.userId(), citra.userId());
        TicketDetail during = assign(file("baru"), budi);
        assertThat(assignee(during)).isEqualTo(citra.userId());
        assertThat(during.entries().getLast().to()).isEqualTo("Citra");
        assertThat(standsIn(during)).singleElement().asString().contains("ASSIGNMENT");
        assertThat(standsIn(before)).isEmpty();
        assertThat(mine(citra)).containsExactlyInAnyOrder(before.row().id(), during.row().id());
    }

    @Test
    void whatIsReopenedWhileItsAssigneeIsAwayGoesToTheSubstituteOrBackToTheGroup() {
        Actor budi = member("Budi");
        Actor citra = member("Citra");
        TicketDetail first = resolved(assign(file("satu"), budi));
        TicketDetail second = resolved(assign(file("dua"), citra));
        TicketDetail third = resolved(assign(file("tiga"), budi));
        away(citra.userId(), null);
        assertThat(reopened(second).row())
                .extracting(TicketRow::assigneeId, TicketRow::group, TicketRow::status)
                .containsExactly(null, group, TicketStatus.ASSIGNED);
        Actor dewi = member("Dewi");
        away(budi.userId(), dewi.userId());
        TicketDetail again = reopened(first);
        assertThat(assignee(again)).isEqualTo(dewi.userId());
        assertThat(again.entries().getLast())
                .extracting(TicketEntry::kind, TicketEntry::from, TicketEntry::to)
                .containsExactly(TicketEntryKind.ASSIGNMENT, "Budi", "Dewi");
        assertThat(standsIn(again)).hasSize(1);
        assertThat(standsIn(second)).isEmpty();
        TicketDetail himself = step(third, TicketStatus.IN_PROGRESS, budi);
        assertThat(assignee(himself)).isEqualTo(budi.userId());
    }

    private void inTurn() throws SQLException {
        rows.run("update support_group set assignment = 'ROUND_ROBIN' where code = ?", group);
    }

    private Actor member(String name) {
        return new Actor(
                seeds.user(name, Role.TECHNICIAN, group), name, Set.of(Role.TECHNICIAN), "test");
    }

    private TicketDetail file(String subject) {
        return service.file(seeds.command(subject, group, null), seeds.agent());
    }

    private TicketDetail assign(TicketDetail ticket, Actor to) {
        return service.assign(
                new AssignTicket(ticket.row().id(), ticket.row().version(), group, to.userId()),
                seeds.agent());
    }

    private TicketDetail resolved(TicketDetail ticket) {
        return step(ticket, TicketStatus.RESOLVED, seeds.agent());
    }

    private TicketDetail reopened(TicketDetail ticket) {
        return step(ticket, TicketStatus.IN_PROGRESS, seeds.agent());
    }

    private TicketDetail step(TicketDetail ticket, TicketStatus to, Actor by) {
        return service.changeStatus(
                new ChangeTicketStatus(
                        ticket.row().id(),
                        ticket.row().version(),
                        to,
                        null,
                        "Catatan.",
                        null,
                        false,
                        false),
                by);
    }

    /** What substitutes are told of the ticket. */
    private List<String> standsIn(TicketDetail ticket) {
        return rows.eventsWith(ticket.row().id()).stream()
                .filter(event -> event.contains("STANDS_IN"))
                .toList();
    }

    private void away(UUID user, @Nullable UUID substitute) {
        Instant now = Instant.now();
        absences.save(
                new SaveAbsence(
                        null,
                        null,
                        user,
                        now.minus(Duration.ofHours(1)),
                        now.plus(Duration.ofHours(1)),
                        substitute),
                TestUser.with(Role.SUPERVISOR).actor());
    }

    private List<UUID> mine(Actor user) {
        return service
                .list(new ListTickets(TicketView.MINE, null, null, null, 100, null), user)
                .items()
                .stream()
                .map(TicketRow::id)
                .toList();
    }

    private void due(TicketDetail ticket, String day) throws SQLException {
        rows.run(
                """
                update ticket set first_response_state = 'MET', first_response_met_at = now(),
                    resolution_state = 'RUNNING', resolution_due_at = cast(? as timestamptz) where id = ?
                """,
                day,
                ticket.row().id());
    }

    private static UUID assignee(TicketDetail ticket) {
        return Objects.requireNonNull(ticket.row().assigneeId());
    }

    private static List<TicketDetail> atOnce(int people, IntFunction<TicketDetail> deed)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(people);
        try (ExecutorService threads = Executors.newFixedThreadPool(people)) {
            List<Future<TicketDetail>> deeds = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                int number = i;
                deeds.add(
                        threads.submit(
                                () -> {
                                    start.await();
                                    return deed.apply(number);
                                }));
            }
            List<TicketDetail> done = new ArrayList<>();
            for (Future<TicketDetail> one : deeds) {
                done.add(one.get());
            }
            return done;
        }
    }
}
