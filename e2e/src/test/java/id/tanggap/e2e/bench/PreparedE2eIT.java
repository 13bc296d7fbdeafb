package id.tanggap.e2e.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.e2e.ServerProcess;
import id.tanggap.e2e.bench.data.People;
import id.tanggap.e2e.bench.data.Prepared;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server takes made tickets for its own. */
class PreparedE2eIT {
    private static final int TICKETS = 2000;

    @TempDir Path parent;

    @Test
    void madeTicketsAreFoundAndTheirClocksAreTheProductsOwn() throws Exception {
        Path folder = parent.resolve("data");
        Prepared prepared = Prepared.open(folder, TICKETS);
        try (ServerProcess server =
                prepared.server(
                        Map.of(
                                "TANGGAP_SLA_SWEEP_INTERVAL", "off",
                                "TANGGAP_SLA_RECOMPUTE_INTERVAL", "1s"))) {
            server.start();
            try (Connection connection = prepared.postgres().superuser()) {
                assertThat(number(connection, "select count(*) from ticket")).isEqualTo(TICKETS);
                Rest agent = new Rest(server.uri(), People.agent(0));
                findsByWordsOfAnyEntry(agent, connection);
                countsTheSame(connection);
                filesTheNextNumber(agent, connection);
            }
        }
    }

    @Test
    void aFolderIsFilledOnceAndForeignOnesAreLeftAlone() throws Exception {
        Path folder = parent.resolve("data");
        Prepared.open(folder, 200);
        Path cluster = folder.resolve("pg/data/PG_VERSION");
        FileTime made = Files.getLastModifiedTime(cluster);

        assertThat(Prepared.open(folder, null).tickets()).isEqualTo(200);
        assertThat(Files.getLastModifiedTime(cluster)).isEqualTo(made);

        Path foreign = Files.createDirectories(parent.resolve("foreign"));
        Files.writeString(foreign.resolve("letter"), "mine");
        assertThatThrownBy(() -> Prepared.open(foreign, 200)).hasMessageContaining("TANGGAP_DATA");
        assertThat(foreign.resolve("letter")).exists();
    }

    /** One word of the subject and one of a later reply of the same ticket. */
    private static void findsByWordsOfAnyEntry(Rest agent, Connection connection) throws Exception {
        String[] ticket =
                text(
                                connection,
                                """
                                select t.number || '|' || t.subject || '|' || e.text from ticket t
                                join ticket_entry e on e.ticket_id = t.id and e.kind = 'REPLY'
                                where t.status = 'CLOSED' order by t.number desc limit 1
                                """)
                        .split("\\|");
        String words = "\"" + ticket[1] + "\" \"" + ticket[2].split("[,.:;]")[0] + "\"";
        JsonNode found =
                agent.get("/api/v1/tickets?limit=200&sort=CREATED&q=" + Rest.encoded(words))
                        .expect(200)
                        .json();

        assertThat(found.findValuesAsText("number")).contains(ticket[0]);
    }

    /** Counted anew by the server, no due time moves and no column changes. */
    private static void countsTheSame(Connection connection) throws SQLException {
        String open = "from ticket where status not in ('RESOLVED', 'CLOSED')";
        String clocks =
                "select md5(string_agg(concat_ws(' ', id, first_response_due_at, first_response_state,"
                        + " first_response_fired, next_response_due_at, next_response_state, next_response_fired,"
                        + " resolution_state, resolution_counted_micros, resolution_fired, next_threshold_at,"
                        + " sla_moments), ' ' order by id)) "
                        + open;
        String made = text(connection, clocks);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "update ticket set sla_revision = 0 where status not in ('RESOLVED', 'CLOSED')");
        }
        Awaitility.await("all counted anew")
                .atMost(Duration.ofMinutes(1))
                .until(
                        () ->
                                number(
                                                connection,
                                                "select count(*) " + open + " and sla_revision = 0")
                                        == 0);

        assertThat(text(connection, clocks)).isEqualTo(made);
        assertThat(number(connection, "select count(*) from ticket_entry where kind = 'SLA'"))
                .isZero();
    }

    private static void filesTheNextNumber(Rest agent, Connection connection) throws Exception {
        String last =
                text(
                        connection,
                        "select max(number) from ticket where number like 'T-'"
                                + " || extract(year from now() at time zone 'Asia/Jakarta') || '-%'");
        String number =
                agent.post("/api/v1/tickets", TicketBench.filing("berikutnya"))
                        .expect(201)
                        .json()
                        .at("/row/number")
                        .asText();

        assertThat(sequence(number)).isEqualTo(sequence(last) + 1);
    }

    private static int sequence(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return Long.parseLong(text(connection, sql));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
