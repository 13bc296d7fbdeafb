package id.tanggap.server.sla.transport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import id.tanggap.protocol.identity.Role;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class SlaResourceIT {
    private static final String POLICIES = "/api/v1/sla/policies";
    private static final String CALENDARS = "/api/v1/sla/calendars";

    @Test
    void policiesAndCalendarsAreThereFromTheStart() {
        TestUser supervisor = TestUser.with(Role.SUPERVISOR);
        supervisor
                .request()
                .get(POLICIES)
                .then()
                .statusCode(200)
                .body("items.priority", contains("CRITICAL", "HIGH", "NORMAL", "LOW"))
                .body("items[0].firstResponseMinutes", equalTo(15))
                .body("items[0].resolutionMinutes", equalTo(240));
        TestUser.with(Role.ADMIN)
                .request()
                .get(CALENDARS)
                .then()
                .statusCode(200)
                .body("items[0].name", equalTo("Jam kerja Mabes"))
                .body("items[0].timeZone", equalTo("Asia/Jakarta"))
                .body("items[0].hours.FRI[0]", contains("07:30", "11:30"))
                .body("items[0].holidays", hasItem("2026-12-25"))
                .body("items[0].holidays.size()", greaterThanOrEqualTo(25));
    }

    @Test
    void aSupervisorChangesGoalsFromTheVersionHeRead() {
        TestUser supervisor = TestUser.with(Role.SUPERVISOR);
        int version =
                supervisor
                        .request()
                        .get(POLICIES)
                        .path("items.find { it.priority == 'LOW' }.version");
        Map<String, Integer> goals = Map.of("firstResponseMinutes", 240, "resolutionMinutes", 2400);
        supervisor.request().body(goals).put(POLICIES + "/LOW").then().statusCode(428);
        supervisor
                .request()
                .header("If-Match", version)
                .body(goals)
                .put(POLICIES + "/LOW")
                .then()
                .statusCode(200)
                .body("version", equalTo(version + 1))
                .body("updatedBy", equalTo(supervisor.view().name()));
        supervisor
                .request()
                .header("If-Match", version)
                .body(goals)
                .put(POLICIES + "/LOW")
                .then()
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"))
                .body("args.changedBy", equalTo(supervisor.view().name()));
    }

    @Test
    void impossibleGoalsAreRefusedByField() {
        TestUser supervisor = TestUser.with(Role.SUPERVISOR);
        supervisor
                .request()
                .header("If-Match", 0)
                .body(
                        Map.of(
                                "firstResponseMinutes",
                                600,
                                "nextResponseMinutes",
                                0,
                                "resolutionMinutes",
                                60))
                .put(POLICIES + "/HIGH")
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("nextResponseMinutes", "resolutionMinutes"))
                .body("fieldErrors[1].args.min", equalTo("600"));
        supervisor
                .request()
                .header("If-Match", 0)
                .body("{}")
                .put(POLICIES + "/HIGH")
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("firstResponseMinutes", "resolutionMinutes"));
        supervisor
                .request()
                .header("If-Match", 0)
                .body(Map.of("firstResponseMinutes", 1, "resolutionMinutes", 1))
                .put(POLICIES + "/URGENT")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AGENT", "TECHNICIAN", "TRAINER"})
    void othersSeeNeitherPoliciesNorCalendars(Role role) {
        TestUser user = TestUser.with(role);
        for (String path : List.of(POLICIES, CALENDARS)) {
            user.request().get(path).then().statusCode(403).body("code", equalTo("NOT_ALLOWED"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AGENT", "TECHNICIAN", "TRAINER", "ADMIN"})
    void onlySupervisorsChangeGoals(Role role) {
        TestUser.with(role)
                .request()
                .header("If-Match", 0)
                .body(Map.of("firstResponseMinutes", 1, "resolutionMinutes", 1))
                .put(POLICIES + "/HIGH")
                .then()
                .statusCode(403);
    }
}
