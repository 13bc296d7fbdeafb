package id.tanggap.server.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.protocol.identity.Role;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Tickets are handed on along the levels and along chains, and up to the supervisor. */
@QuarkusTest
class EscalationIT {
    private static final String TICKETS = "/api/v1/tickets";
    private static final String TEMPLATES = "/api/v1/escalation-templates";
    private static final List<String> AT_THE_DESK =
            List.of("MANUAL_FOLLOWED", "CABLES_CHECKED", "RESTARTED");

    @Inject Rows rows;

    @Test
    void threadWatchersAndClocksSurviveAHandOverToWhoKnowsMore() {
        TestUser agent = TestUser.inGroups(List.of("DESK"), Role.AGENT);
        JsonPath filed = file(agent);
        String id = filed.getString("row.id");
        JsonPath taken =
                agent.request()
                        .header("If-Match", 0)
                        .body(Map.of("group", "DESK", "assigneeId", agent.view().id().toString()))
                        .put(TICKETS + "/" + id + "/assignment")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        JsonPath handed =
                escalate(agent, id, 1, direct("HARDWARE"))
                        .statusCode(200)
                        .header("ETag", "\"2\"")
                        .body("row.group", equalTo("HARDWARE"))
                        .body("row.assigneeId", nullValue())
                        .body("row.status", equalTo("ASSIGNED"))
                        .body("row.handoverCount", equalTo(1))
                        .body("row.pingPongCount", equalTo(0))
                        .extract()
                        .jsonPath();
        for (String same :
                List.of("watchers", "row.firstResponse", "row.resolution", "row.nextDueAt")) {
            assertThat(handed.<Object>get(same)).as(same).isEqualTo(taken.get(same));
        }
        assertThat(handed.getList("entries.kind"))
                .containsExactly("FILED", "ASSIGNMENT", "ESCALATION");
        assertThat(handed.getMap("entries[2]"))
                .containsEntry("field", "FUNCTIONAL")
                .containsEntry("from", "DESK")
                .containsEntry("to", "HARDWARE")
                .containsEntry("text", "Sudah dicoba, tetap mati.");
        assertThat(rows.auditOf("ticket", UUID.fromString(id))).endsWith("ticket.escalated");
        assertThat(
                        rows.texts(
                                "select kind || ' ' || from_group || ' ' || to_group from escalation where ticket_id = cast(? as uuid)",
                                id))
                .containsExactly("FUNCTIONAL DESK HARDWARE");
    }

    @Test
    void theChainForEquipmentAsksAtEachStationForWhatIsToBeDoneThere() {
        TestUser agent = TestUser.with(Role.AGENT);
        String id = file(agent).getString("row.id");
        escalate(agent, id, 0, along(2, List.of("RESTARTED")))
                .statusCode(409)
                .body("code", equalTo("CHECKLIST_OPEN"))
                .body("args.items", equalTo("MANUAL_FOLLOWED, CABLES_CHECKED"))
                .body("fieldErrors[0].field", equalTo("checked"));
        escalate(agent, id, 0, along(2, AT_THE_DESK))
                .statusCode(200)
                .body("row.group", equalTo("UNIT_TI"))
                .body("entries.last().text", containsString("\u2713 Perangkat sudah dinyalakan"));
        escalate(agent, id, 1, along(3, List.of()))
                .statusCode(409)
                .body("args.items", equalTo("SEEN_ON_SITE, SPARE_TRIED, SERIAL_NOTED"));
        escalate(agent, id, 1, along(3, List.of("SEEN_ON_SITE", "SPARE_TRIED", "SERIAL_NOTED")))
                .statusCode(200)
                .body("row.group", equalTo("HARDWARE"))
                .body("row.handoverCount", equalTo(2));
        escalate(agent, id, 2, along(4, List.of()))
                .statusCode(422)
                .body("fieldErrors[0].field", equalTo("step"));
    }

