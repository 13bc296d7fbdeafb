package id.tanggap.server.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.recurrence.Frequency;
import id.tanggap.protocol.recurrence.OffDays;
import id.tanggap.protocol.recurrence.PauseRecurrence;
import id.tanggap.protocol.recurrence.RecurrenceRun;
import id.tanggap.protocol.recurrence.RecurrenceSchedule;
import id.tanggap.protocol.recurrence.RecurrenceView;
import id.tanggap.protocol.recurrence.RecurringTicket;
import id.tanggap.protocol.recurrence.RemoveRecurrence;
import id.tanggap.protocol.recurrence.SaveRecurrence;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.testing.MutableClock;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recurring tickets are filed once each, whatever happens. */
@QuarkusTest
class RecurrenceIT {
    private static final String PATH = "/api/v1/recurrences";

    @Inject RecurrenceService service;
    @Inject RecurrenceSweep sweep;
    @Inject Rows rows;
    @Inject Clock clock;

    private final TestUser supervisor = TestUser.with(Role.SUPERVISOR);
    private final String name = "Uji " + UUID.randomUUID();
    private MutableClock now = new MutableClock(Instant.EPOCH);
    private Instant midnight = Instant.EPOCH;

    /** An hour before the daily ticket of today, which is at 06.00 UTC. */
    @BeforeEach
    void standStill() {
        midnight = clock.instant().truncatedTo(ChronoUnit.DAYS);
        now = new MutableClock(midnight.plus(Duration.ofHours(5)));
        QuarkusMock.installMockForType(now, Clock.class);
    }

    /** Other tests sweep too. */
    @AfterEach
    void removeAll() throws SQLException {
        rows.run("delete from recurrence where name like ?", name + "%");
    }

    @Test
    void anOccurrenceBecomesOneTicketWithItsChecklist() {
        RecurrenceView made = save(daily(), ticket("ACCOUNT"));
        assertThat(made.nextRunAt()).isEqualTo(midnight.plus(Duration.ofHours(6)));
        sweep.sweep();
        assertThat(tickets(made)).isEmpty();
        now.advance(Duration.ofHours(1));
        sweep.sweep();
        sweep.sweep();
        assertThat(tickets(made)).hasSize(1);
        supervisor
                .request()
                .get("/api/v1/tickets/" + tickets(made).getFirst())
                .then()
                .statusCode(200)
                .body("row.group", equalTo("HARDWARE"))
                .body("row.handoverCount", equalTo(0))
                .body("row.type", equalTo("SERVICE_REQUEST"))
                .body("origin", equalTo("OWN"))
                .body("tasks.title", contains("Komputer menyala", "Pencetak mencetak"))
                .body("entries.last().kind", equalTo("NOTE"))
                .body("entries.last().text", containsString(name));
        RecurrenceView after = find(made);
        assertThat(lastRun(after).missed()).isZero();
        assertThat(after.nextRunAt()).isEqualTo(midnight.plus(Duration.ofHours(30)));
        assertThat(after.version()).isEqualTo(made.version());
        assertThat(rows.auditOf("recurrence", made.id()))
                .containsExactly("recurrence.saved", "recurrence.filed");
        assertThat(rows.eventsWith(made.id()))
                .hasSize(2)
                .allMatch(event -> event.contains("recurrence.changed"));
    }

