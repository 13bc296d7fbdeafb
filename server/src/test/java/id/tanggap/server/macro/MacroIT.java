package id.tanggap.server.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.protocol.identity.Role;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Macros are kept, tried and applied. */
@QuarkusTest
class MacroIT {
    private static final String MACROS = "/api/v1/macros";
    private static final String TICKETS = "/api/v1/tickets";
    private static final Map<String, Object> REPLY =
            Map.of(
                    "kind",
                    "SAY",
                    "entry",
                    "REPLY",
                    "text",
                    "Tiket {{nomor_tiket}} kami teruskan. {{petugas}}");
    private static final Map<String, Object> WAITING =
            Map.of("kind", "STATUS", "to", "PENDING", "pendingReason", "OPERATOR");

    @Inject Rows rows;

    private final TestUser supervisor = TestUser.with(Role.SUPERVISOR);
    private final TestUser agent = TestUser.inGroups(List.of("DESK"), Role.AGENT);
    private final String shortcut = "t-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void everythingIsDoneInOneGoAndTheAuditTellsTheMacrosName() {
        JsonPath macro =
                saved(
                        supervisor,
                        false,
                        List.of(
                                Map.of(
                                        "kind",
                                        "FIELDS",
                                        "category",
                                        "NETWORK",
                                        "priority",
                                        "HIGH",
                                        "priorityReason",
                                        "Banyak yang terkena"),
                                Map.of("kind", "ASSIGN", "group", "DESK", "toMe", true),
                                REPLY,
                                Map.of("kind", "TASK", "title", "Telepon kembali"),
                                Map.of("kind", "TIME", "minutes", 5, "activity", "CONTACT"),
                                Map.of("kind", "WATCH", "watching", false),
                                WAITING));
        String ticket = file();
        JsonPath after =
                apply(agent, macro, ticket, 0, Map.of())
                        .statusCode(200)
                        .body("row.category", equalTo("NETWORK"))
                        .body("row.priority", equalTo("HIGH"))
                        .body("row.assigneeId", equalTo(agent.view().id().toString()))
                        .body("row.status", equalTo("PENDING"))
                        .body("row.pendingReason", equalTo("OPERATOR"))
                        .body("tasks.title", contains("Telepon kembali"))
                        .body("times.minutes", contains(5))
                        .body("watchers.userId", not(hasItem(agent.view().id().toString())))
                        .extract()
                        .jsonPath();
        assertThat(after.getString("entries.find { it.kind == 'REPLY' }.text"))
                .isEqualTo(
                        "Tiket %s kami teruskan. %s"
                                .formatted(after.getString("row.number"), agent.view().name()));
        assertThat(rows.auditOf("ticket", UUID.fromString(ticket))).endsWith("macro.applied");
        assertThat(
                        rows.texts(
                                "select details->>'macro' from audit_entry where action = 'macro.applied' and subject_id = ?",
                                ticket))
                .containsExactly("Uji " + shortcut);
    }

    @Test
    void whatOneStepRefusesUndoesAllAndNamesStepAndField() {
        JsonPath macro =
                saved(
                        supervisor,
                        false,
                        List.of(
                                REPLY,
                                Map.of("kind", "ASSIGN", "group", "HARDWARE", "toMe", true)));
        String ticket = file();
        apply(agent, macro, ticket, 0, Map.of())
                .statusCode(409)
                .body("code", equalTo("NOT_IN_GROUP"))
                .body("args.macro", equalTo("Uji " + shortcut))
                .body("args.step", equalTo("2"))
                .body("fieldErrors[0].field", equalTo("steps[1].assigneeId"));
        agent.request()
                .get(TICKETS + "/" + ticket)
                .then()
                .body("row.version", equalTo(0))
                .body("entries.kind", contains("FILED"));
        assertThat(rows.auditOf("ticket", UUID.fromString(ticket))).doesNotContain("macro.applied");
    }

    @Test
    void aStepThatTheTicketsLifeForbidsIsRefusedAsByHand() {
        JsonPath macro =
                saved(
                        supervisor,
                        false,
                        List.of(
                                Map.of("kind", "STATUS", "to", "CLOSED"),
                                Map.of("kind", "SAY", "entry", "NOTE", "text", "x")));
        apply(agent, macro, file(), 0, Map.of())
                .statusCode(409)
                .body("code", equalTo("TICKET_TRANSITION"))
                .body("args.step", equalTo("1"))
                .body("args.from", equalTo("NEW"));
    }

    @Test
    void aHoleIsShownBeforeAndRefusedUntilSomebodyFillsIt() {
        JsonPath macro =
                saved(
                        supervisor,
                        false,
                        List.of(
                                Map.of(
                                        "kind",
                                        "SAY",
                                        "entry",
                                        "REPLY",
                                        "text",
                                        "Yth. {{pangkat}} {{nama}}"),
                                WAITING));
        String ticket = file();
        preview(agent, macro, ticket, Map.of())
                .statusCode(200)
                .body("steps[0].missing", contains("pangkat", "nama"))
                .body("steps[0].step.text", equalTo("Yth. {{pangkat}} {{nama}}"))
                .body("steps[1].entries.to", contains("PENDING"))
                .body("refusal.fieldErrors[0].field", equalTo("steps[0].text"))
                .body("refusal.fieldErrors[0].code", equalTo("PLACEHOLDER_EMPTY"));
        apply(agent, macro, ticket, 0, Map.of())
                .statusCode(422)
                .body("fieldErrors.args.name", contains("pangkat", "nama"));
        apply(agent, macro, ticket, 0, Map.of("0", "Yth. Bapak Rudi"))
                .statusCode(200)
                .body("row.status", equalTo("PENDING"))
                .body("entries.find { it.kind == 'REPLY' }.text", equalTo("Yth. Bapak Rudi"));
    }

    @Test
    void aPreviewTellsWhatWouldHappenAndLeavesNothing() {
        JsonPath macro = saved(supervisor, false, List.of(REPLY, WAITING));
        String ticket = file();
        preview(agent, macro, ticket, Map.of("0", "Lain {{nomor_tiket}}"))
                .statusCode(200)
                .body("macroVersion", equalTo(0))
                .body("ticketVersion", equalTo(0))
                .body("refusal", nullValue())
                .body("steps[0].entries[0].text", containsString("Lain T-"))
                .body("steps[1].entries[0].to", equalTo("PENDING"));
        agent.request()
                .get(TICKETS + "/" + ticket)
                .then()
                .body("row.version", equalTo(0))
                .body("entries.kind", contains("FILED"));
        assertThat(rows.eventsWith(UUID.fromString(ticket)))
                .noneMatch(event -> event.contains("PENDING"));
    }

    @Test
    void aPreviewOfWhatIsRefusedSaysWhere() {
        JsonPath macro =
                saved(
                        supervisor,
                        false,
                        List.of(REPLY, Map.of("kind", "STATUS", "to", "CLOSED"), WAITING));
        preview(agent, macro, file(), Map.of())
                .statusCode(200)
                .body("refusal.code", equalTo("TICKET_TRANSITION"))
                .body("refusal.args.step", equalTo("2"))
                .body("steps.step.kind", contains("SAY", "STATUS"))
                .body("steps[1].entries", empty());
    }

    @Test
    void whoeverLookedAtAnOlderTicketOrMacroIsTold() {
        JsonPath macro = saved(supervisor, false, List.of(WAITING));
        String ticket = file();
        apply(agent, macro, ticket, 3, Map.of())
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"))
                .body("args.type", equalTo("ticket"));
        change(supervisor, macro.getString("id"), 0, draft(false, List.of(REPLY)))
                .statusCode(200)
                .header("ETag", "\"1\"");
        apply(agent, macro, ticket, 0, Map.of())
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"))
                .body("args.type", equalTo("macro"));
    }

    @Test
    void sharedMacrosAreTheSupervisorsAndPersonalOnesTheirOwners() {
        add(agent, false, List.of(WAITING)).statusCode(403).body("code", equalTo("NOT_ALLOWED"));
        JsonPath own = saved(agent, true, List.of(WAITING));
        JsonPath shared = saved(supervisor, false, List.of(REPLY));
        agent.request()
                .get(MACROS)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(own.getString("id")))
                .body("items.id", hasItem(shared.getString("id")));
        TestUser other = TestUser.with(Role.TECHNICIAN);
        for (TestUser stranger : List.of(other, supervisor)) {
            stranger.request()
                    .get(MACROS)
                    .then()
                    .body("items.id", not(hasItem(own.getString("id"))));
            apply(stranger, own, file(), 0, Map.of()).statusCode(404);
            preview(stranger, own, file(), Map.of()).statusCode(404);
            change(stranger, own.getString("id"), 0, draft(true, List.of(REPLY))).statusCode(404);
        }
        change(other, shared.getString("id"), 0, draft(false, List.of(WAITING))).statusCode(403);
        change(agent, own.getString("id"), 0, draft(false, List.of(WAITING))).statusCode(403);
        remove(other, shared).statusCode(403);
        remove(agent, own).statusCode(204);
        remove(agent, own).statusCode(404);
        for (Role role : List.of(Role.TRAINER, Role.ADMIN)) {
            TestUser outsider = TestUser.with(role);
            outsider.request().get(MACROS).then().statusCode(403);
            add(outsider, true, List.of(WAITING)).statusCode(403);
            apply(outsider, shared, file(), 0, Map.of()).statusCode(403);
        }
        assertThat(rows.eventsWith(UUID.fromString(own.getString("id")))).hasSize(2);
        assertThat(
                        rows.texts(
                                "select count(*) from outbox where strpos(payload, ?) > 0 and user_id is null",
                                own.getString("id")))
                .containsExactly("0");
    }

    @Test
    void whatMakesNoSenseIsRefusedByNameAndPlace() {
        add(
                        supervisor,
                        false,
                        List.of(
                                WAITING,
                                Map.of("kind", "SAY", "entry", "REPLY", "text", "Yth. {{naam}}"),
                                Map.of("kind", "ASSIGN", "group", "NO_SUCH", "toMe", false)))
                .statusCode(422)
                .body("fieldErrors.field", contains("steps[1].text", "steps[2].group"))
                .body("fieldErrors[0].code", equalTo("UNKNOWN_PLACEHOLDER"))
                .body("fieldErrors[0].args.name", equalTo("naam"))
                .body("fieldErrors[0].args.column", equalTo("6"));
        add(supervisor, false, List.of())
                .statusCode(422)
                .body("fieldErrors[0].field", equalTo("steps"));
        add(supervisor, false, List.of(Map.of("kind", "TIME", "minutes", 0)))
                .statusCode(422)
                .body("fieldErrors.field", contains("steps[0].activity", "steps[0].minutes"));
        saved(supervisor, false, List.of(WAITING));
        add(supervisor, false, List.of(WAITING))
                .statusCode(409)
                .body("code", equalTo("DUPLICATE"))
                .body("fieldErrors[0].field", equalTo("shortcut"));
        saved(agent, true, List.of(WAITING));
    }

    private JsonPath saved(TestUser by, boolean personal, List<Map<String, Object>> steps) {
        return add(by, personal, steps)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .jsonPath();
    }

    private ValidatableResponse add(
            TestUser by, boolean personal, List<Map<String, Object>> steps) {
        return by.request().body(draft(personal, steps)).post(MACROS).then();
    }

    private static ValidatableResponse change(
            TestUser by, String id, int version, Map<String, Object> draft) {
        return by.request().header("If-Match", version).body(draft).put(MACROS + "/" + id).then();
    }

    private static ValidatableResponse remove(TestUser by, JsonPath macro) {
        return by.request()
                .header("If-Match", macro.getInt("version"))
                .delete(MACROS + "/" + macro.getString("id"))
                .then();
    }

    private Map<String, Object> draft(boolean personal, List<Map<String, Object>> steps) {
        return Map.of(
                "personal",
                personal,
                "shortcut",
                shortcut,
                "name",
                "Uji " + shortcut,
                "steps",
                steps);
    }

    private static ValidatableResponse preview(
            TestUser by, JsonPath macro, String ticket, Map<String, String> words) {
        return by.request()
                .body(Map.of("ticketId", ticket, "words", words))
                .post(MACROS + "/" + macro.getString("id") + "/preview")
                .then();
    }

    private static ValidatableResponse apply(
            TestUser by, JsonPath macro, String ticket, int version, Map<String, String> words) {
        Map<String, Object> body = new HashMap<>();
        body.put("macroVersion", macro.getInt("version"));
        body.put("words", words);
        return by.request()
                .header("If-Match", version)
                .body(body)
                .post(TICKETS + "/" + ticket + "/macros/" + macro.getString("id"))
                .then();
    }

    private String file() {
        return agent.request()
                .body(
                        Map.of(
                                "ticketType", "INCIDENT",
                                "subject", "Aplikasi lambat " + UUID.randomUUID(),
                                "description", "Keterangan.",
                                "category", "ACCOUNT",
                                "impact", "LOW",
                                "urgency", "LOW",
                                "origin", "OPERATOR"))
                .post(TICKETS)
                .then()
                .statusCode(201)
                .extract()
                .path("row.id");
    }
}
