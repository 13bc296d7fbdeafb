package id.tanggap.e2e.bench.data;

import id.tanggap.protocol.ticket.Priority;
import id.tanggap.server.sla.SlaTermsRef;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Writes made tickets into the tables in which the product keeps them. One thread. */
final class Tables {
    /** Columns of a ticket; those of its clocks stand together at the end. */
    static final String TICKET =
            "id, version, number, type, subject, status, pending_reason, impact, urgency, priority, origin,"
                    + " category_code, group_code, assignee_id, contact_id, unit_id, dors_number, fields,"
                    + " created_at, updated_at, updated_by, closure, resolved_at, closed_at, policy_id,"
                    + " policy_version, calendar_id, calendar_version, sla_revision"
                    + clock("first_response")
                    + clock("next_response")
                    + clock("resolution")
                    + ", first_resolved_at, first_resolution_due_at, next_threshold_at, sla_moments";

    private static final int BATCH = 2000;

    private final Desk desk;
    private final Stories stories;
    private final Instant asOf;
    private final CopyText tickets = new CopyText();
    private final CopyText entries = new CopyText();
    private final CopyText watchers = new CopyText();
    private final CopyText ledger = new CopyText();

    Tables(Desk desk, Stories stories, Instant asOf) {
        this.desk = desk;
        this.stories = stories;
        this.asOf = asOf;
    }

    private static String clock(String name) {
        return java.util.stream.Stream.of(
                        "target_minutes",
                        "counted_micros",
                        "running_since",
                        "reached_at",
                        "met_at",
                        "due_at",
                        "state",
                        "goal",
                        "fired")
                .map(column -> ", " + name + "_" + column)
                .collect(Collectors.joining());
    }

    /** Writes the tickets from an index on, up to another. */
    void write(Connection connection, int from, int to) throws SQLException, IOException {
        for (int i = from; i < to; i++) {
            add(stories.story(i), new SplittableRandom(i));
            if ((i + 1) % BATCH == 0 || i + 1 == to) {
                copy(connection);
            }
        }
    }

    /** Writes these. */
    void write(Connection connection, List<Story> some) throws SQLException, IOException {
        some.forEach(story -> add(story, new SplittableRandom(story.hashCode())));
        copy(connection);
    }

    private void copy(Connection connection) throws SQLException, IOException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        copy(copy, "ticket (" + TICKET + ")", tickets);
        copy(
                copy,
                "ticket_entry (id, ticket_id, kind, at, author_id, author_name, text, from_value, to_value)",
                entries);
        copy(copy, "ticket_watcher (ticket_id, user_id, since)", watchers);
        copy(
                copy,
                "sla_ledger (id, ticket_id, clock, goal, threshold, target_minutes, due_at, reached_at,"
                        + " fired_at, policy_id, policy_version, calendar_id, calendar_version)",
                ledger);
    }

    private static void copy(CopyManager copy, String table, CopyText rows)
            throws SQLException, IOException {
        copy.copyIn("copy " + table + " from stdin", new ByteArrayInputStream(rows.take()));
    }

    private void add(Story story, SplittableRandom random) {
        Priority priority = Priority.of(story.impact(), story.urgency());
        SlaTermsRef terms = desk.promise(story.type(), priority);
        Clocks clocks = Clocks.of(story, desk, asOf);
        tickets.add(story.id())
                .add(story.entries().size() - 1)
                .add(story.number())
                .add(story.type())
                .add(story.subject())
                .add(story.status())
                .add(story.pendingReason())
                .add(story.impact())
                .add(story.urgency())
                .add(priority)
                .add(story.origin())
                .add(story.category().code())
                .add(story.category().group())
                .add(story.assignee() == null ? null : story.assignee().id())
                .add(story.contact().id())
                .add(story.contact().unitId())
                .add(story.dorsNumber())
                .add(json(story.fields()))
                .add(story.createdAt())
                .add(story.updatedAt())
                .add(story.updatedBy())
                .add(story.spam() ? "SPAM" : null)
                .add(story.resolvedAt())
                .add(story.closedAt())
                .add(terms.policyId())
                .add(terms.policyVersion())
                .add(terms.calendarId())
                .add(terms.calendarVersion())
                .add(desk.revision());
        clocks.write(tickets);
        tickets.end();
        for (Story.Entry entry : story.entries()) {
            entries.add(entry.id())
                    .add(story.id())
                    .add(entry.kind())
                    .add(entry.at())
                    .add(entry.author() == null ? new UUID(0, 0) : entry.author().id())
                    .add(entry.author() == null ? "Tanggap" : entry.author().name())
                    .add(entry.text())
                    .add(entry.from())
                    .add(entry.to())
                    .end();
        }
        watchers.add(story.id()).add(story.filer().id()).add(story.createdAt()).end();
        for (Clocks.Line line : clocks.lines()) {
            ledger.add(Stories.uuid(line.at(), random))
                    .add(story.id())
                    .add(line.clock())
                    .add(line.goal())
                    .add(line.percent())
                    .add(line.minutes())
                    .add(line.due())
                    .add(line.at())
                    .add(line.at())
                    .add(terms.policyId())
                    .add(terms.policyVersion())
                    .add(terms.calendarId())
                    .add(terms.calendarVersion())
                    .end();
        }
    }

    /** Values are plain words: nothing in them needs escaping. */
    private static String json(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e -> "\"" + e.getKey() + "\": \"" + e.getValue() + "\"")
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
