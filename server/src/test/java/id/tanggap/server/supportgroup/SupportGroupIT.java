package id.tanggap.server.supportgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.tanggap.protocol.identity.Role;
import id.tanggap.server.identity.UserDirectory;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Support groups and absences are kept while the desk works. */
@QuarkusTest
class SupportGroupIT {
    private static final String GROUPS = "/api/v1/support-groups";
    private static final String ABSENCES = "/api/v1/absences";

    @Inject Rows rows;
    @Inject UserDirectory users;

    private final String code =
            "T_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @BeforeEach
    void makeGroup() throws SQLException {
        rows.run(
                "insert into support_group (code, name, name_en, level) values (?, ?, ?, 2)",
                code,
                "Uji " + code,
                "Test " + code);
    }

    @Test
    void aSupervisorSaysWhoWorksInAGroupAndWhatHeCanDo() {
        TestUser supervisor = TestUser.with(Role.SUPERVISOR);
        TestUser budi = TestUser.with(Role.TECHNICIAN);
        TestUser citra = TestUser.inGroups(List.of(code), Role.TECHNICIAN);
        save(supervisor, 0, "ROUND_ROBIN", member(budi, List.of("NETWORK"), List.of("NTT")))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("assignment", equalTo("ROUND_ROBIN"))
                .body("members.userId", contains(budi.view().id().toString()))
                .body("members[0].skills", contains("NETWORK"))
                .body("members[0].poldas", contains("NTT"));
        assertThat(users.isMember(budi.view().id(), code)).isTrue();
        assertThat(users.isMember(citra.view().id(), code)).isFalse();
        budi.request()
                .get(GROUPS)
                .then()
                .statusCode(200)
                .body("items.find { it.code == '" + code + "' }.version", equalTo(1));
        assertThat(
                        rows.texts(
                                "select payload from outbox where strpos(payload, ?) > 0 and strpos(payload, 'supportgroup.changed') > 0",
                                code))
                .hasSize(1);
        assertThat(
                        rows.texts(
                                "select action from audit_entry where subject_type = 'supportGroup' and subject_id = ?",
                                code))
                .containsExactly("supportGroup.saved");
        save(supervisor, 0, "BY_HAND")
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"))
                .body("args.changedBy", equalTo(supervisor.view().name()));
    }

    @Test
    void whatDoesNotExistIsRefusedByName() {
        TestUser supervisor = TestUser.with(Role.SUPERVISOR);
        TestUser budi = TestUser.with(Role.TECHNICIAN);
        save(
                        supervisor,
                        0,
                        "BY_HAND",
                        member(budi, List.of("NO_SUCH"), List.of()),
                        member(budi, List.of(), List.of("NO_SUCH")),
                        Map.of(
                                "userId",
                                UUID.randomUUID().toString(),
                                "skills",
                                List.of(),
                                "poldas",
                                List.of()))
                .statusCode(422)
                .body(
                        "fieldErrors.field",
                        containsInAnyOrder(
                                "members[0].skills",
                                "members[1].userId",
                                "members[1].poldas",
                                "members[2].userId"));
        supervisor
                .request()
                .header("If-Match", 0)
                .body(Map.of("assignment", "BY_HAND", "members", List.of()))
                .put(GROUPS + "/NO_SUCH")
                .then()
                .statusCode(404);
    }

    @Test
    void whoWorksTicketsCanBeAdded() {
        TestUser technician = TestUser.with(Role.TECHNICIAN);
        TestUser trainer = TestUser.with(Role.TRAINER);
        TestUser.with(Role.SUPERVISOR)
                .request()
                .get(GROUPS + "/candidates")
                .then()
                .statusCode(200)
                .body("items.userId", hasItem(technician.view().id().toString()))
                .body("items.userId", not(hasItem(trainer.view().id().toString())));
    }

    @Test
    void onlySupervisorsKeepGroups() {
        for (Role role : List.of(Role.AGENT, Role.TECHNICIAN, Role.TRAINER, Role.ADMIN)) {
            save(TestUser.with(role), 0, "BY_HAND").statusCode(403);
        }
    }

