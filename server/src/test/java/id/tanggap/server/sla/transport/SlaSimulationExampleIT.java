package id.tanggap.server.sla.transport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.identity.Role;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** What the API's description shows is what the server answers. */
@QuarkusTest
class SlaSimulationExampleIT {
    private static final String PATH = "/api/v1/sla/simulations";

    private static JsonPath simulate(String body, int status) {
        return TestUser.with(Role.SUPERVISOR)
                .request()
                .body(body)
                .when()
                .post(PATH)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    @Test
    void theExampleIsAnsweredAsShown() {
        assertThat(simulate(SlaSimulationExample.REQUEST, 200).getMap(""))
                .isEqualTo(JsonPath.from(SlaSimulationExample.ANSWER).getMap(""));
    }

    @Test
    void hoursOverMidnightAreRefusedAsShown() {
        String night =
                SlaSimulationExample.REQUEST.replaceFirst(
                        "\"07:30\", \"12:00\"", "\"22:00\", \"06:00\"");
        JsonPath refusal = simulate(night, 422);
        JsonPath shown = JsonPath.from(SlaSimulationExample.REFUSAL);
        assertThat(refusal.getString("code")).isEqualTo(shown.getString("code"));
        assertThat(refusal.getList("fieldErrors")).isEqualTo(shown.getList("fieldErrors"));
    }

    @Test
    void theDescriptionShowsTheExamples() {
        String description = given().get("/q/openapi?format=json").then().extract().asString();
        assertThat(description).contains("a pause over noon").contains("hours over midnight");
    }

    @Test
    void tenYearsRoundTheClockAreExplained() {
        Instant created = Instant.parse("2026-03-18T01:00:00Z");
        Instant until = ZonedDateTime.ofInstant(created, ZoneOffset.UTC).plusYears(10).toInstant();
        JsonPath answer =
                simulate(
                        SlaSimulationExample.REQUEST.replace(
                                "2026-03-18T08:00:00Z", until.toString()),
                        200);
        assertThat(answer.getString("resolution.dueAt")).isEqualTo("2026-03-19T03:30:00Z");
        assertThat(answer.getString("explanation[-1].to")).isEqualTo(until.toString());
    }
}
