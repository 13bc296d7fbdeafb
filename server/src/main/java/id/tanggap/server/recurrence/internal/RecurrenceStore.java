package id.tanggap.server.recurrence.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.recurrence.PlannedRun;
import id.tanggap.protocol.recurrence.RecurrenceRun;
import id.tanggap.protocol.recurrence.RecurrenceSchedule;
import id.tanggap.protocol.recurrence.RecurrenceView;
import id.tanggap.protocol.recurrence.RecurringTicket;
import id.tanggap.protocol.recurrence.SaveRecurrence;
import id.tanggap.server.platform.database.Jdbc;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Recurring tickets and what was filed of them, as they are kept. Only inside a transaction. */
@ApplicationScoped
public class RecurrenceStore {
    private static final TypeReference<List<FieldError>> ERRORS = new TypeReference<>() {};
    private static final String SELECT =
            """
            select r.*, l.day, l.planned_at, l.filed_at, l.ticket_id, l.missed, t.number as ticket_number
            from recurrence r
            left join lateral (select * from recurrence_run n where n.recurrence_id = r.id
                               order by n.day desc limit 1) l on true
            left join ticket t on t.id = l.ticket_id
            """;

    private final Jdbc jdbc;
    private final ObjectMapper json;

    @Inject
    RecurrenceStore(DataSource dataSource, ObjectMapper json) {
        this.jdbc = new Jdbc(dataSource);
        this.json = json;
    }

    /**
     * A recurring ticket with what only the sweep needs.
     *
     * @param view as everybody sees it
     * @param doneUntil occurrences up to this moment are dealt with
     */
    public record Stored(RecurrenceView view, Instant doneUntil) {}

    /** All of them by name. */
    public List<RecurrenceView> list() {
        return jdbc.list(SELECT + "order by r.name", row -> read(row).view());
    }

    /** One of them. */
    public Optional<RecurrenceView> find(UUID id) {
        return jdbc.find(SELECT + "where r.id = ?", row -> read(row).view(), id);
    }

    /** One of them, locked until the transaction ends. */
    public Optional<Stored> lock(UUID id) {
        return jdbc.find(SELECT + "where r.id = ? for update of r", this::read, id);
    }

    /** Those that are due. */
    public List<UUID> due(Instant now) {
        return jdbc.list(
                "select id from recurrence where next_run_at <= ? order by next_run_at, id",
                row -> row.getObject("id", UUID.class),
                now);
    }

    /**
     * One that is due, locked until the transaction ends; empty when another server has it or was
     * faster.
     */
    public Optional<Stored> lockDue(UUID id, Instant now) {
        return jdbc.find(
                SELECT + "where r.id = ? and r.next_run_at <= ? for update of r skip locked",
                this::read,
                id,
                now);
    }

    /** Those that go by a calendar and are not due yet, locked; without those that others have. */
    public List<Stored> lockByCalendar(Instant now) {
        return jdbc.list(
                SELECT
                        + """
                        where r.calendar_id is not null and not r.paused and coalesce(r.next_run_at > ?, true)
                        order by r.id for update of r skip locked
                        """,
                this::read,
                now);
    }

    /**
     * Writes a new one or the next version of one.
     *
     * @throws DomainException {@code DUPLICATE} when the name is taken
     */
    public void save(
            UUID id, SaveRecurrence command, @Nullable Instant nextRunAt, String by, Instant now) {
        try {
            jdbc.update(
                    """
                    insert into recurrence (id, version, name, ticket, schedule, calendar_id, paused, done_until,
                                            next_run_at, updated_at, updated_by)
                    values (?, 0, ?, ?::jsonb, ?::jsonb, ?, false, ?, ?, ?, ?)
                    on conflict (id) do update set version = recurrence.version + 1, name = excluded.name,
                        ticket = excluded.ticket, schedule = excluded.schedule, calendar_id = excluded.calendar_id,
                        done_until = excluded.done_until,
                        next_run_at = case when recurrence.paused then null else excluded.next_run_at end,
                        refusal = null, refused_fields = '[]', updated_at = excluded.updated_at,
                        updated_by = excluded.updated_by
                    """,
                    id,
                    command.name().strip(),
                    written(command.ticket()),
                    written(command.schedule()),
                    command.schedule().calendarId(),
                    now,
                    nextRunAt,
                    now,
                    by);
        } catch (Jdbc.SqlFailure e) {
            throw e.isDuplicate()
                    ? new DomainException(
                            FaultCode.DUPLICATE,
                            Map.of("field", "name"),
                            List.of(FieldError.of("name", "DUPLICATE")))
                    : e;
        }
    }

