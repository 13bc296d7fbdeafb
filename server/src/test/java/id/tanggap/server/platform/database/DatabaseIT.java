package id.tanggap.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.server.testing.DatabaseResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DatabaseIT {
    @Inject DataSource dataSource;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table x (n int)",
                "create temporary table x (n int)",
                "create schema x",
                "create function x() returns int language sql as 'select 1'",
                "alter table app_user add column x int",
                "drop table unit",
                "truncate login_attempt",
                "create role x",
                "select append_only('unit')",
                "update flyway_schema_history set success = true"
            })
    void theApplicationCannotChangeTheSchema(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(SQLException.class)
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("42501");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor_name = 'x'",
                "delete from audit_entry",
                "truncate audit_entry"
            })
    void theApplicationCannotChangeTheAuditTrail(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void theApplicationReadsAndWritesRows() throws SQLException {
        execute("insert into login_attempt (username, address, at) values ('x', 'y', now())");
        execute("delete from login_attempt where username = 'x'");
    }

    @Test
    void aSecondMigrationFindsNothingToDo() {
        assertThat(Migrations.run(DatabaseResource.access())).isZero();
    }

    @Test
    void masterDataIsThere() throws SQLException {
        assertThat(number("select count(*) from polda")).isEqualTo(36);
        assertThat(number("select count(*) from polda where training_programme")).isEqualTo(10);
        assertThat(number("select count(*) from unit where kind = 'Polda'")).isEqualTo(36);
        assertThat(number("select count(*) from unit where kind <> 'Polda'")).isEqualTo(118);
        assertThat(number("select count(*) from holiday where extract(year from date) = 2026"))
                .isEqualTo(25);
    }

    @Test
    void readinessTellsOfTheDatabase() {
        RestAssured.get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name =~ /Database/ }.status", Matchers.is("UP"));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int number(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
