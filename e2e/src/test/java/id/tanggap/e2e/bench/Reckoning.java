package id.tanggap.e2e.bench;

import id.tanggap.e2e.bench.Technician.Change;
import id.tanggap.e2e.bench.data.People;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * What was acknowledged against what is there. A change is not lost when it stands in the history,
 * and when each entry of a field's history begins with what the one before ended with, up to what
 * the ticket says now: then nobody wrote over a state he had not seen.
 */
final class Reckoning {
    private static final Map<String, String> FIRST =
            Map.of("impact", "MEDIUM", "urgency", "MEDIUM");

    private final Connection connection;
    private final List<Technician> technicians;

    Reckoning(Connection connection, List<Technician> technicians) {
        this.connection = connection;
        this.technicians = technicians;
    }

    /** Figures; what was lost is also named on standard error. */
    void report(Consumer<Figure> figures) throws SQLException {
        List<String> lost = new ArrayList<>();
        lost.addAll(changes());
        lost.addAll(chains());
        lost.addAll(replies());
        lost.addAll(taken());
        lost.addAll(filed());
        lost.forEach(one -> System.err.println("lost: " + one));
        long deeds =
                sum(t -> t.changes().size())
                        + sum(t -> t.replies().size())
                        + sum(t -> t.taken().size())
                        + sum(t -> t.filed().size());
        figures.accept(new Figure("collisions.lost", lost.size(), "updates", 0.0, null, deeds));
        long unexplained = sum(t -> t.unexplained().size());
        technicians.stream()
                .flatMap(t -> t.unexplained().stream())
                .limit(5)
                .forEach(one -> System.err.println("unexplained: " + one));
        figures.accept(
                new Figure(
                        "collisions.unexplained",
                        unexplained,
                        "answers",
                        0.0,
                        null,
                        deeds + sum(Technician::conflicts)));
        tell(figures, "collisions.conflicts", sum(Technician::conflicts));
        tell(figures, "collisions.changes", sum(t -> t.changes().size()));
        tell(figures, "collisions.replies", sum(t -> t.replies().size()));
        tell(figures, "collisions.taken", sum(t -> t.taken().size()));
    }

    private static void tell(Consumer<Figure> figures, String name, long count) {
        figures.accept(new Figure(name, count, "deeds", null, null, count));
    }

    private long sum(ToIntFunction<Technician> count) {
        return technicians.stream().mapToInt(count).sum();
    }

    private List<String> changes() throws SQLException {
        Set<Change> known = new HashSet<>();
        each(
                "select ticket_id::text, field, to_value from ticket_entry where kind = 'FIELD'",
                row -> known.add(new Change(row.getString(1), row.getString(2), row.getString(3))));
        return technicians.stream()
                .flatMap(t -> t.changes().stream())
                // The first value is nobody's change: who wants it back finds it, or its return.
                .filter(c -> !known.contains(c) && !c.value().equals(FIRST.get(c.field())))
                .map(c -> "no trace of " + c)
                .toList();
    }

    private List<String> chains() throws SQLException {
        Map<String, String> last = new HashMap<>();
        List<String> broken = new ArrayList<>();
        each(
                "select ticket_id || ' ' || field, from_value, to_value from ticket_entry where kind = 'FIELD'"
                        + " order by ticket_id, field, at, id",
                row -> {
                    String before = last.put(row.getString(1), row.getString(3));
                    if (before != null && !before.equals(row.getString(2))) {
                        broken.add(
                                row.getString(1) + " was " + before + ", not " + row.getString(2));
                    }
                });
        each(
                "select id::text, subject, impact, urgency from ticket",
                row -> {
                    for (String field : List.of("subject", "impact", "urgency")) {
                        String said = last.get(row.getString(1) + " " + field);
                        if (said != null && !said.equals(row.getString(field))) {
                            broken.add(row.getString(1) + " " + field + " is not " + said);
                        }
                    }
                });
        return broken;
    }

    private List<String> replies() throws SQLException {
        Set<String> known = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        each(
                "select text from ticket_entry where kind in ('REPLY', 'NOTE')",
                row -> {
                    if (!known.add(row.getString(1))) {
                        wrong.add("twice: " + row.getString(1));
                    }
                });
        technicians.stream()
                .flatMap(t -> t.replies().stream())
                .filter(text -> !known.contains(text))
                .forEach(text -> wrong.add("no reply " + text));
        return wrong;
    }

    private List<String> taken() throws SQLException {
        Map<String, String> holders = new HashMap<>();
        each(
                "select t.id::text, u.username from ticket t join app_user u on u.id = t.assignee_id",
                row -> holders.put(row.getString(1), row.getString(2)));
        List<String> wrong = new ArrayList<>();
        Set<String> given = new HashSet<>();
        for (int i = 0; i < technicians.size(); i++) {
            String name = People.technician(i);
            for (String ticket : technicians.get(i).taken()) {
                if (!given.add(ticket) || !name.equals(holders.get(ticket))) {
                    wrong.add(ticket + " was given to " + name + " and to another");
                }
            }
        }
        return wrong;
    }

    private List<String> filed() throws SQLException {
        Set<String> known = new HashSet<>();
        each("select id::text from ticket", row -> known.add(row.getString(1)));
        return technicians.stream()
                .flatMap(t -> t.filed().stream())
                .filter(ticket -> !known.contains(ticket))
                .map(ticket -> "no ticket " + ticket)
                .toList();
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private void each(String sql, Reader reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }
}