    @Test
    void theSupervisorIsCalledAndTheWorkStaysWhereItIs() {
        TestUser agent = TestUser.inGroups(List.of("DESK"), Role.AGENT);
        String id = file(agent).getString("row.id");
        Map<String, Object> up = Map.of("kind", "HIERARCHICAL", "note", "Kapolres menelepon.");
        escalate(agent, id, 0, up)
                .statusCode(200)
                .body("row.escalatedAt", notNullValue())
                .body("row.group", equalTo("DESK"))
                .body("row.status", equalTo("NEW"))
                .body("row.handoverCount", equalTo(0))
                .body("entries.last().kind", equalTo("ESCALATION"))
                .body("entries.last().field", equalTo("HIERARCHICAL"))
                .body("entries.last().text", equalTo("Kapolres menelepon."));
        assertThat(rows.eventsWith(UUID.fromString(id)))
                .filteredOn(e -> e.contains("ticket.notice"))
                .singleElement()
                .asString()
                .contains("ESCALATED");
        agent.request()
                .queryParam("view", "OPEN")
                .queryParam("escalated", true)
                .queryParam("limit", 200)
                .get(TICKETS)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.escalatedAt", everyItem(notNullValue()));
        step(agent, id, 1, "RESOLVED").statusCode(200).body("row.escalatedAt", nullValue());
    }

    @Test
    void toAndFroIsCountedAndCanBeLookedFor() {
        TestUser agent = TestUser.with(Role.AGENT);
        String id = file(agent).getString("row.id");
        escalate(agent, id, 0, direct("SOFTWARE")).statusCode(200);
        agent.request()
                .header("If-Match", 1)
                .body(Map.of("group", "DESK"))
                .put(TICKETS + "/" + id + "/assignment")
                .then()
                .statusCode(200)
                .body("row.handoverCount", equalTo(2))
                .body("row.pingPongCount", equalTo(1));
        escalate(agent, id, 2, direct("SOFTWARE"))
                .statusCode(200)
                .body("row.pingPongCount", equalTo(2));
        agent.request()
                .queryParam("pingPongsFrom", 2)
                .queryParam("handoversFrom", 3)
                .queryParam("limit", 200)
                .get(TICKETS)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.pingPongCount", everyItem(greaterThanOrEqualTo(2)));
        agent.request()
                .queryParam("pingPongsFrom", 3)
                .queryParam("limit", 200)
                .get(TICKETS)
                .then()
                .body("items.id", not(hasItem(id)));
        agent.request()
                .queryParam("pingPongsFrom", 0)
                .get(TICKETS)
                .then()
                .statusCode(422)
                .body("fieldErrors[0].field", equalTo("pingPongsFrom"));
    }

    @Test
    void whatIsResolvedClosedOrMergedIsNotEscalated() {
        TestUser agent = TestUser.with(Role.AGENT);
        String resolved = file(agent).getString("row.id");
        step(agent, resolved, 0, "RESOLVED").statusCode(200);
        String merged = file(agent).getString("row.id");
        String into = file(agent).getString("row.id");
        agent.request()
                .header("If-Match", 0)
                .body(Map.of("intoId", into))
                .post(TICKETS + "/" + merged + "/merge")
                .then()
                .statusCode(200);
        for (String id : List.of(resolved, merged)) {
            int version =
                    agent.request().get(TICKETS + "/" + id).then().extract().path("row.version");
            escalate(agent, id, version, direct("SOFTWARE"))
                    .statusCode(409)
                    .body("code", equalTo("TICKET_NOT_OPEN"));
            escalate(agent, id, version, Map.of("kind", "HIERARCHICAL", "note", "Tolong."))
                    .statusCode(409)
                    .body("code", equalTo("TICKET_NOT_OPEN"));
        }
    }

