package id.tanggap.server.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;

import id.tanggap.protocol.identity.Role;
import id.tanggap.server.platform.database.Jdbc;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuthIT {
    @Inject DataSource dataSource;
    TestUser user;

    @BeforeEach
    void signedInUser() {
        user = TestUser.with(Role.AGENT);
    }

    @Test
    void aSignInGivesTokensThatWork() {
        ValidatableResponse answer =
                login(user.view().username(), user.password())
                        .statusCode(200)
                        .body("expiresIn", equalTo(600))
                        .body("refreshToken", notNullValue());
        me(answer.extract().path("accessToken"))
                .statusCode(200)
                .body("id", equalTo(user.view().id().toString()))
                .body("roles", equalTo(List.of("AGENT")));
    }

    @Test
    void theSignInNameIsTheSameInUpperCase() {
        login(user.view().username().toUpperCase(java.util.Locale.ROOT), user.password())
                .statusCode(200);
    }

    @Test
    void wrongNameAndWrongPasswordCannotBeToldApart() {
        Map<String, Object> wrongPassword =
                login(user.view().username(), "not his password")
                        .statusCode(401)
                        .extract()
                        .path("");
        Map<String, Object> wrongName =
                login("nobody-" + user.view().username(), "not his password")
                        .statusCode(401)
                        .extract()
                        .path("");
        wrongPassword.remove("correlationId");
        wrongName.remove("correlationId");
        assertThat(wrongPassword).isEqualTo(wrongName).containsEntry("code", "BAD_CREDENTIALS");
    }

    @Test
    void aDisabledUserIsRefusedLikeAWrongPassword() {
        TestUser admin = TestUser.with(Role.ADMIN);
        admin.request()
                .header("If-Match", user.view().version())
                .post("/api/v1/users/" + user.view().id() + "/disable")
                .then()
                .statusCode(200);
        login(user.view().username(), user.password())
                .statusCode(401)
                .body("code", equalTo("BAD_CREDENTIALS"));
    }

    @Test
    void guessingClosesTheDoorForAWhileAndTellsForHowLong() {
        for (int i = 0; i < 5; i++) {
            login(user.view().username(), "guess number " + i).statusCode(401);
        }
        login(user.view().username(), user.password())
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("TOO_MANY_ATTEMPTS"))
                .body("args.retryAfterSeconds.toInteger()", greaterThan(500));
    }

    @Test
    void guessingForAnUnknownNameIsRefusedInTheSameWay() {
        String name = "x" + user.view().username();
        for (int i = 0; i < 5; i++) {
            login(name, "guess number " + i).statusCode(401);
        }
        login(name, "guess again please")
                .statusCode(429)
                .body("code", equalTo("TOO_MANY_ATTEMPTS"));
    }

    @Test
    void aSuccessForgetsEarlierMistakes() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                login(user.view().username(), "guess number " + i).statusCode(401);
            }
            login(user.view().username(), user.password()).statusCode(200);
        }
    }

    @Test
    void aCrowdOfGuessesCannotAllSlipInBeforeTheDoorCloses() throws Exception {
        try (var threads = Executors.newFixedThreadPool(20)) {
            Callable<Integer> guess =
                    () -> login(user.view().username(), "guess of a crowd").extract().statusCode();
            List<Integer> answers =
                    threads.invokeAll(Stream.generate(() -> guess).limit(20).toList()).stream()
                            .map(Future::resultNow)
                            .toList();
            // Two hash at once: one may begin before the other's failure is noted.
            assertThat(answers.stream().filter(status -> status == 401).count()).isBetween(5L, 6L);
            assertThat(answers).containsOnly(401, 429);
        }
    }

    @Test
    void aRefreshTokenWorksOnceAndItsReuseEndsTheFamily() {
        String first =
                login(user.view().username(), user.password()).extract().path("refreshToken");
        String second = refresh(first).statusCode(200).extract().path("refreshToken");
        refresh(first).statusCode(401).body("code", equalTo("REFRESH_REUSED"));
        refresh(second).statusCode(401).body("code", equalTo("TOKEN_INVALID"));
        assertThat(audited("auth.refreshReused")).isEqualTo(1);
    }

    @Test
    void signInsOfOneUserAreIndependent() {
        String desk = login(user.view().username(), user.password()).extract().path("refreshToken");
        String other =
                login(user.view().username(), user.password()).extract().path("refreshToken");
        refresh(desk).statusCode(200);
        refresh(desk).statusCode(401);
        refresh(other).statusCode(200);
    }

    @Test
    void signingOutEndsTheFamily() {
        String token =
                login(user.view().username(), user.password()).extract().path("refreshToken");
        given().contentType("application/json")
                .body(Map.of("refreshToken", token))
                .post("/api/v1/auth/logout")
                .then()
                .statusCode(204);
        refresh(token).statusCode(401).body("code", equalTo("TOKEN_INVALID"));
    }

    @Test
    void refreshTokensAreNotKeptInTheClear() {
        String token =
                login(user.view().username(), user.password()).extract().path("refreshToken");
        assertThat(
                        new Jdbc(dataSource)
                                .list(
                                        "select encode(hash, 'escape') as h from refresh_token",
                                        row -> row.getString("h")))
                .isNotEmpty()
                .noneMatch(hash -> hash.contains(token));
    }

    @Test
    void signInsAndRefusalsAreAudited() {
        login(user.view().username(), "not his password").statusCode(401);
        login(user.view().username(), user.password()).statusCode(200);
        assertThat(audited("auth.signedIn")).isEqualTo(2); // the test user's own, and this one
        assertThat(
                        new Jdbc(dataSource)
                                .list(
                                        "select 1 as n from audit_entry where action = 'auth.refused' and details->>'username' = ?",
                                        row -> row.getInt("n"),
                                        user.view().username()))
                .hasSize(1);
    }

    @Test
    void aTokenWithAnotherSignatureIsRefused() {
        String token = user.token();
        String signature = token.substring(token.lastIndexOf('.') + 1);
        String forged =
                token.substring(0, token.lastIndexOf('.') + 1)
                        + new StringBuilder(signature).reverse();
        me(forged).statusCode(401).body("code", equalTo("TOKEN_INVALID"));
    }

    @Test
    void aTokenThatSaysItNeedsNoSignatureIsRefused() {
        String header = base64("{\"alg\":\"none\",\"typ\":\"JWT\"}");
        String claims = user.token().split("\\.", -1)[1];
        me(header + "." + claims + ".").statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "{\"username\":\"a\"}", "{\"username\":1,\"password\":[]}"})
    void aMalformedSignInIsRefusedWithACode(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/api/v1/auth/login")
                .then()
                .statusCode(oneOf(400, 422))
                .contentType("application/problem+json")
                .body("code", notNullValue());
    }

    private ValidatableResponse me(String token) {
        return given().auth().oauth2(token).get("/api/v1/users/me").then();
    }

    private static ValidatableResponse login(String username, String password) {
        return given().contentType("application/json")
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/auth/login")
                .then();
    }

    private static ValidatableResponse refresh(String token) {
        return given().contentType("application/json")
                .body(Map.of("refreshToken", token))
                .post("/api/v1/auth/refresh")
                .then();
    }

    private int audited(String action) {
        return new Jdbc(dataSource)
                .list(
                        "select 1 as n from audit_entry where action = ? and actor_id = ?",
                        row -> row.getInt("n"),
                        action,
                        user.view().id())
                .size();
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