    /** Pauses one, or lets it go on from now. */
    public void pause(
            UUID id, boolean paused, @Nullable Instant nextRunAt, String by, Instant now) {
        jdbc.update(
                """
                update recurrence set version = version + 1, paused = ?, done_until = ?, next_run_at = ?,
                    refusal = null, refused_fields = '[]', updated_at = ?, updated_by = ? where id = ?
                """,
                paused,
                now,
                nextRunAt,
                now,
                by,
                id);
    }

    /** Removes one. */
    public void remove(UUID id) {
        jdbc.update("delete from recurrence where id = ?", id);
    }

    /** When the next one is due, without a new version: nobody changed it. */
    public void plan(UUID id, Instant doneUntil, @Nullable Instant nextRunAt) {
        jdbc.update(
                """
                update recurrence set done_until = ?, next_run_at = ?, refusal = null, refused_fields = '[]'
                where id = ?
                """,
                doneUntil,
                nextRunAt,
                id);
    }

    /** Notes what became of an occurrence; the key lets no second one in. */
    public void filed(UUID id, PlannedRun run, Instant now, UUID ticketId, int missed) {
        jdbc.update(
                """
                insert into recurrence_run (recurrence_id, day, planned_at, filed_at, ticket_id, missed)
                values (?, ?, ?, ?, ?, ?)
                """,
                id,
                run.day(),
                run.at(),
                now,
                ticketId,
                missed);
    }

    /** Whether the occurrence of a day was filed before. */
    public boolean isFiled(UUID id, LocalDate day) {
        return jdbc.find(
                        "select 1 from recurrence_run where recurrence_id = ? and day = ?",
                        row -> 1,
                        id,
                        day)
                .isPresent();
    }

    /** Notes why the one that is due cannot be filed; answers whether that is news. */
    public boolean refused(UUID id, Fault fault) {
        return jdbc.update(
                        """
                        update recurrence set refusal = ?, refused_fields = ?::jsonb
                        where id = ? and (refusal is distinct from ? or refused_fields <> ?::jsonb)
                        """,
                        fault.code().name(),
                        written(fault.fieldErrors()),
                        id,
                        fault.code().name(),
                        written(fault.fieldErrors()))
                == 1;
    }

    private Stored read(ResultSet row) throws SQLException {
        String refusal = row.getString("refusal");
        return new Stored(
                new RecurrenceView(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        parsed(row.getString("ticket"), new TypeReference<RecurringTicket>() {}),
                        parsed(
                                row.getString("schedule"),
                                new TypeReference<RecurrenceSchedule>() {}),
                        row.getBoolean("paused"),
                        row.getObject("next_run_at") == null
                                ? null
                                : Jdbc.instant(row, "next_run_at"),
                        row.getObject("day") == null ? null : run(row),
                        refusal == null ? null : FaultCode.valueOf(refusal),
                        parsed(row.getString("refused_fields"), ERRORS),
                        Jdbc.instant(row, "updated_at"),
                        row.getString("updated_by"),
                        row.getInt("version")),
                Jdbc.instant(row, "done_until"));
    }

    private static RecurrenceRun run(ResultSet row) throws SQLException {
        return new RecurrenceRun(
                row.getObject("day", LocalDate.class),
                Jdbc.instant(row, "planned_at"),
                Jdbc.instant(row, "filed_at"),
                row.getObject("ticket_id", UUID.class),
                row.getString("ticket_number"),
                row.getInt("missed"));
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("recurrence not written", e);
        }
    }

    private <T> T parsed(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("recurrence not read", e);
        }
    }
}