    @Test
    void whatMakesNoSenseIsRefusedByNameAndNothingIsDone() {
        TestUser agent = TestUser.with(Role.AGENT);
        String id = file(agent).getString("row.id");
        Map<String, Map<String, Object>> wrong = new HashMap<>();
        wrong.put("note", Map.of("kind", "FUNCTIONAL", "toGroup", "SOFTWARE", "note", " "));
        wrong.put("kind", Map.of("toGroup", "SOFTWARE", "note", "x"));
        wrong.put("toGroup", direct("NO_SUCH"));
        wrong.put(
                "template", Map.of("kind", "FUNCTIONAL", "template", "X", "step", 2, "note", "x"));
        wrong.put("step", Map.of("kind", "FUNCTIONAL", "template", "DATA", "note", "x"));
        wrong.forEach(
                (field, body) ->
                        escalate(agent, id, 0, body)
                                .statusCode(422)
                                .body("fieldErrors[0].field", equalTo(field)));
        escalate(agent, id, 0, direct("DESK"))
                .statusCode(422)
                .body("fieldErrors[0].code", equalTo("SAME_GROUP"));
        escalate(agent, id, 7, direct("SOFTWARE"))
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"));
        escalate(agent, id, 0, direct("VENDOR")).statusCode(200);
        escalate(agent, id, 1, direct("SOFTWARE"))
                .statusCode(422)
                .body("fieldErrors[0].code", equalTo("LOWER_LEVEL"));
        assertThat(
                        rows.texts(
                                "select to_group from escalation where ticket_id = cast(? as uuid)",
                                id))
                .containsExactly("VENDOR");
        for (Role role : List.of(Role.TRAINER, Role.ADMIN)) {
            escalate(TestUser.with(role), id, 1, direct("MABES")).statusCode(403);
        }
    }

