package id.tanggap.server.identity.cli;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.identity.UserView;
import id.tanggap.server.identity.UserDirectory;
import id.tanggap.server.platform.database.Jdbc;
import id.tanggap.server.testing.DatabaseResource;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The command line beside a running server. */
@QuarkusTest
class UserCommandIT {
    @Inject UserDirectory directory;
    @Inject DataSource dataSource;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void anAddedUserSignsInWithThePrintedPassword() {
        String name = newName();
        assertThat(
                        run(
                                "add",
                                name,
                                "--name",
                                "Uji Coba",
                                "--role",
                                "AGENT,trainer",
                                "--group",
                                "DESK"))
                .isZero();
        assertThat(login(name, printedPassword())).isEqualTo(200);
        UserView view = find(name);
        assertThat(view.name()).isEqualTo("Uji Coba");
        assertThat(view.roles()).isEqualTo(Set.of(Role.AGENT, Role.TRAINER));
        assertThat(view.groups()).isEqualTo(List.of("DESK"));
    }

    @Test
    void aDisabledUserCannotSignInUntilEnabled() {
        TestUser user = TestUser.with(Role.AGENT);
        String name = user.view().username();
        assertThat(run("disable", name)).isZero();
        assertThat(login(name, user.password())).isEqualTo(401);
        assertThat(run("enable", name)).isZero();
        assertThat(login(name, user.password())).isEqualTo(200);
    }

    @Test
    void aResetPasswordIsPrinted() {
        TestUser user = TestUser.with(Role.AGENT);
        assertThat(run("reset", user.view().username())).isZero();
        assertThat(login(user.view().username(), printedPassword())).isEqualTo(200);
    }

    @Test
    void theAuditNamesTheAccountOfTheMachine() {
        TestUser user = TestUser.with(Role.AGENT);
        run("disable", user.view().username());
        assertThat(
                        new Jdbc(dataSource)
                                .list(
                                        "select actor_name from audit_entry where action = 'user.disabled' and subject_id = ?",
                                        row -> row.getString("actor_name"),
                                        user.view().id().toString()))
                .containsExactly("command line, " + System.getProperty("user.name"));
    }

    @Test
    void aTakenNameIsRefusedWithASentence() {
        TestUser user = TestUser.with(Role.AGENT);
        assertThat(run("add", user.view().username(), "--name", "X", "--role", "AGENT"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("exists already").doesNotContain("Exception");
    }

    @Test
    void anUnknownNameIsRefusedWithASentence() {
        assertThat(run("disable", newName())).isEqualTo(1);
        assertThat(err.toString()).contains("no user of that name").doesNotContain("Exception");
    }

    @Test
    void anUnknownGroupIsRefusedAndNothingIsAdded() {
        String name = newName();
        assertThat(run("add", name, "--name", "X", "--role", "AGENT", "--group", "NOWHERE"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("NOWHERE");
        assertThat(directory.list()).noneMatch(u -> u.username().equals(name));
    }

    @Test
    void aWrongCommandLineShowsHowItGoes() {
        assertThat(run("add", newName(), "--role", "KING")).isEqualTo(2);
        assertThat(run("promote", newName())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("add|disable|enable|reset");
    }

    @Test
    void aFirstAdministratorIsMadeOnlyWhereThereIsNone() {
        TestUser.with(Role.ADMIN);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        boolean added =
                FirstAdmin.ensure(
                        DatabaseResource.access(),
                        Map.of(),
                        new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(added).isFalse();
        assertThat(printed.size()).isZero();
    }

    private int run(String... arguments) {
        return UserCommand.run(
                DatabaseResource.access(),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                arguments);
    }

    private String printedPassword() {
        return out.toString().strip().replaceFirst("(?s).*: ", "");
    }

    private UserView find(String username) {
        return directory.list().stream()
                .filter(u -> u.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private static int login(String username, String password) {
        return given().contentType("application/json")
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/auth/login")
                .statusCode();
    }

    private static String newName() {
        return "c" + UUID.randomUUID().toString().substring(0, 18);
    }
}
