package id.tanggap.server.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
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
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Categories are kept while the desk works. Tests make their own below existing ones. */
@QuarkusTest
class CategoryAdminIT {
    private static final String CATEGORIES = "/api/v1/categories";

    @Inject Rows rows;

    private final String code =
            "TEST_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @Test
    void aNewCategoryAsksTheNextTicketForItsFieldsWithoutARestart() {
        TestUser supervisor = TestUser.with(Role.SUPERVISOR);
        TestUser agent = TestUser.with(Role.AGENT);
        add(supervisor, draft(List.of(field("port")))).statusCode(201).header("ETag", "\"0\"");
        file(agent, Map.of())
                .statusCode(422)
                .body("fieldErrors.field", containsInAnyOrder("fields.port"));
        file(agent, Map.of("port", "8080")).statusCode(201).body("row.group", equalTo("HARDWARE"));
        assertThat(
                        rows.texts(
                                "select payload from outbox where strpos(payload, ?) > 0 and strpos(payload, 'category.changed') > 0",
                                code))
                .hasSize(1);

        change(supervisor, 0, draft(List.of())).statusCode(200).header("ETag", "\"1\"");
        file(agent, Map.of()).statusCode(201);
        change(supervisor, 0, draft(List.of()))
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"))
                .body("args.changedBy", equalTo(supervisor.view().name()));
        assertThat(
                        rows.texts(
                                "select action from audit_entry where subject_type = 'category' and subject_id = ? order by at, id",
                                code))
                .containsExactly("category.saved", "category.saved");
    }

    @Test
    void aRetiredCategoryIsNoLongerOfferedAndItsTicketsKeepIt() {
        TestUser supervisor = TestUser.with(Role.SUPERVISOR);
        TestUser agent = TestUser.with(Role.AGENT);
        add(supervisor, draft(List.of())).statusCode(201);
        String ticket = file(agent, Map.of()).statusCode(201).extract().path("row.id");
        retire(supervisor, 0, true).statusCode(200).body("retired", equalTo(true));
        agent.request()
                .get("/api/v1/tickets/options")
                .then()
                .body("categories.code", not(hasItem(code)));
        file(agent, Map.of())
                .statusCode(422)
                .body("fieldErrors[0].field", equalTo("category"))
                .body("fieldErrors[0].code", equalTo("RETIRED"));
        agent.request().get("/api/v1/tickets/" + ticket).then().body("row.category", equalTo(code));
        supervisor.request().get(CATEGORIES).then().body("items.code", hasItem(code));
        retire(supervisor, 1, false).statusCode(200);
        file(agent, Map.of()).statusCode(201);
    }

    @Test
    void whatCouldNotBeWorkedWithIsRefusedByName() {
        TestUser supervisor = TestUser.with(Role.SUPERVISOR);
        Map<String, Object> wrong = draft(List.of(field("port"), field("port")));
        wrong.put("parent", "NETWORK_PRINTER");
        wrong.put("group", "NO_SUCH");
        add(supervisor, wrong)
                .statusCode(422)
                .body("fieldErrors.field", containsInAnyOrder("parent", "group", "fields[1].code"));
        Map<String, Object> nameless = draft(List.of());
        nameless.put("name", " ");
        nameless.put("code", "lower case");
        add(supervisor, nameless)
                .statusCode(422)
                .body("fieldErrors.field", containsInAnyOrder("code", "name"));
        add(supervisor, draft(List.of())).statusCode(201);
        add(supervisor, draft(List.of())).statusCode(409).body("code", equalTo("DUPLICATE"));
        Map<String, Object> moved = draft(List.of());
        moved.put("parent", "ACCOUNT");
        change(supervisor, 0, moved)
                .statusCode(422)
                .body("fieldErrors.field", containsInAnyOrder("parent"));
        supervisor
                .request()
                .body(draft(List.of()))
                .put(CATEGORIES + "/" + code)
                .then()
                .statusCode(428);
    }

    private ValidatableResponse add(TestUser user, Map<String, Object> draft) {
        return user.request().body(draft).post(CATEGORIES).then();
    }

    private ValidatableResponse change(TestUser user, int version, Map<String, Object> draft) {
        return user.request()
                .header("If-Match", version)
                .body(draft)
                .put(CATEGORIES + "/" + code)
                .then();
    }

    private ValidatableResponse retire(TestUser user, int version, boolean retired) {
        return user.request()
                .header("If-Match", version)
                .body(Map.of("retired", retired))
                .put(CATEGORIES + "/" + code + "/retired")
                .then();
    }

    private ValidatableResponse file(TestUser agent, Map<String, String> fields) {
        return agent.request()
                .body(
                        Map.of(
                                "ticketType", "INCIDENT",
                                "subject", "Uji kategori",
                                "description", "Keterangan.",
                                "category", code,
                                "impact", "LOW",
                                "urgency", "LOW",
                                "origin", "OPERATOR",
                                "fields", fields))
                .post("/api/v1/tickets")
                .then();
    }

    private Map<String, Object> draft(List<Map<String, Object>> fields) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("code", code);
        draft.put("parent", "NETWORK");
        draft.put("position", 99);
        draft.put("name", "Uji");
        draft.put("nameEn", "Test");
        draft.put("group", "HARDWARE");
        draft.put("fields", fields);
        return draft;
    }

    private static Map<String, Object> field(String code) {
        return Map.of(
                "code",
                code,
                "name",
                "Porta",
                "nameEn",
                "Port",
                "kind",
                "NUMBER",
                "required",
                true,
                "choices",
                List.of());
    }
}
