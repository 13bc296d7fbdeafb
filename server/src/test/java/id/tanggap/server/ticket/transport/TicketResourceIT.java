package id.tanggap.server.ticket.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.protocol.identity.Role;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class TicketResourceIT {
    private static final String TICKETS = "/api/v1/tickets";
    private static final String ANY = UUID.randomUUID().toString();

    static Stream<Arguments> endpoints() {
        return Stream.of(
                Arguments.of(Method.GET, TICKETS),
                Arguments.of(Method.GET, TICKETS + "/" + ANY),
                Arguments.of(Method.POST, TICKETS),
                Arguments.of(Method.PUT, TICKETS + "/" + ANY + "/fields"),
                Arguments.of(Method.PUT, TICKETS + "/" + ANY + "/assignment"),
                Arguments.of(Method.PUT, TICKETS + "/" + ANY + "/status"),
                Arguments.of(Method.POST, TICKETS + "/" + ANY + "/replies"),
                Arguments.of(Method.PUT, TICKETS + "/" + ANY + "/calls/" + ANY));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void thoseWhoDoNotWorkAtTheDeskAreRefused(Method method, String path) {
        for (TestUser stranger : List.of(TestUser.with(Role.TRAINER), TestUser.with(Role.ADMIN))) {
            stranger.request()
                    .body("{}")
                    .header("If-Match", "0")
                    .request(method, path)
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("code", equalTo("NOT_ALLOWED"));
        }
        RestAssured.given()
                .contentType("application/json")
                .body("{}")
                .request(method, path)
                .then()
                .statusCode(401)
                .body("code", equalTo("TOKEN_INVALID"));
    }

    @Test
    void aTicketIsFiledReadAndListed() {
        TestUser agent = TestUser.with(Role.AGENT);
        String subject = "Uji " + UUID.randomUUID();
        Response filed = agent.request().body(body(subject)).post(TICKETS);
        filed.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("row.number", matchesPattern("T-20\\d\\d-\\d{6,}"))
                .body("row.subject", equalTo(subject))
                .body("row.status", equalTo("NEW"))
                .body("row.firstResponse.dueAt", matchesPattern(".*Z"))
                .body("entries", hasSize(1));
        String location = filed.getHeader("Location");
        agent.request()
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("row.id", equalTo(filed.path("row.id")))
                .body("next", containsInAnyOrder("ASSIGNED", "IN_PROGRESS", "PENDING", "RESOLVED"));
        TestUser.with(Role.SUPERVISOR)
                .request()
                .queryParam("text", subject)
                .get(TICKETS)
                .then()
                .statusCode(200)
                .body("items.id", contains(filed.<String>path("row.id")))
                .body("next", nullValue())
                .body("open", equalTo(1));
    }

    @Test
    void pagesFollowTheCursor() {
        TestUser agent = TestUser.with(Role.AGENT);
        String word = "halaman" + UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 3; i++) {
            agent.request().body(body(word)).post(TICKETS).then().statusCode(201);
        }
        Response first = list(agent, word, null);
        Response second = list(agent, word, first.path("next"));
        assertThat(first.<List<String>>path("items.id")).hasSize(2);
        assertThat(second.<List<String>>path("items.id"))
                .hasSize(1)
                .doesNotContainAnyElementsOf(first.<List<String>>path("items.id"));
        assertThat(second.<String>path("next")).isNull();
    }

    @Test
    void everyMissingFieldIsNamed() {
        TestUser.with(Role.AGENT)
                .request()
                .body("{\"subject\":\"  \"}")
                .post(TICKETS)
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID"))
                .body(
                        "fieldErrors.field",
                        contains(
                                "category",
                                "description",
                                "impact",
                                "origin",
                                "subject",
                                "ticketType",
                                "urgency"))
                .body("fieldErrors.code.unique()", contains("REQUIRED"));
    }

    @Test
    void tooLongTextsUnknownChoicesAndBrokenJsonAreRefusedByName() {
        TestUser agent = TestUser.with(Role.AGENT);
        agent.request()
                .body(body("x".repeat(201)))
                .post(TICKETS)
                .then()
                .statusCode(422)
                .body("fieldErrors[0].field", equalTo("subject"))
                .body("fieldErrors[0].code", equalTo("TOO_LONG"))
                .body("fieldErrors[0].args.max", equalTo("200"));
        Map<String, Object> unknown = new HashMap<>(body("x"));
        unknown.put("impact", "HUGE");
        agent.request()
                .body(unknown)
                .post(TICKETS)
                .then()
                .statusCode(422)
                .body("code", equalTo("MALFORMED"))
                .body("fieldErrors[0].field", equalTo("impact"));
        for (String broken : List.of("{", "[]", "\"x\"", "")) {
            agent.request()
                    .body(broken)
                    .post(TICKETS)
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("code", equalTo("MALFORMED"));
        }
        agent.request()
                .queryParam("view", "NO_SUCH")
                .get(TICKETS)
                .then()
                .statusCode(422)
                .body("fieldErrors[0].field", equalTo("view"));
        agent.request()
                .queryParam("limit", "201")
                .get(TICKETS)
                .then()
                .statusCode(422)
                .body("fieldErrors[0].field", equalTo("limit"));
    }

    @Test
    void theSameKeyFilesOnceAndWithAnotherContentIsRefused() {
        TestUser agent = TestUser.with(Role.AGENT);
        String key = UUID.randomUUID().toString();
        String subject = "Sekali " + key;
        Response first =
                agent.request().header("Idempotency-Key", key).body(body(subject)).post(TICKETS);
        Response again =
                agent.request().header("Idempotency-Key", key).body(body(subject)).post(TICKETS);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.<String>path("row.number")).isEqualTo(first.<String>path("row.number"));
        list(agent, key, null).then().body("items", hasSize(1));
        agent.request()
                .header("Idempotency-Key", key)
                .body(body("Lain"))
                .post(TICKETS)
                .then()
                .statusCode(422)
                .body("code", equalTo("COMMAND_ID_REUSED"));
        agent.request()
                .header("Idempotency-Key", "not a key")
                .body(body("Lain"))
                .post(TICKETS)
                .then()
                .statusCode(422)
                .body("fieldErrors[0].field", equalTo("Idempotency-Key"));
    }

    @Test
    void updatesNeedTheVersionTheyWereMadeFrom() {
        TestUser agent = TestUser.with(Role.AGENT);
        String path = file(agent) + "/status";
        Map<String, String> start = Map.of("to", "IN_PROGRESS");
        agent.request()
                .body(start)
                .put(path)
                .then()
                .statusCode(428)
                .body("code", equalTo("VERSION_REQUIRED"));
        agent.request()
                .header("If-Match", "\"0\"")
                .body(start)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        agent.request()
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "RESOLVED", "note", "Selesai"))
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"))
                .body("args.currentVersion", equalTo("1"))
                .body("args.changedBy", equalTo(agent.view().name()));
    }

    @Test
    void aFieldWithoutAValueIsNotThere() {
        Map<String, Object> body = new HashMap<>(body("Printer"));
        body.put("category", "NETWORK_PRINTER");
        Map<String, Object> fields = new HashMap<>();
        fields.put("deviceKind", null);
        body.put("fields", fields);
        TestUser.with(Role.AGENT)
                .request()
                .body(body)
                .post(TICKETS)
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("fields.deviceKind"))
                .body("fieldErrors[0].code", equalTo("REQUIRED"));
    }

    @Test
    void workAndTiesAreReachedOverRest() {
        TestUser agent = TestUser.with(Role.AGENT);
        String path = file(agent);
        String other = file(agent).substring(TICKETS.length() + 1);
        agent.request()
                .header("If-Match", 0)
                .body(Map.of("title", "Cek kabel"))
                .post(path + "/tasks")
                .then()
                .statusCode(200)
                .body("tasks.title", contains("Cek kabel"));
        String task = agent.request().get(path).path("tasks[0].id");
        agent.request()
                .body(Map.of("done", true))
                .put(path + "/tasks/" + task + "/done")
                .then()
                .body("tasks[0].doneBy", equalTo(agent.view().name()));
        put(agent, path + "/tasks/" + task, 2, Map.of("title", "Cek kabel dan daya"))
                .then()
                .body("tasks.title", contains("Cek kabel dan daya"));
        put(agent, path + "/tasks/" + task + "/position", 2, Map.of("position", 0))
                .then()
                .statusCode(422)
                .body("fieldErrors[0].field", equalTo("position"));
        agent.request()
                .body(Map.of("minutes", 0, "activity", "REPAIR"))
                .post(path + "/times")
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("minutes"));
        agent.request()
                .body(Map.of("minutes", 30, "activity", "REPAIR"))
                .post(path + "/times")
                .then()
                .body("times.minutes", contains(30));
        agent.request()
                .body(Map.of("watching", false))
                .put(path + "/watching")
                .then()
                .body("watchers", hasSize(0));
        put(agent, path + "/snooze", 4, Map.of("until", "2020-01-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("fieldErrors[0].code", equalTo("IN_THE_PAST"));
        agent.request()
                .put(path + "/links/FOLLOWS/" + other)
                .then()
                .statusCode(200)
                .body("links.ticketId", contains(other));
        agent.request()
                .delete(path + "/links/FOLLOWS/" + other)
                .then()
                .statusCode(200)
                .body("links", hasSize(0));
        agent.request()
                .header("If-Match", 6)
                .delete(path + "/tasks/" + task)
                .then()
                .statusCode(200)
                .body("tasks", hasSize(0));
        String entry = agent.request().get(path).path("entries[0].id");
        agent.request()
                .body(Map.of("entryId", entry, "subject", "Sendiri"))
                .post(path + "/split")
                .then()
                .statusCode(201)
                .body("row.subject", equalTo("Sendiri"));
        agent.request()
                .queryParam("subject", "Sendiri")
                .queryParam("category", "ACCOUNT")
                .get(TICKETS + "/similar")
                .then()
                .statusCode(200)
                .body("items.ticket.subject", hasItem("Sendiri"));
        agent.request()
                .get(TICKETS + "/similar")
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("subject"));
        int version = agent.request().get(path).path("row.version");
        agent.request()
                .header("If-Match", version)
                .body(Map.of("intoId", other))
                .post(path + "/merge")
                .then()
                .statusCode(200)
                .body("row.id", equalTo(other));
        agent.request()
                .body(Map.of("description", "Lagi."))
                .post(path + "/follow-ups")
                .then()
                .statusCode(201)
                .body("links.kind", contains("FOLLOWS"));
        put(agent, TICKETS + "/" + other + "/spam", 99, Map.of("note", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"));
        agent.request()
                .body(
                        Map.of(
                                "subject", "Sebab",
                                "description", "Sama.",
                                "category", "MOBILE",
                                "impact", "HIGH",
                                "urgency", "HIGH",
                                "incidentIds", List.of(other)))
                .post(TICKETS + "/problems")
                .then()
                .statusCode(201)
                .body("row.type", equalTo("PROBLEM"))
                .body("links.ticketId", contains(other));
    }

    @Test
    void fieldsAreEditedByBaseAndMineAndAConflictNamesThem() {
        TestUser agent = TestUser.with(Role.AGENT);
        String path = file(agent);
        Map<String, Object> base = agent.request().get(path).path("fields");
        Map<String, Object> mine = new HashMap<>(base);
        mine.put("subject", "Lebih jelas");
        put(agent, path + "/fields", 0, Map.of("base", base, "mine", mine))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("row.subject", equalTo("Lebih jelas"));
        mine.put("subject", "Lain lagi");
        put(agent, path + "/fields", 0, Map.of("base", base, "mine", mine))
                .then()
                .statusCode(409)
                .body("code", equalTo("EDIT_CONFLICT"))
                .body("fieldErrors.field", contains("subject"))
                .body("fieldErrors[0].args.theirs", equalTo("Lebih jelas"))
                .body("fieldErrors[0].args.changedBy", equalTo(agent.view().name()));
        put(agent, path + "/fields", 0, Map.of("base", base))
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("mine"));
    }

    @Test
    void aTechnicianTakesRepliesAndResolves() {
        TestUser technician = TestUser.inGroups(List.of("SOFTWARE"), Role.TECHNICIAN);
        String path = file(TestUser.with(Role.AGENT));
        put(
                        technician,
                        path + "/assignment",
                        0,
                        Map.of("group", "SOFTWARE", "assigneeId", technician.view().id()))
                .then()
                .statusCode(200)
                .body("row.status", equalTo("ASSIGNED"))
                .body("row.assigneeName", equalTo(technician.view().name()));
        technician
                .request()
                .body(Map.of("kind", "REPLY", "text", "Sedang kami periksa."))
                .post(path + "/replies")
                .then()
                .statusCode(200)
                .body("row.firstResponse.state", equalTo("MET"));
        put(technician, path + "/status", 2, Map.of("to", "RESOLVED", "note", "Beres."))
                .then()
                .statusCode(200)
                .body("row.status", equalTo("RESOLVED"))
                .body("row.resolution.state", equalTo("MET"));
        put(technician, path + "/assignment", 3, Map.of("group", "HARDWARE"))
                .then()
                .statusCode(409)
                .body("code", equalTo("TICKET_TRANSITION"));
        put(
                        technician,
                        path + "/assignment",
                        3,
                        Map.of("group", "HARDWARE", "assigneeId", technician.view().id()))
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_IN_GROUP"));
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        TestUser agent = TestUser.with(Role.AGENT);
        agent.request()
                .get(TICKETS + "/" + ANY)
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND_HERE"));
        agent.request().get(TICKETS + "/not-a-uuid").then().statusCode(404);
        agent.request()
                .put(file(agent) + "/calls/" + ANY)
                .then()
                .statusCode(404)
                .body("args.type", equalTo("call"));
    }

    @Test
    void optionsAreForTrainersTooWhoWriteArticlesButNotForAdministrators() {
        TestUser.with(Role.TRAINER).request().get(TICKETS + "/options").then().statusCode(200);
        TestUser.with(Role.ADMIN)
                .request()
                .get(TICKETS + "/options")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_ALLOWED"));
    }

    @Test
    void optionsNameTheThirteenCategoriesWithThoseBelowAndTheGroupsWithTheirMembers() {
        TestUser technician = TestUser.inGroups(List.of("HARDWARE"), Role.TECHNICIAN);
        technician
                .request()
                .get(TICKETS + "/options")
                .then()
                .statusCode(200)
                .body(
                        "categories.findAll { it.parent == null }.code",
                        hasItems(
                                "ACCOUNT",
                                "LP_ENTRY",
                                "LP_NUMBER",
                                "LP_TRANSFER",
                                "CLEARANCE",
                                "SUMMARY",
                                "MOBILE",
                                "INTEGRATION",
                                "LOSS_LETTER",
                                "SIGNATURE",
                                "PERSON_DATA",
                                "NETWORK",
                                "TRAINING"))
                .body("categories.find { it.code == 'NETWORK_PRINTER' }.parent", equalTo("NETWORK"))
                .body(
                        "categories.find { it.code == 'NETWORK_PRINTER' }.fields.code",
                        contains("deviceKind"))
                .body("categories[0].code", equalTo("ACCOUNT"))
                .body(
                        "groups.find { it.code == 'HARDWARE' }.members.userId",
                        hasItem(technician.view().id().toString()));
    }

    private static Map<String, Object> body(String subject) {
        return Map.of(
                "ticketType", "INCIDENT",
                "subject", subject,
                "description", "Keterangan.",
                "category", "ACCOUNT",
                "impact", "LOW",
                "urgency", "MEDIUM",
                "origin", "OPERATOR");
    }

    /** Path of a new ticket. */
    private static String file(TestUser agent) {
        return TICKETS + "/" + agent.request().body(body("Uji")).post(TICKETS).path("row.id");
    }

    private static Response put(TestUser user, String path, int version, Map<String, ?> body) {
        return user.request().header("If-Match", version).body(body).put(path);
    }

    private static Response list(TestUser user, String text, @Nullable String cursor) {
        RequestSpecification request =
                user.request().queryParam("text", text).queryParam("limit", 2);
        return (cursor == null ? request : request.queryParam("cursor", cursor)).get(TICKETS);
    }
}
