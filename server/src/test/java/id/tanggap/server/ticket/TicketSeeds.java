package id.tanggap.server.ticket;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.ticket.FileTicket;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.TicketOrigin;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.testing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who and what tests of tickets need. */
@ApplicationScoped
class TicketSeeds {
    private static final Actor AGENT =
            new Actor(UUID.randomUUID(), "Sari", Set.of(Role.AGENT), "127.0.0.1");

    @Inject Rows rows;

    Actor agent() {
        return AGENT;
    }

    /** A user who works in a group. */
    UUID user(String name, Role role, String group) {
        UUID id = UUID.randomUUID();
        try {
            rows.run(
                    """
                    insert into app_user (id, username, name, password_hash, sessions_since, created_at)
                    values (?, ?, ?, 'none', now(), now())
                    """,
                    id,
                    "u" + id.toString().substring(0, 13),
                    name);
            rows.run("insert into user_role (user_id, role) values (?, ?)", id, role.name());
            rows.run("insert into user_group (user_id, group_code) values (?, ?)", id, group);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    FileTicket command(String subject, String category, @Nullable UUID contactId) {
        return new FileTicket(
                TicketType.INCIDENT,
                subject,
                "Keterangan " + subject,
                category,
                Impact.LOW,
                Urgency.MEDIUM,
                TicketOrigin.OPERATOR,
                contactId,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
