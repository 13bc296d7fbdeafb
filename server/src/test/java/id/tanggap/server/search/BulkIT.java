package id.tanggap.server.search;

import static id.tanggap.server.search.SearchSeeds.AGENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.search.BulkChange;
import id.tanggap.protocol.search.BulkEdit;
import id.tanggap.protocol.search.BulkResult;
import id.tanggap.protocol.search.BulkResult.BulkRow;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.testing.TestUser;
import id.tanggap.server.ticket.TicketService;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BulkIT {
    private static final BulkChange RESOLVE = status(TicketStatus.RESOLVED, "Sudah normal");

    @Inject BulkService service;
    @Inject TicketService tickets;
    @Inject SearchSeeds seeds;
    @Inject Rows rows;

    private final String word = SearchSeeds.word();

    @Test
    void aRefusalStopsNoOtherTicket() {
        TicketDetail first = file();
        TicketDetail closed =
                seeds.move(seeds.move(file(), TicketStatus.RESOLVED), TicketStatus.CLOSED);
        TicketDetail last = file();
        UUID nobody = UUID.randomUUID();
        BulkResult result =
                service.edit(ids(RESOLVE, false, id(first), id(closed), nobody, id(last)), AGENT);
        assertThat(result.items())
                .containsExactly(
                        new BulkRow(id(first), first.row().number(), null, List.of()),
                        new BulkRow(
                                id(closed),
                                closed.row().number(),
                                FaultCode.TICKET_TRANSITION,
                                List.of()),
                        new BulkRow(nobody, null, FaultCode.NOT_FOUND_HERE, List.of()),
                        new BulkRow(id(last), last.row().number(), null, List.of()));
        assertThat(result.changed()).isEqualTo(2);
        assertThat(result.refused()).isEqualTo(2);
        assertThat(status(first)).isEqualTo(TicketStatus.RESOLVED);
        assertThat(status(closed)).isEqualTo(TicketStatus.CLOSED);
        assertThat(status(last)).isEqualTo(TicketStatus.RESOLVED);
        assertThat(rows.auditOf("ticket", id(first))).contains("ticket.statusChanged");
    }

    @Test
    void aDryRunPromisesWhatTheRunDoesAndChangesNothing() {
        TicketDetail open = file();
        TicketDetail closed =
                seeds.move(seeds.move(file(), TicketStatus.RESOLVED), TicketStatus.CLOSED);
        BulkResult dry = service.edit(ids(RESOLVE, true, id(open), id(closed)), AGENT);
        assertThat(dry.dryRun()).isTrue();
        assertThat(status(open)).isEqualTo(TicketStatus.NEW);
        assertThat(tickets.get(id(open)).row().version()).isEqualTo(open.row().version());
        assertThat(rows.auditOf("ticket", id(open))).doesNotContain("ticket.statusChanged");
        assertThat(rows.eventsWith(id(open))).hasSize(1);
        BulkResult run = service.edit(ids(RESOLVE, false, id(open), id(closed)), AGENT);
        assertThat(run.items()).isEqualTo(dry.items());
        assertThat(run.dryRun()).isFalse();
    }

    @Test
    void oneTicketIsChangedWhollyOrNotAtAll() {
        TicketDetail ticket = file();
        BulkChange change =
                new BulkChange(
                        null,
                        null,
                        null,
                        null,
                        null,
                        "HARDWARE",
                        null,
                        TicketEntryKind.NOTE,
                        "Diteruskan",
                        TicketStatus.RESOLVED,
                        null,
                        null,
                        null,
                        null,
                        null);
        BulkResult result = service.edit(ids(change, false, id(ticket)), AGENT);
        assertThat(result.items().getFirst().refusal()).isEqualTo(FaultCode.INVALID);
        assertThat(result.items().getFirst().fieldErrors())
                .containsExactly(FieldError.of("note", "REQUIRED"));
        assertThat(tickets.get(id(ticket))).isEqualTo(ticket);
    }

    @Test
    void groupTextAndStatusGoTogether() {
        UUID technician = TestUser.inGroups(List.of("HARDWARE"), Role.TECHNICIAN).view().id();
        TicketDetail ticket = file();
        BulkChange change =
                new BulkChange(
                        null,
                        null,
                        null,
                        null,
                        null,
                        "HARDWARE",
                        technician,
                        TicketEntryKind.REPLY,
                        "Kami periksa",
                        TicketStatus.IN_PROGRESS,
                        null,
                        null,
                        null,
                        null,
                        null);
        assertThat(service.edit(ids(change, false, id(ticket)), AGENT).changed()).isEqualTo(1);
        TicketDetail changed = tickets.get(id(ticket));
        assertThat(changed.row().group()).isEqualTo("HARDWARE");
        assertThat(changed.row().assigneeId()).isEqualTo(technician);
        assertThat(changed.row().status()).isEqualTo(TicketStatus.IN_PROGRESS);
        assertThat(changed.entries()).anyMatch(e -> "Kami periksa".equals(e.text()));
    }

    @Test
    void fieldsAreEditedByTheRulesOfASingleEdit() {
        TicketDetail ticket = file();
        BulkChange good =
                new BulkChange(
                        TicketType.PROBLEM,
                        "NETWORK_PRINTER",
                        Map.of("deviceKind", "PRINTER"),
                        Priority.CRITICAL,
                        "Operasi Ketupat",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        assertThat(service.edit(ids(good, false, id(ticket)), AGENT).changed()).isEqualTo(1);
        TicketDetail changed = tickets.get(id(ticket));
        assertThat(changed.row().type()).isEqualTo(TicketType.PROBLEM);
        assertThat(changed.row().category()).isEqualTo("NETWORK_PRINTER");
        assertThat(changed.row().priority()).isEqualTo(Priority.CRITICAL);
        BulkChange lacking =
                new BulkChange(
                        null,
                        "ACCOUNT_LOCKED",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        assertThat(
                        service.edit(ids(lacking, false, id(ticket)), AGENT)
                                .items()
                                .getFirst()
                                .fieldErrors())
                .containsExactly(FieldError.of("fields.nrp", "REQUIRED"));
    }

    @Test
    void ticketsArePutAsideFollowedAndLinkedToTheirProblem() {
        TicketDetail first = file();
        TicketDetail second = file();
        TicketDetail problem = file();
        BulkChange toProblem =
                new BulkChange(
                        TicketType.PROBLEM,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        assertThat(service.edit(ids(toProblem, false, id(problem)), AGENT).changed()).isEqualTo(1);
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        Actor agent = TestUser.with(Role.AGENT).actor();
        BulkChange change =
                new BulkChange(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        tomorrow,
                        id(problem),
                        true);
        BulkResult result =
                service.edit(ids(change, false, id(first), id(problem), id(second)), agent);
        assertThat(result.items())
                .extracting(row -> row.refusal() == null)
                .containsExactly(true, false, true);
        for (TicketDetail ticket : List.of(first, second)) {
            TicketDetail changed = tickets.get(id(ticket));
            assertThat(changed.row().snoozedUntil()).isEqualTo(tomorrow);
            assertThat(changed.links()).hasSize(1);
            assertThat(changed.watchers()).hasSize(1);
        }
        assertThat(tickets.get(id(problem)).row().snoozedUntil()).isNull();
    }

    @Test
    void allThatFitAQueryAreChangedAndProgressIsTold() {
        for (int i = 0; i < 30; i++) {
            file();
        }
        UUID bulkId = UUID.randomUUID();
        BulkResult result =
                service.edit(
                        new BulkEdit(bulkId, null, word + " status:new", RESOLVE, false), AGENT);
        assertThat(result.changed()).isEqualTo(30);
        assertThat(rows.eventsWith(bulkId))
                .extracting(e -> e.replaceAll(".*\"done\":(\\d+).*", "$1"))
                .containsExactly("25", "30");
        assertThat(
                        service.edit(
                                        new BulkEdit(
                                                null, null, word + " status:new", RESOLVE, false),
                                        AGENT)
                                .items())
                .isEmpty();
    }

    @Test
    void whatIsWrongWithTheEditIsNamedBeforeAnythingIsDone() {
        UUID id = id(file());
        assertInvalid(new BulkEdit(null, null, null, RESOLVE, false), "ticketIds", "REQUIRED");
        assertInvalid(
                new BulkEdit(null, List.of(id), "x", RESOLVE, false), "ticketIds", "NOT_ALLOWED");
        assertInvalid(ids(change(null, null, null, null), false, id), "change", "REQUIRED");
        assertInvalid(
                ids(
                        new BulkChange(
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                id,
                                null,
                                null,
                                TicketStatus.NEW,
                                null,
                                null,
                                null,
                                null,
                                null),
                        false,
                        id),
                "change.group",
                "REQUIRED");
        assertInvalid(
                ids(change(TicketEntryKind.NOTE, " ", null, null), false, id),
                "change.text",
                "REQUIRED");
        assertInvalid(
                ids(change(null, "teks", TicketStatus.NEW, null), false, id),
                "change.say",
                "REQUIRED");
        assertInvalid(
                ids(change(TicketEntryKind.CALL, "x", null, null), false, id),
                "change.say",
                "UNKNOWN_VALUE");
        assertInvalid(
                ids(change(TicketEntryKind.NOTE, "x", null, "y"), false, id),
                "change.status",
                "REQUIRED");
        assertInvalid(
                new BulkEdit(null, null, "statsu:new", RESOLVE, false), "query", "UNKNOWN_FIELD");
    }

    @Test
    void manyTicketsAreChangedOverRest() {
        TicketDetail ticket = file();
        TestUser agent = TestUser.with(Role.AGENT);
        String body =
                "{\"ticketIds\":[\"%s\"],\"change\":{\"status\":\"RESOLVED\",\"statusNote\":\"Beres\"},\"dryRun\":%s}";
        for (boolean dryRun : List.of(true, false)) {
            assertThat(
                            agent.request()
                                    .header("Idempotency-Key", UUID.randomUUID().toString())
                                    .body(body.formatted(id(ticket), dryRun))
                                    .post("/api/v1/tickets/bulk")
                                    .then()
                                    .statusCode(200)
                                    .extract()
                                    .jsonPath()
                                    .getInt("changed"))
                    .isEqualTo(1);
        }
        assertThat(status(ticket)).isEqualTo(TicketStatus.RESOLVED);
        agent.request().body("{}").post("/api/v1/tickets/bulk").then().statusCode(422);
    }

    private TicketDetail file() {
        return seeds.file("Banyak " + word, "Isi");
    }

    private TicketStatus status(TicketDetail ticket) {
        return tickets.get(id(ticket)).row().status();
    }

    private static BulkEdit ids(BulkChange change, boolean dryRun, UUID... ids) {
        return new BulkEdit(null, List.of(ids), null, change, dryRun);
    }

    private static BulkChange status(TicketStatus to, String note) {
        return change(null, null, to, note);
    }

    private static BulkChange change(
            @Nullable TicketEntryKind say,
            @Nullable String text,
            @Nullable TicketStatus to,
            @Nullable String note) {
        return new BulkChange(
                null, null, null, null, null, null, null, say, text, to, null, note, null, null,
                null);
    }

    private void assertInvalid(BulkEdit edit, String field, String code) {
        assertThatThrownBy(() -> service.edit(edit, AGENT))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.fieldErrors().getFirst().field()).isEqualTo(field);
                            assertThat(e.fieldErrors().getFirst().code()).isEqualTo(code);
                        });
    }

    private static UUID id(TicketDetail detail) {
        return detail.row().id();
    }
}
