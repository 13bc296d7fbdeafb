package id.tanggap.server.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.tanggap.protocol.identity.Role;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Canned replies are kept by supervisors and by everybody for himself. */
@QuarkusTest
class CannedReplyIT {
    private static final String REPLIES = "/api/v1/canned-replies";

    @Inject Rows rows;

    private final TestUser supervisor = TestUser.with(Role.SUPERVISOR);
    private final TestUser agent = TestUser.with(Role.AGENT);
    private final String shortcut = "t-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aSharedOneIsEverybodysAtOnceAndItsChangesAreAudited() {
        String id =
                add(supervisor, draft(false, "Yth. {{pangkat}} {{nama}},"))
                        .statusCode(201)
                        .header("ETag", "\"0\"")
                        .extract()
                        .path("id");
        agent.request()
                .get(REPLIES)
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.id == '" + id + "' }.text",
                        equalTo("Yth. {{pangkat}} {{nama}},"));
        change(supervisor, id, 0, draft(false, "Yth. {{nama}},")).statusCode(200);
        change(supervisor, id, 0, draft(false, "x"))
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"));
        remove(agent, id, 1).statusCode(403);
        remove(supervisor, id, 1).statusCode(204);
        assertThat(rows.auditOf("cannedReply", UUID.fromString(id)))
                .containsExactly("cannedReply.saved", "cannedReply.saved", "cannedReply.removed");
        assertThat(rows.eventsWith(UUID.fromString(id)))
                .hasSize(3)
                .allMatch(event -> event.contains("macro.cannedReplyChanged"));
    }

    @Test
    void aPersonalOneIsItsOwnersAlone() {
        String id = add(agent, draft(true, "Halo")).statusCode(201).extract().path("id");
        agent.request().get(REPLIES).then().body("items.id", hasItem(id));
        for (TestUser stranger : List.of(supervisor, TestUser.with(Role.AGENT))) {
            stranger.request().get(REPLIES).then().body("items.id", not(hasItem(id)));
            change(stranger, id, 0, draft(true, "x")).statusCode(404);
            remove(stranger, id, 0).statusCode(404);
        }
        change(agent, id, 0, draft(true, "Halo lagi")).statusCode(200);
        add(agent, draft(false, "Halo")).statusCode(403);
        for (Role role : List.of(Role.TRAINER, Role.ADMIN)) {
            TestUser outsider = TestUser.with(role);
            outsider.request().get(REPLIES).then().statusCode(403);
            add(outsider, draft(true, "Halo")).statusCode(403);
        }
    }

    @Test
    void mistakesAreRefusedByNameAndPlace() {
        add(supervisor, draft(false, "Halo,\n{{naam}} {{nama}} {{tenggat"))
                .statusCode(422)
                .body("fieldErrors.field", contains("text", "text"))
                .body("fieldErrors.code", contains("UNKNOWN_PLACEHOLDER", "PLACEHOLDER_NOT_CLOSED"))
                .body("fieldErrors[0].args.name", equalTo("naam"))
                .body("fieldErrors[0].args.line", equalTo("2"))
                .body("fieldErrors[0].args.column", equalTo("1"));
        Map<String, Object> wrong = new HashMap<>(draft(false, "x"));
        wrong.put("category", "NO_SUCH");
        wrong.put("group", "NO_SUCH");
        add(supervisor, wrong)
                .statusCode(422)
                .body("fieldErrors.field", contains("category", "group"));
        wrong = new HashMap<>(draft(false, " "));
        wrong.put("shortcut", "Dua kata");
        add(supervisor, wrong)
                .statusCode(422)
                .body("fieldErrors.field", contains("shortcut", "text"));
    }

    @Test
    void aShortcutIsTakenOnceAmongTheSharedAndOnceByEachUser() {
        add(supervisor, draft(false, "satu")).statusCode(201);
        add(supervisor, draft(false, "dua"))
                .statusCode(409)
                .body("code", equalTo("DUPLICATE"))
                .body("fieldErrors[0].field", equalTo("shortcut"));
        add(agent, draft(true, "punya saya")).statusCode(201);
        add(agent, draft(true, "lagi")).statusCode(409);
        add(TestUser.with(Role.AGENT), draft(true, "punya orang lain")).statusCode(201);
    }

    private static ValidatableResponse add(TestUser by, Map<String, Object> draft) {
        return by.request().body(draft).post(REPLIES).then();
    }

    private static ValidatableResponse change(
            TestUser by, String id, int version, Map<String, Object> draft) {
        return by.request().header("If-Match", version).body(draft).put(REPLIES + "/" + id).then();
    }

    private static ValidatableResponse remove(TestUser by, String id, int version) {
        return by.request().header("If-Match", version).delete(REPLIES + "/" + id).then();
    }

    private Map<String, Object> draft(boolean personal, String text) {
        return Map.of("personal", personal, "shortcut", shortcut, "title", "Uji", "text", text);
    }
}
