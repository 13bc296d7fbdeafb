package id.tanggap.server.ticket.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.sla.FiredThreshold;
import id.tanggap.protocol.ticket.SlaClockKind;
import id.tanggap.server.platform.database.Jdbc;
import id.tanggap.server.sla.ClockKind;
import id.tanggap.server.sla.SlaTermsRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Thresholds that were fired. Append-only; a threshold of a goal stands in it once. */
@ApplicationScoped
public class SlaLedger {
    private final DataSource dataSource;
    private final Jdbc jdbc;

    @Inject
    SlaLedger(DataSource dataSource) {
        this.dataSource = dataSource;
        jdbc = new Jdbc(dataSource);
    }

    /** A line to write. */
    record Line(
            UUID ticketId,
            ClockKind clock,
            int goal,
            int threshold,
            int targetMinutes,
            Instant dueAt,
            Instant reachedAt,
            Instant firedAt,
            SlaTermsRef terms) {}

    /** Writes lines in the present transaction. */
    void append(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into sla_ledger (id, ticket_id, clock, goal, threshold, target_minutes, due_at,
                                    reached_at, fired_at, policy_id, policy_version, calendar_id, calendar_version)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                """)) {
            for (Line line : lines) {
                insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
                insert.setObject(2, line.ticketId());
                insert.setString(3, line.clock().name());
                insert.setInt(4, line.goal());
                insert.setInt(5, line.threshold());
                insert.setInt(6, line.targetMinutes());
                insert.setObject(7, utc(line.dueAt()));
                insert.setObject(8, utc(line.reachedAt()));
                insert.setObject(9, utc(line.firedAt()));
                insert.setObject(10, line.terms().policyId());
                insert.setInt(11, line.terms().policyVersion());
                insert.setObject(12, line.terms().calendarId());
                insert.setInt(13, line.terms().calendarVersion());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("ledger not written", e);
        }
    }

    /** What was fired for a ticket, oldest first. */
    public List<FiredThreshold> of(UUID ticketId) {
        return jdbc.list(
                "select * from sla_ledger where ticket_id = ? order by fired_at, threshold, clock",
                row ->
                        new FiredThreshold(
                                SlaClockKind.valueOf(row.getString("clock")),
                                row.getInt("goal"),
                                row.getInt("threshold"),
                                row.getInt("target_minutes"),
                                Jdbc.instant(row, "due_at"),
                                Jdbc.instant(row, "reached_at"),
                                Jdbc.instant(row, "fired_at"),
                                row.getInt("policy_version"),
                                row.getInt("calendar_version")),
                ticketId);
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
