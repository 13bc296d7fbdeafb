package id.tanggap.e2e.bench.data;

import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketOrigin;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Further tickets that just now reach the first threshold of their first response, whatever the
 * time of day: critical incidents, whose clocks never stop. Taken away again at the end.
 */
public final class DueTickets implements AutoCloseable {
    private static final int HALF = 50;

    private final Connection connection;
    private final Desk desk;
    private final Stories stories;
    private final DeskLanguage language;
    private final SplittableRandom random = new SplittableRandom();
    private final List<Story> added = new ArrayList<>();

    DueTickets(Connection superuser, Desk desk, Stories stories) {
        connection = superuser;
        this.desk = desk;
        this.stories = stories;
        language = new DeskLanguage(desk.units().stream().map(Desk.Unit::name).toList());
    }

    /** Adds some; nobody has them yet. */
    public void add(int count) throws SQLException, IOException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Duration goal =
                Objects.requireNonNull(
                        desk.terms(desk.promise(TicketType.INCIDENT, Priority.CRITICAL))
                                .firstResponse());
        Instant filed = now.minus(goal.multipliedBy(HALF).dividedBy(100)).minusSeconds(1);
        List<Story> more = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            more.add(story(filed));
        }
        added.addAll(more);
        new Tables(desk, stories, filed).write(connection, more);
    }

    @Override
    public void close() throws SQLException {
        String ids = added.stream().map(s -> "'" + s.id() + "'").collect(Collectors.joining(", "));
        if (ids.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            // History is append-only, for everybody but who puts the triggers aside.
            statement.execute("set session_replication_role = replica");
            for (String table :
                    List.of("sla_ledger", "ticket_watcher", "ticket_text", "ticket_entry")) {
                statement.execute("delete from " + table + " where ticket_id in (" + ids + ")");
            }
            statement.execute("delete from ticket where id in (" + ids + ")");
            statement.execute("set session_replication_role = origin");
        }
    }

    private Story story(Instant filed) {
        Desk.Category category = desk.categories().get(random.nextInt(desk.categories().size()));
        Desk.Contact contact = desk.contacts().get(random.nextInt(desk.contacts().size()));
        Desk.Person filer = desk.people().get(random.nextInt(desk.people().size()));
        ThreadMaker thread =
                new ThreadMaker(language, random, filed, filed, filer, category.group());
        thread.file(desk.promise(TicketType.INCIDENT, Priority.CRITICAL), false);
        return new Story(
                Stories.uuid(filed, random),
                String.format(Locale.ROOT, "T-9999-%06d", added.size() + random.nextInt(1 << 30)),
                TicketType.INCIDENT,
                language.say("subject", random),
                TicketStatus.NEW,
                null,
                Impact.HIGH,
                Urgency.HIGH,
                TicketOrigin.OPERATOR,
                category,
                null,
                contact,
                null,
                Map.of(),
                filed,
                filed,
                filer.name(),
                null,
                null,
                false,
                filer,
                thread.moments(),
                thread.entries());
    }
}
