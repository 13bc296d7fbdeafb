package id.tanggap.server.escalation.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.escalation.EscalateTicket;
import id.tanggap.protocol.escalation.EscalationKind;
import id.tanggap.protocol.escalation.EscalationView;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.database.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Escalations as they are kept; none is ever changed. */
@ApplicationScoped
public class EscalationStore {
    private final Jdbc jdbc;

    @Inject
    EscalationStore(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /** Checklist items done at a ticket's escalations along a template. */
    public Set<String> done(UUID ticketId, String template) {
        return Set.copyOf(
                jdbc.list(
                        """
                        select distinct item from escalation e, unnest(e.checked) as item
                        where e.ticket_id = ? and e.template = ?
                        """,
                        row -> row.getString("item"),
                        ticketId,
                        template));
    }

    /** The escalations of a ticket, oldest first. */
    public List<EscalationView> of(UUID ticketId) {
        return jdbc.list(
                """
                select kind, from_group, to_group, template, step, checked, at, by_name
                from escalation where ticket_id = ? order by at, id
                """,
                EscalationStore::read,
                ticketId);
    }

    private static EscalationView read(ResultSet row) throws SQLException {
        return new EscalationView(
                EscalationKind.valueOf(row.getString("kind")),
                row.getString("from_group"),
                row.getString("to_group"),
                row.getString("template"),
                row.getObject("step", Integer.class),
                Set.of((String[]) row.getArray("checked").getArray()),
                Jdbc.instant(row, "at"),
                row.getString("by_name"));
    }

    /** Writes one. */
    public void add(
            EscalateTicket command,
            @Nullable String fromGroup,
            @Nullable String toGroup,
            Actor by,
            Instant at) {
        jdbc.update(
                """
                insert into escalation
                    (id, ticket_id, kind, from_group, to_group, template, step, note, checked, at, by_id, by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UuidCreator.getTimeOrderedEpoch(),
                command.ticketId(),
                command.kind().name(),
                fromGroup,
                toGroup,
                command.template(),
                command.step(),
                command.note().strip(),
                command.checked().stream().sorted().toArray(String[]::new),
                at,
                by.userId(),
                by.name());
    }
}
