package id.tanggap.server.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.identity.UserView;
import id.tanggap.server.platform.database.Jdbc;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UserAdminIT {
    private static final String PASSWORD = "cukup panjang 42";

    /** Remembers whose sessions were told to end. */
    @ApplicationScoped
    static class Ended {
        private final Set<UUID> users = ConcurrentHashMap.newKeySet();

        Set<UUID> users() {
            return Set.copyOf(users);
        }

        void on(@Observes UserDisabled event) {
            users.add(event.userId());
        }
    }

    @Inject Ended ended;
    @Inject DataSource dataSource;
    @Inject UserAdmin userAdmin;
    @Inject UserDirectory directory;

    @Test
    void anAddedUserSignsInWithHisRolesAndGroups() {
        TestUser admin = TestUser.with(Role.ADMIN);
        String name = newName();
        Map<String, Object> wanted = wanted(name);
        post(admin, "", wanted)
                .statusCode(201)
                .body("username", equalTo(name))
                .body("groups", equalTo(List.of("SOFTWARE")))
                .body("disabled", equalTo(false));
        String token = login(name, PASSWORD);
        given().auth()
                .oauth2(token)
                .get("/api/v1/users/me")
                .then()
                .statusCode(200)
                .body("roles", equalTo(List.of("TECHNICIAN")));
    }

    @Test
    void aNameIsTakenInUpperCaseToo() {
        TestUser admin = TestUser.with(Role.ADMIN);
        String name = newName();
        Map<String, Object> wanted = wanted(name);
        post(admin, "", wanted).statusCode(201);
        wanted.put("username", name.toUpperCase(java.util.Locale.ROOT));
        post(admin, "", wanted).statusCode(409).body("code", equalTo("DUPLICATE"));
    }

    @ParameterizedTest
    @CsvSource({
        "username, a, username, INVALID_FORMAT",
        "username, a b, username, INVALID_FORMAT",
        "password, short, password, TOO_SHORT",
        "password, Password123, password, TOO_COMMON",
        "password, aaaaaaaaaaab, password, TOO_COMMON",
        "name, ' ', name, REQUIRED",
        "groups, NOWHERE, groups, UNKNOWN_VALUE",
        "roles, '', roles, REQUIRED"
    })
    void aWrongFieldIsNamed(String field, String value, String named, String code) {
        String name = newName();
        Map<String, Object> wanted = wanted(name);
        boolean isList = field.equals("groups") || field.equals("roles");
        wanted.put(field, isList ? (value.isEmpty() ? List.of() : List.of(value)) : value);
        post(TestUser.with(Role.ADMIN), "", wanted)
                .statusCode(422)
                .body("fieldErrors.find { it.field == '" + named + "' }.code", equalTo(code));
    }

    @Test
    void longAndForeignPasswordsAreKeptWhole() {
        String name = newName();
        Map<String, Object> wanted = wanted(name);
        String password = "ключ-ＡＢＣ-" + "x1y2".repeat(16);
        wanted.put("password", password);
        post(TestUser.with(Role.ADMIN), "", wanted).statusCode(201);
        assertThat(login(name, password)).isNotBlank();
        for (String near :
                List.of(
                        password.substring(0, password.length() - 1),
                        password.replace("ＡＢＣ", "ABC"))) {
            given().contentType("application/json")
                    .body(Map.of("username", name, "password", near))
                    .post("/api/v1/auth/login")
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void aFieldThatIsNotPartOfTheContractChangesNothing() {
        String name = newName();
        Map<String, Object> wanted = wanted(name);
        wanted.put("disabled", true);
        wanted.put("id", UUID.randomUUID().toString());
        post(TestUser.with(Role.ADMIN), "", wanted)
                .statusCode(201)
                .body("disabled", equalTo(false));
    }

    @Test
    void aDisabledUsersTokensEndAtOnceAndListenersHearOfIt() {
        TestUser admin = TestUser.with(Role.ADMIN);
        TestUser user = TestUser.with(Role.AGENT);
        me(user.token()).statusCode(200);
        update(admin, user, "disable", 0, Map.of()).statusCode(200).body("disabled", equalTo(true));
        me(user.token()).statusCode(401).body("code", equalTo("TOKEN_INVALID"));
        assertThat(ended.users()).contains(user.view().id());
    }

    @Test
    void aUserDisabledPastTheServerIsCutOffWithinFiveSeconds() {
        TestUser user = TestUser.with(Role.AGENT);
        new Jdbc(dataSource)
                .update(
                        "update app_user set disabled = true, sessions_since = ? where id = ?",
                        Instant.now(),
                        user.view().id());
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> me(user.token()).statusCode(401));
        assertThat(ended.users()).contains(user.view().id());
    }

    @Test
    void anEnabledUserSignsInAgainButOldTokensStayDead() {
        TestUser admin = TestUser.with(Role.ADMIN);
        TestUser user = TestUser.with(Role.AGENT);
        update(admin, user, "disable", 0, Map.of()).statusCode(200);
        update(admin, user, "enable", 1, Map.of()).statusCode(200).body("disabled", equalTo(false));
        String token = login(user.view().username(), user.password());
        me(token).statusCode(200);
        me(user.token()).statusCode(401);
    }

    @Test
    void aResetPasswordReplacesTheOldOneAndEndsSessions() {
        TestUser admin = TestUser.with(Role.ADMIN);
        TestUser user = TestUser.with(Role.AGENT);
        update(admin, user, "reset-password", 0, Map.of("password", "a completely new one"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1));
        me(user.token()).statusCode(401);
        me(login(user.view().username(), "a completely new one")).statusCode(200);
    }

    @Test
    void anUnknownUserIsNotFound() {
        TestUser admin = TestUser.with(Role.ADMIN);
        String unknown = "/api/v1/users/" + UUID.randomUUID();
        admin.request()
                .header("If-Match", "\"0\"")
                .post(unknown + "/disable")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND_HERE"));
        admin.request().get(unknown).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"disable", "enable", "reset-password"})
    void anUpdateNamesTheVersionItWasMadeFrom(String deed) {
        TestUser admin = TestUser.with(Role.ADMIN);
        TestUser user = TestUser.with(Role.AGENT);
        Object body = Map.of("password", "a completely new one");
        post(admin, "/" + user.view().id() + "/" + deed, body)
                .statusCode(428)
                .body("code", equalTo("VERSION_REQUIRED"));
        admin.request()
                .header("If-Match", "latest")
                .body(body)
                .post("/api/v1/users/" + user.view().id() + "/" + deed)
                .then()
                .statusCode(422)
                .body("fieldErrors[0].field", equalTo("If-Match"));

        update(admin, user, "disable", 0, Map.of()).statusCode(200).header("ETag", "\"1\"");

        update(admin, user, deed, 0, body)
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"))
                .body("args.currentVersion", equalTo("1"))
                .body("args.changedBy", equalTo(admin.actor().name()));
    }

    @Test
    void aUserIsReadWithTheVersionForTheNextUpdate() {
        TestUser user = TestUser.with(Role.AGENT);
        TestUser.with(Role.SUPERVISOR)
                .request()
                .get("/api/v1/users/" + user.view().id())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("username", equalTo(user.view().username()))
                .body("version", equalTo(0));
    }

    @Test
    void theLastAdministratorCannotBeDisabled() {
        TestUser admin = TestUser.with(Role.ADMIN);
        List<UserView> others =
                directory.list().stream()
                        .filter(u -> u.roles().contains(Role.ADMIN) && !u.disabled())
                        .filter(u -> !u.id().equals(admin.view().id()))
                        .toList();
        others.forEach(u -> userAdmin.disable(admin.actor(), u.id(), u.version()));
        assertThatThrownBy(() -> userAdmin.disable(admin.actor(), admin.view().id(), 0))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code()).isEqualTo(FaultCode.LAST_ADMIN));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AGENT", "TECHNICIAN", "TRAINER", "SUPERVISOR"})
    void onlyAnAdministratorChangesUsers(Role role) {
        TestUser user = TestUser.with(role);
        post(user, "", wanted(newName())).statusCode(403).body("code", equalTo("NOT_ALLOWED"));
        for (String deed : List.of("disable", "enable", "reset-password")) {
            post(user, "/" + user.view().id() + "/" + deed, Map.of("password", "long enough 123"))
                    .statusCode(403);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AGENT", "TECHNICIAN", "TRAINER"})
    void theListOfUsersIsForSupervisorsAndAdministrators(Role role) {
        TestUser.with(role).request().get("/api/v1/users").then().statusCode(403);
    }

    @Test
    void theListComesInPartsAndTellsNoSecrets() {
        TestUser one = TestUser.with(Role.AGENT);
        TestUser supervisor = TestUser.with(Role.SUPERVISOR);
        supervisor
                .request()
                .get("/api/v1/users?limit=500")
                .then()
                .statusCode(200)
                .body("items.username", hasItem(one.view().username()))
                .body("items[0].keySet()", not(hasItem("passwordHash")));
        String next =
                supervisor.request().get("/api/v1/users?limit=1").then().extract().path("next");
        String first =
                supervisor
                        .request()
                        .get("/api/v1/users?limit=1&cursor=" + next)
                        .then()
                        .extract()
                        .path("items[0].username");
        assertThat(first).isGreaterThan(next);
    }

    private static String newName() {
        return "u" + UUID.randomUUID().toString().substring(0, 18);
    }

    private static Map<String, Object> wanted(String username) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("username", username);
        wanted.put("name", "Pengguna Uji");
        wanted.put("password", PASSWORD);
        wanted.put("roles", List.of("TECHNICIAN"));
        wanted.put("groups", List.of("SOFTWARE"));
        return wanted;
    }

    private static ValidatableResponse post(TestUser as, String path, Object body) {
        return as.request().body(body).post("/api/v1/users" + path).then();
    }

    private static ValidatableResponse update(
            TestUser as, TestUser user, String deed, int version, Object body) {
        return as.request()
                .header("If-Match", version)
                .body(body)
                .post("/api/v1/users/" + user.view().id() + "/" + deed)
                .then();
    }

    private static ValidatableResponse me(String token) {
        return given().auth().oauth2(token).get("/api/v1/users/me").then();
    }

    private static String login(String username, String password) {
        return given().contentType("application/json")
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }
}
