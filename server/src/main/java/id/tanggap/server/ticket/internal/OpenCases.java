package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.sla.SlaEffect;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.server.platform.database.Jdbc;
import id.tanggap.server.sla.SlaCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Counts open tickets by what decides their promise; their number does not matter. */
@ApplicationScoped
public class OpenCases {
    private static final String OPEN = "t.status not in ('RESOLVED', 'CLOSED')";

    private final Jdbc jdbc;

    @Inject
    OpenCases(DataSource dataSource) {
        jdbc = new Jdbc(dataSource);
    }

    /** Tickets of one case. */
    public record Many(SlaCase ticket, int count) {}

    /** All open tickets. */
    public List<Many> open() {
        return jdbc.list(
                "select t.type, t.priority, t.category_code, c.parent_code, u.polda_code, count(*) as n"
                        + " from ticket t join ticket_category c on c.code = t.category_code"
                        + " left join unit u on u.id = t.unit_id where "
                        + OPEN
                        + " group by 1, 2, 3, 4, 5",
                row ->
                        new Many(
                                new SlaCase(
                                        TicketType.valueOf(row.getString("type")),
                                        Priority.valueOf(row.getString("priority")),
                                        row.getString("category_code"),
                                        row.getString("parent_code"),
                                        row.getString("polda_code")),
                                row.getInt("n")));
    }

    /** Open tickets that count in a calendar. */
    public SlaEffect inCalendar(UUID calendarId) {
        return jdbc.find(
                        "select count(*), count(*) filter (where t.calendar_id = ?) from ticket t"
                                + " where "
                                + OPEN,
                        row -> new SlaEffect(row.getInt(1), row.getInt(2)),
                        calendarId)
                .orElseThrow();
    }

    /** Open tickets in calendars that follow the shared holidays. */
    public SlaEffect underSharedHolidays() {
        return jdbc.find(
                        "select count(*), count(*) filter (where v.shared_holidays) from ticket t"
                                + " join business_calendar b on b.id = t.calendar_id"
                                + " join business_calendar_version v"
                                + " on v.calendar_id = b.id and v.version = b.version where "
                                + OPEN,
                        row -> new SlaEffect(row.getInt(1), row.getInt(2)))
                .orElseThrow();
    }
}
