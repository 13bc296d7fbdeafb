package id.tanggap.server.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.supportgroup.SaveAbsence;
import id.tanggap.protocol.ticket.AssignTicket;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.ReplyToTicket;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.server.supportgroup.AbsenceService;
import id.tanggap.server.testing.DatabaseResource;
import id.tanggap.server.testing.MutableClock;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.testing.TestUser;
import id.tanggap.server.ticket.internal.ThresholdSweep;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThresholdSweepIT {
    /** Monday, 09:00 WIB; goals 60, 240 and 960 minutes. */
    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T02:00:00Z");

    private final MutableClock clock = new MutableClock(MONDAY_NINE);

    @Inject ThresholdSweep sweep;
    @Inject TicketService service;
    @Inject TicketSeeds seeds;
    @Inject AbsenceService absences;
    @Inject Rows rows;

    @BeforeEach
    void useTheClock() {
        QuarkusMock.installMockForType(clock, Clock.class);
    }

    @Test
    void eachThresholdIsFiredOnceWhenItsTimeHasCome() {
        UUID id = file();
        clock.advance(Duration.ofMinutes(29));
        sweep.sweep();
        assertThat(ledger(id)).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        sweep.sweep();
        sweep.sweep();
        assertThat(ledger(id)).containsExactly("FIRST_RESPONSE 1 50");
        clock.advance(Duration.ofMinutes(15));
        sweep.sweep();
        assertThat(ledger(id)).containsExactly("FIRST_RESPONSE 1 50", "FIRST_RESPONSE 1 75");
        service.reply(new ReplyToTicket(id, TicketEntryKind.REPLY, "Kami periksa."), seeds.agent());
        clock.advance(Duration.ofHours(1));
        sweep.sweep();
        assertThat(ledger(id)).as("an answered ticket is not reminded of").hasSize(2);
    }

    @Test
    void whatPassedWhileNobodySweptIsWrittenDownInFullButToldOnce() {
        UUID id = file();
        clock.advance(Duration.ofMinutes(61));
        sweep.sweep();
        assertThat(ledger(id))
                .containsExactly(
                        "FIRST_RESPONSE 1 50",
                        "FIRST_RESPONSE 1 75",
                        "FIRST_RESPONSE 1 90",
                        "FIRST_RESPONSE 1 100");
        assertThat(
                        rows.texts(
                                "select (reached_at at time zone 'UTC')::text from sla_ledger where ticket_id = ?"
                                        + " and threshold = 75",
                                id))
                .containsExactly("2026-11-23 02:45:00");
        assertThat(told(id)).isNotEmpty().allMatch(event -> event.contains("\"threshold\":100"));
    }

    @Test
    void thoseConcernedAndSupervisorsAreTold() {
        UUID budi = seeds.user("Budi", Role.TECHNICIAN, "DESK");
        UUID other = seeds.user("Tono", Role.TECHNICIAN, "DESK");
        TicketDetail filed = service.get(file());
        UUID id = filed.row().id();
        int version =
                service.assign(
                                new AssignTicket(id, filed.row().version(), "DESK", budi),
                                seeds.agent())
                        .row()
                        .version();
        clock.advance(Duration.ofMinutes(30));
        sweep.sweep();
        assertThat(recipients(id))
                .contains("SUPERVISOR", budi.toString())
                .doesNotContain(other.toString());
        assertThat(service.get(id).row().version())
                .as("a reminder gets in nobody's way")
                .isEqualTo(version);
        UUID unassigned = file();
        clock.advance(Duration.ofMinutes(30));
        sweep.sweep();
        assertThat(recipients(unassigned))
                .contains("SUPERVISOR", budi.toString(), other.toString());
    }

    @Test
    void whoStandsInForTheAssigneeIsToldWhileHeIsAway() {
        UUID budi = seeds.user("Budi", Role.TECHNICIAN, "DESK");
        UUID tono = seeds.user("Tono", Role.TECHNICIAN, "DESK");
        TicketDetail filed = service.get(file());
        UUID id = filed.row().id();
        service.assign(new AssignTicket(id, filed.row().version(), "DESK", budi), seeds.agent());
        absences.save(
                new SaveAbsence(
                        null,
                        null,
                        budi,
                        clock.instant().plus(Duration.ofMinutes(40)),
                        clock.instant().plus(Duration.ofDays(2)),
                        tono),
                TestUser.with(Role.SUPERVISOR).actor());
        clock.advance(Duration.ofMinutes(30));
        sweep.sweep();
        assertThat(recipients(id)).contains(budi.toString()).doesNotContain(tono.toString());
        clock.advance(Duration.ofMinutes(15));
        sweep.sweep();
        assertThat(recipients(id)).contains(tono.toString());
    }

    @Test
    void aPausedClockIsNotRemindedOfAndEachQuestionIsANewGoal() {
        UUID id = file();
        service.reply(new ReplyToTicket(id, TicketEntryKind.REPLY, "Halo."), seeds.agent());
        TicketDetail read = service.get(id);
        service.changeStatus(
                new ChangeTicketStatus(
                        id, read.row().version(), TicketStatus.PENDING, PendingReason.VENDOR, null),
                seeds.agent());
        clock.advance(Duration.ofDays(9));
        sweep.sweep();
        assertThat(ledger(id)).isEmpty();
        for (int question = 1; question <= 2; question++) {
            service.reply(
                    new ReplyToTicket(id, TicketEntryKind.CONTACT_REPLY, "Bagaimana?"),
                    seeds.agent());
            clock.advance(Duration.ofMinutes(121));
            sweep.sweep();
            service.reply(new ReplyToTicket(id, TicketEntryKind.REPLY, "Sebentar."), seeds.agent());
            clock.advance(Duration.ofHours(24).minusMinutes(121));
        }
        assertThat(ledger(id)).containsExactly("NEXT_RESPONSE 1 50", "NEXT_RESPONSE 2 50");
    }

    @Test
    void sweepersAtTheSameTimeFireEachThresholdOnce() throws Exception {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            ids.add(file());
        }
        clock.advance(Duration.ofHours(2));
        CyclicBarrier start = new CyclicBarrier(3);
        try (ExecutorService nodes = Executors.newFixedThreadPool(3)) {
            List<Future<?>> sweeps = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                sweeps.add(
                        nodes.submit(
                                () -> {
                                    start.await();
                                    sweep.sweep();
                                    return null;
                                }));
            }
            for (Future<?> one : sweeps) {
                one.get();
            }
        }
        for (UUID id : ids) {
            assertThat(ledger(id)).hasSize(4).doesNotHaveDuplicates();
            assertThat(told(id).stream().filter(e -> e.contains("\"threshold\":100"))).isNotEmpty();
            assertThat(recipients(id)).doesNotHaveDuplicates();
        }
    }

    @Test
    void aSweepThatDiesHasDoneNothingAndTheNextDoesIt() {
        UUID id = file();
        clock.advance(Duration.ofMinutes(30));
        QuarkusTransaction.begin();
        assertThat(sweep.batch()).isPositive();
        QuarkusTransaction.rollback();
        assertThat(ledger(id)).isEmpty();
        assertThat(told(id)).isEmpty();
        sweep.sweep();
        assertThat(ledger(id)).containsExactly("FIRST_RESPONSE 1 50");
    }

    @Test
    void theLedgerCannotBeRewrittenByAnybody() throws SQLException {
        UUID id = file();
        clock.advance(Duration.ofMinutes(30));
        sweep.sweep();
        assertThatThrownBy(() -> rows.run("delete from sla_ledger where ticket_id = ?", id))
                .hasMessageContaining("permission denied");
        try (Connection owner =
                        DriverManager.getConnection(
                                DatabaseResource.access().url(),
                                DatabaseResource.access().migrator(),
                                DatabaseResource.access().migratorPassword());
                Statement statement = owner.createStatement()) {
            for (String attempt :
                    List.of(
                            "update sla_ledger set threshold = 50",
                            "delete from sla_ledger",
                            "truncate sla_ledger")) {
                assertThatThrownBy(() -> statement.execute(attempt))
                        .hasMessageContaining("append-only");
            }
        }
        assertThat(ledger(id)).hasSize(1);
    }

    private UUID file() {
        return service.file(seeds.command("Ambang", "ACCOUNT", null), seeds.agent()).row().id();
    }

    private List<String> ledger(UUID id) {
        return rows.texts(
                "select clock || ' ' || goal || ' ' || threshold from sla_ledger where ticket_id = ?"
                        + " order by clock, goal, threshold",
                id);
    }

    private List<String> told(UUID id) {
        return rows.eventsWith(id).stream()
                .filter(event -> event.contains("sla.thresholdReached"))
                .toList();
    }

    private List<String> recipients(UUID id) {
        return rows.texts(
                "select coalesce(user_id::text, array_to_string(roles, ',')) from outbox"
                        + " where strpos(payload, ?) > 0 and strpos(payload, 'sla.thresholdReached') > 0",
                id.toString());
    }
}
