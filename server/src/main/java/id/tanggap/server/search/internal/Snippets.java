package id.tanggap.server.search.internal;

import id.tanggap.protocol.search.Snippet;
import id.tanggap.server.search.internal.RunningSearches.Running;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows where in a ticket's thread the words stand. */
@ApplicationScoped
public class Snippets {
    /** Characters of private use stand around found words: no text of ours has them. */
    private static final char OPEN = '\uE000';

    private static final char CLOSE = '\uE001';

    /** Longer entries are shown by what stands in their beginning. */
    private static final int LOOKED_AT = 4000;

    private static final String HEADLINE =
            "ts_headline('public.tanggap', translate(e.words, '"
                    + OPEN
                    + CLOSE
                    + "', ''), e.marks, 'StartSel="
                    + OPEN
                    + ", StopSel="
                    + CLOSE
                    + ", MaxWords=24, MinWords=12, ShortWord=0')";

    private final SearchConnection connection;

    @Inject
    Snippets(SearchConnection connection) {
        this.connection = connection;
    }

    private record Found(UUID ticketId, Snippet snippet) {}

    /** Per ticket the entry that has most of the words, the newest of several. */
    Map<UUID, Snippet> of(Running running, List<UUID> tickets, Sql marks) {
        if (tickets.isEmpty()) {
            return Map.of();
        }
        return connection
                .list(
                        running,
                        statement(tickets, marks),
                        row -> new Found(row.getObject(1, UUID.class), snippet(row.getString(2))))
                .stream()
                .collect(Collectors.toMap(Found::ticketId, Found::snippet));
    }

    /** Asks per ticket for an id and a headline. */
    static Sql statement(List<UUID> tickets, Sql marks) {
        Sql entries =
                Sql.of(
                                "select distinct on (e.ticket_id) e.ticket_id, left(e.text, "
                                        + LOOKED_AT
                                        + ") as words, q.marks")
                        .plus(" from ticket_entry e cross join (select ")
                        .plus(marks)
                        .plus(
                                " as marks) q cross join lateral (select to_tsvector('public.tanggap', left(e.text, ")
                        .plus(
                                LOOKED_AT
                                        + ")) as doc) d where e.text is not null and d.doc @@ q.marks and ")
                        .plus(Sql.in("e.ticket_id", tickets))
                        .plus(" order by e.ticket_id, ts_rank(d.doc, q.marks) desc, e.at desc");
        return Sql.of("select e.ticket_id, " + HEADLINE + " from (").plus(entries).plus(") e");
    }

    /** Makes one line with marks of a headline. */
    static Snippet snippet(String headline) {
        StringBuilder text = new StringBuilder();
        List<Snippet.Mark> marks = new ArrayList<>();
        int from = 0;
        for (char c : headline.strip().replaceAll("\\s+", " ").toCharArray()) {
            switch (c) {
                case OPEN -> from = text.length();
                case CLOSE -> marks.add(new Snippet.Mark(from, text.length()));
                default -> text.append(c);
            }
        }
        return new Snippet(text.toString(), marks);
    }
}
