package id.tanggap.server.contact.transport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.protocol.identity.Role;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ContactResourceIT {
    private static final String CONTACTS = "/api/v1/contacts";

    @Inject Rows rows;

    @Test
    void aContactIsCreatedChangedAndFound() {
        TestUser agent = TestUser.with(Role.AGENT);
        String name = "Ujang " + UUID.randomUUID();
        Response created = agent.request().body(body(name)).post(CONTACTS);
        created.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("phones", contains("+6281277700999"))
                .body("unitName", equalTo("Polres Rejang Lebong"));
        String path = CONTACTS + "/" + created.path("id");

        Map<String, Object> other = body(name);
        other.put("role", "Kanit SPKT");
        agent.request().body(other).put(path).then().statusCode(428);
        agent.request()
                .header("If-Match", "\"0\"")
                .body(other)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("role", equalTo("Kanit SPKT"));
        agent.request()
                .header("If-Match", "\"0\"")
                .body(other)
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"));
        agent.request()
                .get(path)
                .then()
                .statusCode(200)
                .body("contact.version", equalTo(1))
                .body("tickets", hasSize(0))
                .body("calls", hasSize(0))
                .body("trainings", hasSize(0));
        agent.request()
                .queryParam("text", name)
                .get(CONTACTS)
                .then()
                .statusCode(200)
                .body("items.name", contains(name))
                .body("next", nullValue());
    }

    @Test
    void badFieldsAreNamed() {
        TestUser agent = TestUser.with(Role.AGENT);
        Map<String, Object> bad = body("X");
        bad.put("phones", List.of("0812-7770-0999", "12345"));
        bad.put("nrp", "abc");
        agent.request()
                .body(bad)
                .post(CONTACTS)
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("nrp"))
                .body("fieldErrors.code", contains("INVALID_FORMAT"));
        bad.remove("nrp");
        agent.request()
                .body(bad)
                .post(CONTACTS)
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("phones[1]"))
                .body("fieldErrors.code", contains("INVALID_FORMAT"));
        agent.request()
                .body("{}")
                .post(CONTACTS)
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("name", "phones", "unitId"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AGENT", "TECHNICIAN", "SUPERVISOR", "TRAINER"})
    void everybodyButAdministratorsReads(Role role) {
        TestUser.with(role).request().queryParam("limit", 1).get(CONTACTS).then().statusCode(200);
    }

    @Test
    void administratorsReadNothingAndTechniciansWriteNothing() {
        String any = CONTACTS + "/" + UUID.randomUUID();
        TestUser admin = TestUser.with(Role.ADMIN);
        refused(admin.request().get(CONTACTS));
        refused(admin.request().get(any));
        for (TestUser reader : List.of(admin, TestUser.with(Role.TECHNICIAN))) {
            refused(reader.request().body(body("X")).post(CONTACTS));
            refused(reader.request().header("If-Match", "0").body(body("X")).put(any));
        }
    }

    private static void refused(Response response) {
        response.then().statusCode(403).body("code", equalTo("NOT_ALLOWED"));
    }

    private Map<String, Object> body(String name) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", name);
        body.put("rank", "BRIPKA");
        body.put("unitId", rows.unit("BENGKULU", "Polres Rejang Lebong").toString());
        body.put("phones", List.of("0812 7770 0999"));
        return body;
    }
}
