package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.server.platform.database.Jdbc;
import id.tanggap.server.sla.SlaCase;
import id.tanggap.server.sla.SlaMoment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads what happened to many tickets, a page at a time. */
@ApplicationScoped
public class StoredStories {
    private final Jdbc jdbc;

    @Inject
    StoredStories(DataSource dataSource) {
        jdbc = new Jdbc(dataSource);
    }

    /** Tickets filed from {@code from} and that id on, before {@code to}, in order of filing. */
    List<StoredStory> filed(Instant from, UUID after, Instant to, int max) {
        return jdbc.list(
                """
                select t.id, t.number, t.subject, t.type, t.priority, t.category_code, c.parent_code, u.polda_code,
                       t.created_at, t.sla_moments
                from ticket t
                join ticket_category c on c.code = t.category_code
                left join unit u on u.id = t.unit_id
                where (t.created_at, t.id) > (?, ?) and t.created_at < ? and t.closure is null
                order by t.created_at, t.id
                limit ?
                """,
                this::story,
                from,
                after,
                to,
                max);
    }

    private StoredStory story(ResultSet row) throws SQLException {
        return new StoredStory(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("subject"),
                new SlaCase(
                        TicketType.valueOf(row.getString("type")),
                        Priority.valueOf(row.getString("priority")),
                        row.getString("category_code"),
                        row.getString("parent_code"),
                        row.getString("polda_code")),
                Jdbc.instant(row, "created_at"),
                row.getString("sla_moments").lines().map(SlaMoment::read).toList());
    }
}