    @Test
    void whatWasEscalatedIsToldInItsOrderWithWhatWasDone() {
        TestUser agent = TestUser.with(Role.AGENT);
        String id = file(agent).getString("row.id");
        escalate(agent, id, 0, along(2, AT_THE_DESK)).statusCode(200);
        escalate(agent, id, 1, Map.of("kind", "HIERARCHICAL", "note", "Kapolres menelepon."))
                .statusCode(200);
        TestUser technician = TestUser.with(Role.TECHNICIAN);
        technician
                .request()
                .get(TICKETS + "/" + id + "/escalations")
                .then()
                .statusCode(200)
                .body("items.kind", contains("FUNCTIONAL", "HIERARCHICAL"))
                .body("items[0].fromGroup", equalTo("DESK"))
                .body("items[0].toGroup", equalTo("UNIT_TI"))
                .body("items[0].template", equalTo("EQUIPMENT"))
                .body("items[0].step", equalTo(2))
                .body("items[0].checked", hasItems(AT_THE_DESK.toArray(String[]::new)))
                .body("items[0].byName", equalTo(agent.view().name()))
                .body("items[1].toGroup", nullValue())
                .body("items[1].template", nullValue());
        technician
                .request()
                .get(TICKETS + "/" + UUID.randomUUID() + "/escalations")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND_HERE"));
        for (Role role : List.of(Role.TRAINER, Role.ADMIN)) {
            TestUser.with(role)
                    .request()
                    .get(TICKETS + "/" + id + "/escalations")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void escalationsAreNeverRewritten() {
        TestUser agent = TestUser.with(Role.AGENT);
        String id = file(agent).getString("row.id");
        escalate(agent, id, 0, direct("SOFTWARE")).statusCode(200);
        assertThatThrownBy(() -> rows.run("update escalation set note = 'x'"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> rows.run("delete from escalation"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void supervisorsKeepTemplatesWhileTheDeskWorks() {
        TestUser supervisor = TestUser.with(Role.SUPERVISOR);
        TestUser agent = TestUser.with(Role.AGENT);
        String code = "T_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        add(supervisor, code, "NO_SUCH")
                .statusCode(422)
                .body("fieldErrors[0].field", equalTo("steps[1].group"));
        add(agent, code, "SOFTWARE").statusCode(403);
        add(supervisor, code, "SOFTWARE").statusCode(201).header("ETag", "\"0\"");
        add(supervisor, code, "SOFTWARE").statusCode(409).body("code", equalTo("DUPLICATE"));
        agent.request()
                .get(TEMPLATES)
                .then()
                .statusCode(200)
                .body("items.code", hasItems(code, "EQUIPMENT", "APPLICATION", "DATA", "PROCEDURE"))
                .body(
                        "items.find { it.code == 'EQUIPMENT' }.steps.group",
                        contains("DESK", "UNIT_TI", "HARDWARE"));
        supervisor
                .request()
                .header("If-Match", 0)
                .body(draft(code, "HARDWARE"))
                .put(TEMPLATES + "/" + code)
                .then()
                .statusCode(200)
                .body("steps[1].group", equalTo("HARDWARE"));
        retire(supervisor, code, 0).statusCode(409).body("code", equalTo("STALE_VERSION"));
        retire(agent, code, 1).statusCode(403);
        retire(supervisor, code, 1).statusCode(200).body("retired", equalTo(true));
        escalate(
                        agent,
                        file(agent).getString("row.id"),
                        0,
                        Map.of("kind", "FUNCTIONAL", "template", code, "step", 2, "note", "x"))
                .statusCode(422)
                .body("fieldErrors[0].code", equalTo("RETIRED"));
        assertThat(
                        rows.texts(
                                "select action from audit_entry where subject_type = 'escalationTemplate' and subject_id = ? order by at, id",
                                code))
                .containsExactly(
                        "escalationTemplate.saved",
                        "escalationTemplate.saved",
                        "escalationTemplate.retired");
    }

    private static JsonPath file(TestUser agent) {
        return agent.request()
                .body(
                        Map.of(
                                "ticketType", "INCIDENT",
                                "subject", "Printer mati " + UUID.randomUUID(),
                                "description", "Keterangan.",
                                "category", "ACCOUNT",
                                "impact", "LOW",
                                "urgency", "LOW",
                                "origin", "OPERATOR"))
                .post(TICKETS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse escalate(
            TestUser by, String id, int version, Map<String, Object> body) {
        return by.request()
                .header("If-Match", version)
                .body(body)
                .post(TICKETS + "/" + id + "/escalations")
                .then();
    }

    private static ValidatableResponse step(TestUser by, String id, int version, String to) {
        return by.request()
                .header("If-Match", version)
                .body(Map.of("to", to, "note", "Selesai."))
                .put(TICKETS + "/" + id + "/status")
                .then();
    }

    private static ValidatableResponse add(TestUser by, String code, String group) {
        return by.request().body(draft(code, group)).post(TEMPLATES).then();
    }

    private static ValidatableResponse retire(TestUser by, String code, int version) {
        return by.request()
                .header("If-Match", version)
                .body(Map.of("retired", true))
                .put(TEMPLATES + "/" + code + "/retired")
                .then();
    }

    private static Map<String, Object> draft(String code, String group) {
        return Map.of(
                "code",
                code,
                "name",
                "Uji",
                "nameEn",
                "Test",
                "steps",
                List.of(
                        Map.of("name", "A", "nameEn", "A", "group", "DESK", "checklist", List.of()),
                        Map.of(
                                "name",
                                "B",
                                "nameEn",
                                "B",
                                "group",
                                group,
                                "checklist",
                                List.of())));
    }

    private static Map<String, Object> direct(String group) {
        return Map.of("kind", "FUNCTIONAL", "toGroup", group, "note", "Sudah dicoba, tetap mati.");
    }

    private static Map<String, Object> along(int step, List<String> checked) {
        return Map.of(
                "kind",
                "FUNCTIONAL",
                "template",
                "EQUIPMENT",
                "step",
                step,
                "note",
                "Tetap mati.",
                "checked",
                checked);
    }
}