    @Test
    void twoServersFileOneTicketPerOccurrence() throws Exception {
        List<RecurrenceView> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(save(name + i, daily(), ticket("ACCOUNT")));
        }
        now.advance(Duration.ofHours(1));
        int servers = 4;
        CyclicBarrier together = new CyclicBarrier(servers);
        try (ExecutorService pool = Executors.newFixedThreadPool(servers)) {
            List<Future<?>> sweeps = new ArrayList<>();
            for (int i = 0; i < servers; i++) {
                sweeps.add(
                        pool.submit(
                                () -> {
                                    together.await();
                                    sweep.sweep();
                                    return null;
                                }));
            }
            for (Future<?> done : sweeps) {
                done.get();
            }
        }
        assertThat(made).allSatisfy(one -> assertThat(tickets(one)).hasSize(1));
    }

    @Test
    void theKeyLetsNoSecondTicketOfADayIn() {
        RecurrenceView made = save(daily(), ticket("ACCOUNT"));
        now.advance(Duration.ofHours(1));
        sweep.sweep();
        assertThatThrownBy(
                        () ->
                                rows.run(
                                        "insert into recurrence_run select recurrence_id, day, planned_at, filed_at,"
                                                + " (select id from ticket where id not in (select ticket_id from recurrence_run) limit 1), 0"
                                                + " from recurrence_run where recurrence_id = ?",
                                        made.id()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("recurrence_run_pkey");
    }

    @Test
    void afterAStandstillTheLatestIsFiledAndSaysWhatWasMissed() {
        RecurrenceView made = save(daily(), ticket("ACCOUNT"));
        now.advance(Duration.ofHours(1 + 3 * 24 + 2));
        sweep.sweep();
        assertThat(tickets(made)).hasSize(1);
        RecurrenceView after = find(made);
        assertThat(lastRun(after).missed()).isEqualTo(3);
        assertThat(lastRun(after).day()).isEqualTo(today().plusDays(3));
        assertThat(
                        rows.texts(
                                "select text from ticket_entry where ticket_id = ?::uuid and kind = 'NOTE'",
                                tickets(made).getFirst()))
                .singleElement()
                .asString()
                .contains("Dibuat terlambat", "tidak dibuat lagi: 3.");
    }

    @Test
    void whatIsPausedIsNotFiledAndNothingIsMadeUpFor() {
        RecurrenceView made = save(daily(), ticket("ACCOUNT"));
        Actor actor = supervisor.actor();
        RecurrenceView paused = service.pause(new PauseRecurrence(made.id(), 0, true), actor);
        assertThat(paused.nextRunAt()).isNull();
        now.advance(Duration.ofHours(50));
        sweep.sweep();
        assertThat(tickets(made)).isEmpty();
        RecurrenceView resumed = service.pause(new PauseRecurrence(made.id(), 1, false), actor);
        assertThat(resumed.nextRunAt()).isEqualTo(midnight.plus(Duration.ofHours(24 * 3 + 6)));
        sweep.sweep();
        assertThat(tickets(made)).isEmpty();
    }

    @Test
    void whatCannotBeFiledAnyMoreSaysWhyAndIsFiledOnceItCan() throws SQLException {
        String category =
                "T_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        rows.run(
                "insert into ticket_category (code, name, name_en, group_code, position, version, retired, fields, updated_at, updated_by)"
                        + " values (?, ?, ?, 'DESK', (select max(position) + 1 from ticket_category), 0, false, '[]', now(), 'Uji')",
                category,
                category,
                category);
        RecurrenceView made = save(daily(), ticket(category));
        rows.run("update ticket_category set retired = true where code = ?", category);
        now.advance(Duration.ofHours(1));
        sweep.sweep();
        sweep.sweep();
        RecurrenceView refused = find(made);
        assertThat(refused.refusal()).hasToString("INVALID");
        assertThat(refused.refusedFields()).extracting("field").containsExactly("category");
        assertThat(tickets(made)).isEmpty();
        assertThat(rows.auditOf("recurrence", made.id()))
                .containsExactly("recurrence.saved", "recurrence.refused");
        rows.run("update ticket_category set retired = false where code = ?", category);
        sweep.sweep();
        assertThat(tickets(made)).hasSize(1);
        assertThat(find(made).refusal()).isNull();
        rows.run("update ticket_category set retired = true where code = ?", category);
    }

    @Test
    void supervisorsKeepThemAndTheDeskSeesThem() {
        TestUser agent = TestUser.with(Role.AGENT);
        Map<String, Object> draft =
                Map.of("name", name, "ticket", ticket("ACCOUNT"), "schedule", daily());
        agent.request().body(draft).post(PATH).then().statusCode(403);
        String id =
                supervisor
                        .request()
                        .body(draft)
                        .post(PATH)
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"0\"")
                        .extract()
                        .path("id");
        supervisor
                .request()
                .body(draft)
                .post(PATH)
                .then()
                .statusCode(409)
                .body("fieldErrors[0].field", equalTo("name"));
        agent.request()
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.name", equalTo(name))
                .body("items.find { it.id == '" + id + "' }.refusal", nullValue());
        agent.request()
                .body(Map.of("schedule", daily(), "count", 3))
                .post(PATH + "/preview")
                .then()
                .statusCode(403);
        supervisor
                .request()
                .body(Map.of("schedule", daily(), "count", 3))
                .post(PATH + "/preview")
                .then()
                .statusCode(200)
                .body(
                        "items.day",
                        contains(today() + "", today().plusDays(1) + "", today().plusDays(2) + ""));
        agent.request()
                .header("If-Match", 0)
                .body(Map.of("paused", true))
                .put(PATH + "/" + id + "/paused")
                .then()
                .statusCode(403);
        supervisor
                .request()
                .header("If-Match", 7)
                .body(Map.of("paused", true))
                .put(PATH + "/" + id + "/paused")
                .then()
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"));
        supervisor
                .request()
                .header("If-Match", 0)
                .body(Map.of("paused", true))
                .put(PATH + "/" + id + "/paused")
                .then()
                .statusCode(200)
                .body("paused", equalTo(true));
        supervisor
                .request()
                .header("If-Match", 1)
                .body(draft)
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("nextRunAt", nullValue());
        agent.request().header("If-Match", 2).delete(PATH + "/" + id).then().statusCode(403);
        supervisor.request().header("If-Match", 2).delete(PATH + "/" + id).then().statusCode(204);
        supervisor.request().header("If-Match", 2).delete(PATH + "/" + id).then().statusCode(404);
        TestUser.with(Role.TRAINER).request().get(PATH).then().statusCode(403);
    }

    @Test
    void whatCouldNotBeFiledIsNotSavedAndTheFieldIsNamed() {
        Map<String, Object> unknown =
                Map.of("name", name, "ticket", ticket("NO_SUCH"), "schedule", daily());
        supervisor
                .request()
                .body(unknown)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("fieldErrors[0].field", equalTo("ticket.category"));
        RecurrenceSchedule over = schedule(OffDays.FILE, null, today().minusDays(1));
        supervisor
                .request()
                .body(Map.of("name", name, "ticket", ticket("ACCOUNT"), "schedule", over))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("fieldErrors[0].field", equalTo("schedule.until"));
        supervisor
                .request()
                .body(
                        Map.of(
                                "name",
                                name,
                                "ticket",
                                ticket("ACCOUNT"),
                                "schedule",
                                schedule(OffDays.SKIP, UUID.randomUUID(), null)))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("fieldErrors[0].field", equalTo("schedule.calendarId"));
        assertThat(rows.texts("select id::text from ticket where subject like ?", name + "%"))
                .isEmpty();
    }

    @Test
    void itsTicketsStayWhenItIsRemoved() {
        RecurrenceView made = save(daily(), ticket("ACCOUNT"));
        now.advance(Duration.ofHours(1));
        sweep.sweep();
        String ticket = tickets(made).getFirst();
        service.remove(new RemoveRecurrence(made.id(), 0), supervisor.actor());
        supervisor.request().get("/api/v1/tickets/" + ticket).then().statusCode(200);
        assertThat(rows.auditOf("recurrence", made.id())).endsWith("recurrence.removed");
    }

    private RecurrenceView save(RecurrenceSchedule schedule, RecurringTicket ticket) {
        return save(name, schedule, ticket);
    }

    private RecurrenceView save(
            String called, RecurrenceSchedule schedule, RecurringTicket ticket) {
        return service.save(
                new SaveRecurrence(null, null, called, ticket, schedule), supervisor.actor());
    }

    private static RecurrenceRun lastRun(RecurrenceView recurrence) {
        return Objects.requireNonNull(recurrence.lastRun());
    }

    private RecurrenceView find(RecurrenceView made) {
        return service.list().stream()
                .filter(one -> one.id().equals(made.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> tickets(RecurrenceView made) {
        return rows.texts(
                "select ticket_id::text from recurrence_run where recurrence_id = ? order by day",
                made.id());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(midnight, ZoneOffset.UTC);
    }

    private RecurrenceSchedule daily() {
        return schedule(OffDays.FILE, null, null);
    }

    private RecurrenceSchedule schedule(
            OffDays offDays, @Nullable UUID calendar, @Nullable LocalDate until) {
        return new RecurrenceSchedule(
                Frequency.DAILY,
                Set.of(),
                null,
                LocalTime.of(6, 0),
                "UTC",
                today().minusDays(10),
                until,
                offDays,
                calendar);
    }

    private RecurringTicket ticket(String category) {
        return new RecurringTicket(
                TicketType.SERVICE_REQUEST,
                name,
                "Periksa semua alat.",
                category,
                Impact.LOW,
                Urgency.LOW,
                Map.of(),
                "HARDWARE",
                null,
                null,
                null,
                List.of("Komputer menyala", "Pencetak mencetak"));
    }
}
