package id.tanggap.e2e.bench.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.e2e.bench.data.Desk.Category;
import id.tanggap.e2e.bench.data.Desk.Contact;
import id.tanggap.e2e.bench.data.Desk.Person;
import id.tanggap.e2e.bench.data.Desk.Promise;
import id.tanggap.e2e.bench.data.Desk.Unit;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.server.sla.CalendarSpec;
import id.tanggap.server.sla.SlaTerms;
import id.tanggap.server.sla.SlaTermsRef;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what the database knows before it has tickets. */
final class DeskReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String TERMS =
            """
            select p.id, p.version, p.ticket_type, p.priority, c.id as calendar, c.version as calendar_version,
                   p.first_response_minutes, p.next_response_minutes, p.resolution_minutes, p.pausing::text,
                   v.time_zone, v.hours::text, v.holidays::text
            from sla_policy p
            join business_calendar c on c.id = p.calendar_id
            join business_calendar_version v on v.calendar_id = c.id and v.version = c.version
            where p.enabled and p.retired_at is null
            order by (p.ticket_type is null), (p.priority is null), p.id
            """;

    private final Connection connection;

    DeskReader(Connection connection) {
        this.connection = connection;
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    Desk read() throws SQLException {
        List<Promise> promises = new ArrayList<>();
        Map<SlaTermsRef, SlaTerms> terms = new HashMap<>();
        for (SlaTerms one :
                list(
                        TERMS,
                        row -> {
                            SlaTerms read = terms(row);
                            promises.add(
                                    new Promise(
                                            named(TicketType.class, row.getString("ticket_type")),
                                            named(Priority.class, row.getString("priority")),
                                            read.ref()));
                            return read;
                        })) {
            terms.put(one.ref(), one);
        }
        return new Desk(
                list(
                        """
                        select code, group_code, array(select f ->> 'code' from jsonb_array_elements(fields) f) as fields
                        from ticket_category where parent_code is not null and not retired
                        order by md5(code)
                        """,
                        row ->
                                new Category(
                                        row.getString(1),
                                        row.getString(2),
                                        List.of((String[]) row.getArray(3).getArray()))),
                list(
                        "select id, name from unit order by md5(id::text)",
                        row -> new Unit(row.getObject(1, UUID.class), row.getString(2))),
                list(
                        """
                        select u.id, u.name, g.group_code from app_user u join user_group g on g.user_id = u.id
                        where not u.disabled order by u.username, g.group_code
                        """,
                        row ->
                                new Person(
                                        row.getObject(1, UUID.class),
                                        row.getString(2),
                                        row.getString(3))),
                list(
                        "select id, unit_id, name from contact order by nrp",
                        row ->
                                new Contact(
                                        row.getObject(1, UUID.class),
                                        row.getObject(2, UUID.class),
                                        row.getString(3))),
                promises,
                terms,
                list("select revision from sla_catalogue", row -> row.getInt(1)).getFirst());
    }

    private static SlaTerms terms(ResultSet row) throws SQLException {
        try {
            CalendarSpec hours =
                    new CalendarSpec(
                            row.getString("time_zone"),
                            JSON.readValue(row.getString("hours"), new TypeReference<>() {}),
                            JSON.readValue(row.getString("holidays"), new TypeReference<>() {}));
            Set<PendingReason> pausing =
                    JSON.readValue(row.getString("pausing"), new TypeReference<>() {});
            return new SlaTerms(
                    new SlaTermsRef(
                            row.getObject("id", UUID.class),
                            row.getInt("version"),
                            row.getObject("calendar", UUID.class),
                            row.getInt("calendar_version")),
                    minutes(row, "first_response_minutes"),
                    minutes(row, "next_response_minutes"),
                    minutes(row, "resolution_minutes"),
                    pausing,
                    hours.build("calendar"),
                    hours);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Duration minutes(ResultSet row, String column) throws SQLException {
        int minutes = row.getInt(column);
        return row.wasNull() ? null : Duration.ofMinutes(minutes);
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private <T> List<T> list(String sql, Reader<T> reader) throws SQLException {
        List<T> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(reader.read(rows));
            }
        }
        return all;
    }
}
