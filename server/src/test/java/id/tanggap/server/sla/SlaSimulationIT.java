package id.tanggap.server.sla;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.protocol.identity.Role;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract of {@code POST /api/v1/sla/simulations} on the wire. */
@QuarkusTest
class SlaSimulationIT {
    private static final Map<Role, TestUser> USERS = new EnumMap<>(Role.class);
    private static final String PATH = "/api/v1/sla/simulations";

    /** 18 March 2026 is a Wednesday, 20 March a Friday and a holiday. */
    private static final String REQUEST =
            """
            {"calendar":{"timeZone":"Asia/Jakarta",
                         "hours":{"MON":[["07:30","12:00"],["13:00","16:00"]],
                                  "WED":[["07:30","12:00"],["13:00","16:00"]],
                                  "THU":[["07:30","12:00"],["13:00","16:00"]],
                                  "FRI":[["00:00","24:00"]],
                                  "SUN":[]},
                         "holidays":["2026-03-20"]},
             "targets":{"firstResponseMinutes":60,"nextResponseMinutes":null,
                        "resolutionMinutes":480},
             "timeline":[{"at":"2026-03-18T01:00:00Z","event":"CREATED"},
                         {"at":"2026-03-18T01:30:00Z","event":"AGENT_REPLY"},
                         {"at":"2026-03-19T08:00:00Z","event":"PENDING"}],
             "until":"2026-03-20T01:00:00Z"}
            """;

    private static ValidatableResponse simulate(Role role, String body) {
        return USERS.computeIfAbsent(role, TestUser::with)
                .request()
                .body(body)
                .when()
                .post(PATH)
                .then();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPERVISOR", "ADMIN"})
    void theAnswerHasTheAgreedShape(Role role) {
        Map<String, Object> answer =
                simulate(role, REQUEST).statusCode(200).extract().jsonPath().getMap("");
        assertThat(answer)
                .containsOnlyKeys("firstResponse", "nextResponse", "resolution", "explanation");
        assertThat(answer.get("firstResponse"))
                .isEqualTo(
                        Map.of(
                                "dueAt", "2026-03-18T02:00:00Z",
                                "elapsedMinutes", 30,
                                "metAt", "2026-03-18T01:30:00Z",
                                "state", "MET"));
        simulate(role, REQUEST)
                .body("nextResponse.dueAt", nullValue())
                .body("nextResponse.metAt", nullValue())
                .body("nextResponse.elapsedMinutes", equalTo(0))
                .body("nextResponse.state", equalTo("NO_TARGET"))
                .body("resolution.state", equalTo("BREACHED"))
                .body("resolution.dueAt", equalTo("2026-03-19T01:30:00Z"))
                .body("resolution.elapsedMinutes", equalTo(810))
                .body("explanation[0].clock", equalTo("FIRST_RESPONSE"))
                .body("explanation[0].counted", equalTo(true))
                .body("explanation[0].reason", equalTo("OPEN_HOURS"))
                .body("explanation[0].from", equalTo("2026-03-18T01:00:00Z"))
                .body("explanation[0].to", equalTo("2026-03-18T01:30:00Z"))
                .body("explanation[-1].reason", equalTo("PENDING"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"12:00\"] | \"07:00\"] | calendar.hours.MON[0] | END_NOT_AFTER_START",
                "Asia/Jakarta | Asia/Bengkulu | calendar.timeZone | UNKNOWN_ZONE",
                "2026-03-18T01:30:00Z | 2026-03-18T00:30:00Z | timeline[1].at | OUT_OF_ORDER",
                "2026-03-18T01:30:00Z | kemarin | timeline[1].at | MALFORMED_INSTANT",
                "AGENT_REPLY | RESUMED | timeline[1].event | IMPOSSIBLE_EVENT",
                "480 | -1 | targets.resolutionMinutes | NEGATIVE",
                "480 | 1.5 | targets.resolutionMinutes | NOT_WHOLE",
                "480 | 1e999999 | targets.resolutionMinutes | TOO_LARGE",
                "480 | \"banyak\" | targets.resolutionMinutes | INVALID_FORMAT",
                "\"2026-03-20\"] | \"2026-02-30\"] | calendar.holidays[0] | MALFORMED_DATE",
                "\"until\" | \"other\" | until | REQUIRED",
                "Asia/Jakarta | GMT+7 | calendar.timeZone | UNKNOWN_ZONE",
                "\"MON\" | \"Monday\" | calendar.hours.Monday | UNKNOWN_WEEKDAY",
                "[[\"07:30\",\"12:00\"],[\"13:00\",\"16:00\"]] | \"07:30-16:00\" |"
                        + " calendar.hours.MON | INVALID_FORMAT",
                "[\"07:30\",\"12:00\"] | [\"07:30\"] | calendar.hours.MON[0] | NOT_AN_INTERVAL",
                "\"07:30\" | 7.5 | calendar.hours.MON[0][0] | MALFORMED_TIME",
                "[\"2026-03-20\"] | \"2026-03-20\" | calendar.holidays | INVALID_FORMAT",
                "[\"2026-03-20\"] | [20260320] | calendar.holidays[0] | MALFORMED_DATE",
                "[\"2026-03-20\"] | [{\"date\":1}] | calendar.holidays[0] | INVALID_FORMAT",
                "480 | true | targets.resolutionMinutes | INVALID_FORMAT",
                "\"AGENT_REPLY\" | null | timeline[1].event | REQUIRED",
                "\"AGENT_REPLY\" | \"NOTE\" | timeline[1].event | UNKNOWN_EVENT",
                "\"2026-03-18T01:30:00Z\" | 1773797400 | timeline[1].at | MALFORMED_INSTANT",
                "2026-03-18T01:30:00Z | 2026-03-18T01:30:00 | timeline[1].at | MALFORMED_INSTANT",
                "2026-03-20T01:00:00Z | 2026-03-17T01:00:00Z | until | BEFORE_CREATED",
                "2026-03-20T01:00:00Z | 2096-03-17T01:00:00Z | until | TOO_LARGE",
                "480 | 5270400 | targets.resolutionMinutes | NEVER_DUE",
            })
    void anImpossibleRequestIsRefusedByTheNameOfItsField(
            String good, String bad, String field, String code) {
        simulate(Role.SUPERVISOR, REQUEST.replaceFirst("\\Q" + good + "\\E", bad))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("fieldErrors[0].field", equalTo(field))
                .body("fieldErrors[0].code", equalTo(code));
    }

    @Test
    void aBodyThatIsNoRequestIsRefused() {
        for (String body : List.of("", "{", "[]", "null")) {
            assertThat(simulate(Role.SUPERVISOR, body).extract().statusCode())
                    .as(body)
                    .isBetween(400, 422);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AGENT", "TECHNICIAN", "TRAINER"})
    void othersMayNotSimulate(Role role) {
        simulate(role, REQUEST).statusCode(403);
    }

    @Test
    void nobodySimulatesWithoutAToken() {
        given().contentType("application/json").body(REQUEST).post(PATH).then().statusCode(401);
    }
}
