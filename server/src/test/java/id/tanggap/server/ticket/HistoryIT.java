package id.tanggap.server.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.ticket.LogTicketTime;
import id.tanggap.protocol.ticket.WorkActivity;
import id.tanggap.server.platform.database.DatabaseAccess;
import id.tanggap.server.testing.DatabaseResource;
import id.tanggap.server.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was said, done and worked stays as it was written, whoever comes along. */
@QuarkusTest
class HistoryIT {
    @Inject TicketService service;
    @Inject TicketWork work;
    @Inject TicketSeeds seeds;
    @Inject Rows rows;

    @BeforeEach
    void thereIsSomeHistory() {
        UUID ticket =
                service.file(seeds.command("Sejarah", "ACCOUNT", null), seeds.agent()).row().id();
        work.logTime(new LogTicketTime(ticket, 5, WorkActivity.OTHER, null), seeds.agent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ticket_entry", "audit_entry", "ticket_time"})
    void theApplicationHasNoRightToRewriteIt(String table) {
        for (String attempt : attempts(table)) {
            assertThatThrownBy(() -> rows.run(attempt)).hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ticket_entry", "audit_entry", "ticket_time"})
    void evenTheOwnerOfTheSchemaIsRefused(String table) throws SQLException {
        String count = "select count(*)::text from " + table;
        String before = rows.texts(count).getFirst();
        DatabaseAccess access = DatabaseResource.access();
        try (Connection owner =
                        DriverManager.getConnection(
                                access.url(), access.migrator(), access.migratorPassword());
                Statement statement = owner.createStatement()) {
            for (String attempt : attempts(table)) {
                assertThatThrownBy(() -> statement.execute(attempt))
                        .hasMessageContaining(table + " is append-only");
            }
        }
        assertThat(rows.texts(count).getFirst()).isEqualTo(before).isNotEqualTo("0");
    }

    private static String[] attempts(String table) {
        return new String[] {
            "update " + table + " set id = id",
            "delete from " + table,
            "truncate " + table + " cascade"
        };
    }
}
