package id.tanggap.server.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.report.DayReport;
import id.tanggap.protocol.report.DayReport.AgentFigures;
import id.tanggap.protocol.report.DayReport.Arrivals;
import id.tanggap.protocol.report.DayReport.Figure;
import id.tanggap.protocol.report.DayReport.FigureKey;
import id.tanggap.protocol.report.GetDayReport;
import id.tanggap.server.call.Desk;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures of a day that nothing else touches. */
@QuarkusTest
class DayReportIT {
    private static final String JAKARTA = "Asia/Jakarta";

    @Inject Desk desk;
    @Inject Rows rows;

    @Test
    void dayIsBoundedByMidnightOfTheZoneAndCountedByEntering() throws Exception {
        LocalDate date = LocalDate.of(2025, 3, 10);
        Actor dewi = desk.user(Role.AGENT);
        call("2025-03-09T16:59:59Z", dewi.userId(), 3000L, 60_000L, "ANSWERED");
        call("2025-03-09T17:00:00Z", dewi.userId(), 3000L, 60_000L, "ANSWERED");
        call("2025-03-10T01:10:00Z", dewi.userId(), 30_000L, 40_000L, "ANSWERED");
        call("2025-03-10T01:20:00Z", null, 9000L, null, "ABANDONED");
        call("2025-03-10T01:21:00Z", null, 2000L, null, "ABANDONED");
        call("2025-03-10T17:00:00Z", null, 9000L, null, "ABANDONED");

        DayReport report =
                desk.execute(desk.user(Role.SUPERVISOR), new GetDayReport(date, JAKARTA));

        assertThat(report.targetSeconds()).isEqualTo(20);
        assertThat(report.shortSeconds()).isEqualTo(5);
        assertThat(report.figures().subList(0, 8))
                .containsExactly(
                        new Figure(FigureKey.OFFERED, 4.0, 4),
                        new Figure(FigureKey.ANSWERED, 2.0, 4),
                        new Figure(FigureKey.SERVICE_LEVEL, 100.0 / 3, 3),
                        new Figure(FigureKey.ABANDONMENT_RATE, 100.0 / 3, 3),
                        new Figure(FigureKey.AVERAGE_SPEED_OF_ANSWER, 16.5, 2),
                        new Figure(FigureKey.AVERAGE_HANDLE_TIME, 60.0, 2),
                        new Figure(FigureKey.TICKETS_FILED, 0.0, 0),
                        new Figure(FigureKey.TICKETS_RESOLVED, 0.0, 0));
        assertThat(report.arrivals()).hasSize(48);
        assertThat(report.arrivals().getFirst())
                .isEqualTo(new Arrivals(Instant.parse("2025-03-09T17:00:00Z"), 1, 1, 1, 0));
        assertThat(report.arrivals().get(16))
                .isEqualTo(new Arrivals(Instant.parse("2025-03-10T01:00:00Z"), 3, 1, 0, 2));
        assertThat(report.agents())
                .containsExactly(new AgentFigures(dewi.userId(), dewi.name(), 2, 100, 20, 0, 0));
    }

    @Test
    void emptyDaySaysNothingInsteadOfZeroPerCent() {
        DayReport report =
                desk.execute(
                        desk.user(Role.SUPERVISOR),
                        new GetDayReport(LocalDate.of(2025, 1, 5), JAKARTA));

        assertThat(report.figures())
                .contains(
                        new Figure(FigureKey.SERVICE_LEVEL, null, 0),
                        new Figure(FigureKey.FIRST_RESPONSE_MET, null, 0));
    }

    @Test
    void restGivesEachFormat() throws Exception {
        TestUser supervisor = TestUser.with(Role.SUPERVISOR);
        String url = "/api/v1/reports/day?from=2025-04-01&to=2025-04-02";

        supervisor
                .request()
                .get(url)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[1].date", equalTo("2025-04-02"));
        supervisor
                .request()
                .get("/api/v1/reports/day?from=2025-04-01")
                .then()
                .statusCode(200)
                .body("date", equalTo("2025-04-01"))
                .body("figures", hasSize(11));
        String csv =
                supervisor
                        .request()
                        .get(url + "&format=csv")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertThat(csv).contains("Tingkat layanan", "Dijawab dalam 20 detik");
        String english =
                supervisor
                        .request()
                        .header("Accept-Language", "en")
                        .get(url + "&format=csv")
                        .asString();
        assertThat(english).contains("Service level", "Answered within 20 seconds");
        byte[] xlsx = supervisor.request().get(url + "&format=xlsx").asByteArray();
        assertThat(new String(xlsx, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        byte[] pdf = supervisor.request().get(url + "&format=pdf").asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Tingkat layanan");
        }
    }

    @Test
    void wrongRequestsAreNamed() {
        TestUser supervisor = TestUser.with(Role.SUPERVISOR);
        for (String[] row :
                new String[][] {
                    {"", "from"},
                    {"?from=kemarin", "from"},
                    {"?from=2025-04-02&to=2025-04-01", "to"},
                    {"?from=2025-04-02&to=2025-06-01", "to"},
                    {"?from=2025-04-02&zone=Asia/Bengkulu", "zoneId"},
                    {"?from=2025-04-02&format=doc", "format"}
                }) {
            supervisor
                    .request()
                    .get("/api/v1/reports/day" + row[0])
                    .then()
                    .statusCode(422)
                    .body("fieldErrors[0].field", equalTo(row[1]));
        }
    }

    private void call(
            String enteredAt,
            @Nullable UUID agent,
            long waitMs,
            @Nullable Long talkMs,
            String outcome)
            throws SQLException {
        Instant entered = Instant.parse(enteredAt);
        rows.run(
                "insert into call (id, pbx, linked_id, source, direction, state, queue, caller_number, agent_id,"
                        + " entered_at, answered_at, ended_at, wait_ms, talk_ms, wrap_up_ms, outcome)"
                        + " values (?, 'uji', ?, 'LIVE', 'INBOUND', 'FINISHED', 'bantuan', '', ?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                "uji-" + UUID.randomUUID(),
                agent,
                entered.atOffset(ZoneOffset.UTC),
                agent == null ? null : entered.plusMillis(waitMs).atOffset(ZoneOffset.UTC),
                entered.plusSeconds(300).atOffset(ZoneOffset.UTC),
                waitMs,
                talkMs,
                agent == null ? null : 10_000L,
                outcome);
    }
}
