package id.tanggap.server.platform.fault;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.session.Ping;
import id.tanggap.protocol.session.Pong;
import id.tanggap.server.testing.ConsoleClient;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nonsense is refused with a code and the field's name, and never as a defect of the server. */
@QuarkusTest
class GarbageIT {
    private static @Nullable TestUser signedIn;

    private TestUser user;

    @BeforeEach
    void signIn() {
        if (signedIn == null) {
            signedIn = everything();
        }
        user = signedIn;
    }

    private static TestUser everything() {
        return TestUser.with(
                Role.AGENT, Role.TECHNICIAN, Role.TRAINER, Role.SUPERVISOR, Role.ADMIN);
    }

    @ParameterizedTest
    @CsvSource({
        "/tickets, limit=abc, limit",
        "/tickets, limit=99999999999999, limit",
        "/tickets, unit=x, unit",
        "/tickets, text=%00, text",
        "/tickets, polda=%00, polda",
        "/tickets, cursor=%00, cursor",
        "/tickets, view=X, view",
        "/contacts, text=%00, text",
        "/contacts, limit=0, limit",
        "/calls, agentId=x, agentId",
        "/calls, from=yesterday, from",
        "/calls, from=%2B999999999-12-31T00:00:00Z, from",
        "/calls, number=%00, number",
        "/users, limit=0, limit",
        "/users, limit=501, limit",
        "/users, limit=abc, limit",
        "/users, cursor=%00, cursor",
        "/dors/access, limit=-5, limit",
        "/dors/reports, number=%00&reason=Panggilan, number",
        "/dors/reports, number=1&reason=%00, reason",
        "/dors/reports, number=1&reason=Panggilan&callId=x, callId",
        "/reports/day, from=%2B999999999-01-01, from",
        "/reports/day, from=2026-13-01, from",
        "/articles, text=%00, text",
        "/articles, state=X, state",
        "/articles, cursor=%00, cursor",
        "/articles/suggestions, limit=0, limit",
        "/assets, kind=X, kind",
        "/assets, unit=x, unit",
        "/assets, text=%00, text",
        "/reports/tickets-per-model, from=2026-13-01, from",
        "/training/sessions, from=x&to=y, from",
        "/training/sessions, from=-999999999-01-01T00:00:00Z&to=2026-01-01T00:00:00Z, from",
    })
    void aWrongParameterIsNamed(String path, String query, String field) {
        refused(
                        user.request()
                                .urlEncodingEnabled(false)
                                .get("/api/v1" + path + "?" + query)
                                .then(),
                        422)
                .body("fieldErrors[0].field", equalTo(field));
    }

    @ParameterizedTest
    @CsvSource({
        "/contacts, name, \\u0000",
        "/contacts, name, \\ud83d",
        "/contacts, note, a\\udc00b",
        "/tickets, subject, a\\u0000b",
        "/users, password, cukup panjang \\u0000 42",
        "/users, name, \\ud800x",
        "/training/sessions, venue, \\u0000",
        "/training/sessions, startsAt, tomorrow",
        "/agents/me/sign-in, extension, \\u0000",
        "/agents/me/pause, reason, LAZY",
        "/calls, number, \\u0000",
        "/articles, title, \\u0000",
        "/assets, tag, \\ud800",
    })
    void aTextThatCannotBeKeptIsNamed(String path, String field, String text) {
        refused(
                        user.request()
                                .body("{\"%s\": \"%s\"}".formatted(field, text))
                                .post("/api/v1" + path)
                                .then(),
                        422)
                .body("code", equalTo("MALFORMED"))
                .body("fieldErrors[0].field", equalTo(field));
    }

    @Test
    void aWholeSurrogatePairIsAText() {
        user.request()
                .body("{\"name\": \"Rudi \\ud83d\\ude00\"}")
                .post("/api/v1/contacts")
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID"));
    }

    @Test
    void aSignInWithNulIsRefusedToo() {
        refused(
                given().contentType("application/json")
                        .body("{\"username\": \"\\u0000\", \"password\": \"x\"}")
                        .post("/api/v1/auth/login")
                        .then(),
                422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tickets",
                "/contacts",
                "/calls",
                "/agents/me/sign-in",
                "/agents/me/pause",
                "/training/sessions",
                "/users",
                "/articles",
                "/articles/synonyms",
                "/assets",
                "/auth/login",
                "/dors/reports/import",
                "/sla/simulations"
            })
    void aBodyThatIsNoneIsRefusedEverywhere(String path) {
        for (String body :
                new String[] {
                    "", "null", "{\"a\":", "[]", "\"x\"", "1e999", "[".repeat(20_000), "{} {}"
                }) {
            refused(user.request().body(body).post("/api/v1" + path).then(), 422);
        }
        refused(
                user.request()
                        .contentType("application/xml")
                        .body("<a/>")
                        .post("/api/v1" + path)
                        .then(),
                415);
    }

    @Test
    void aBodyWithoutMeasureIsRefusedBeforeItIsRead() {
        refused(
                        user.request()
                                .body("{\"x\": \"" + "a".repeat(300 * 1024) + "\"}")
                                .post("/api/v1/tickets")
                                .then(),
                        413)
                .body("code", equalTo("TOO_LARGE"));
    }

    @Test
    void placesAndMethodsThatAreNotThere() {
        refused(user.request().get("/api/v1/nothing").then(), 404);
        refused(user.request().get("/api/v1/tickets/x").then(), 404);
        refused(user.request().delete("/api/v1/tickets").then(), 405);
        refused(user.request().accept("application/xml").get("/api/v1/tickets").then(), 406);
    }

    @Test
    void aConsolesTextThatCannotBeKeptIsNamedAndTheConnectionGoesOn() throws Exception {
        try (ConsoleClient console = ConsoleClient.open(user.token())) {
            console.hello(null);
            for (String number : new String[] {"LP\\u0000", "LP\\ud800"}) {
                console.sendText(
                        """
                        {"v":1,"id":"%s","command":
                         {"type":"dors.lookUp","number":"%s","reason":"Panggilan"}}
                        """
                                .formatted(UUID.randomUUID(), number));
                Fault fault = console.refusal();
                assertThat(fault.code()).isEqualTo(FaultCode.MALFORMED);
                assertThat(fault.fieldErrors())
                        .containsExactly(FieldError.of("number", "INVALID_FORMAT"));
            }
            assertThat(console.ask(new Ping())).isEqualTo(new Pong());
        }
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status) {
        String type = answer.extract().contentType();
        assertThat(type).startsWith(ProblemDetails.MEDIA_TYPE);
        assertThat(answer.extract().<String>path("code")).isNotBlank();
        return answer.statusCode(status);
    }
}