    @Test
    void oneSaysOfHimselfThatHeIsAwayAndASupervisorOfEverybody() {
        TestUser budi = TestUser.inGroups(List.of(code), Role.TECHNICIAN);
        TestUser citra = TestUser.inGroups(List.of(code), Role.TECHNICIAN);
        TestUser stranger = TestUser.with(Role.TECHNICIAN);
        TestUser supervisor = TestUser.with(Role.SUPERVISOR);
        away(stranger, budi, null).statusCode(403).body("code", equalTo("NOT_ALLOWED"));
        away(TestUser.with(Role.TRAINER), budi, null).statusCode(403);
        away(budi, budi, stranger)
                .statusCode(409)
                .body("code", equalTo("NOT_IN_GROUP"))
                .body("fieldErrors[0].field", equalTo("substituteId"));
        String id = away(budi, budi, citra).statusCode(201).extract().path("id");
        away(supervisor, budi, null).statusCode(409).body("code", equalTo("ABSENCE_OVERLAP"));
        away(citra, citra, budi)
                .statusCode(409)
                .body("code", equalTo("SUBSTITUTE_REFUSED"))
                .body("args.reason", equalTo("CYCLE"));
        supervisor
                .request()
                .get(GROUPS)
                .then()
                .body(
                        "items.find { it.code == '"
                                + code
                                + "' }.members.find { it.userId == '"
                                + budi.view().id()
                                + "' }.absentUntil",
                        notNullValue());
        remove(stranger, id, 0).statusCode(403);
        remove(supervisor, id, 1).statusCode(409).body("code", equalTo("STALE_VERSION"));
        remove(supervisor, id, 0).statusCode(204);
        away(citra, citra, budi).statusCode(201);
    }

    @Test
    void timesThatMakeNoSenseAreRefusedByName() {
        TestUser budi = TestUser.with(Role.TECHNICIAN);
        absence(budi, budi, "2026-03-02T00:00:00Z", "2026-03-01T00:00:00Z", null)
                .statusCode(422)
                .body("fieldErrors[0].field", equalTo("until"))
                .body("fieldErrors[0].code", equalTo("NOT_AFTER_START"));
        absence(budi, budi, "2020-03-01T00:00:00Z", "2020-03-02T00:00:00Z", null)
                .statusCode(422)
                .body("fieldErrors[0].code", equalTo("IN_THE_PAST"));
        Instant now = Instant.now();
        for (String until :
                List.of(now.plus(Duration.ofDays(367)).toString(), "+1000000000-12-31T00:00:00Z")) {
            absence(budi, budi, now.toString(), until, null)
                    .statusCode(422)
                    .body("fieldErrors[0].code", equalTo("TOO_LATE"));
        }
        absence(budi, budi, "2090-03-01T00:00:00Z", "2090-03-02T00:00:00Z", null)
                .statusCode(422)
                .body("fieldErrors[0].code", equalTo("TOO_LATE"));
    }

    private ValidatableResponse away(TestUser by, TestUser user, @Nullable TestUser substitute) {
        Instant now = Instant.now();
        return absence(
                by,
                user,
                now.minus(Duration.ofHours(1)).toString(),
                now.plus(Duration.ofDays(1)).toString(),
                substitute);
    }

    private static ValidatableResponse absence(
            TestUser by, TestUser user, String from, String until, @Nullable TestUser substitute) {
        Map<String, Object> body = new HashMap<>();
        body.put("userId", user.view().id().toString());
        body.put("from", from);
        body.put("until", until);
        if (substitute != null) {
            body.put("substituteId", substitute.view().id().toString());
        }
        return by.request().body(body).post(ABSENCES).then();
    }

    private static ValidatableResponse remove(TestUser by, String id, int version) {
        return by.request().header("If-Match", version).delete(ABSENCES + "/" + id).then();
    }

    @SafeVarargs
    private final ValidatableResponse save(
            TestUser by, int version, String assignment, Map<String, Object>... members) {
        return by.request()
                .header("If-Match", version)
                .body(Map.of("assignment", assignment, "members", List.of(members)))
                .put(GROUPS + "/" + code)
                .then();
    }

    private static Map<String, Object> member(
            TestUser user, List<String> skills, List<String> poldas) {
        return Map.of("userId", user.view().id().toString(), "skills", skills, "poldas", poldas);
    }
}
