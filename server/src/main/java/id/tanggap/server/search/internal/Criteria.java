package id.tanggap.server.search.internal;

import id.tanggap.server.search.language.Field;
import id.tanggap.server.search.language.Node;
import id.tanggap.server.search.language.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A query as conditions.
 *
 * @param where condition on {@code ticket t}, without the words all must have
 * @param words tsquery of those words, for {@code ticket_text x}; null without
 * @param marks tsquery of every word looked for, to show where they stand; null without
 * @param among which part of all tickets it speaks of, where it says so
 */
record Criteria(Sql where, @Nullable Sql words, @Nullable Sql marks, Among among) {
    /** Parts of all tickets that an index keeps in order. */
    enum Among {
        /** Open tickets, by what is due. */
        OPEN,
        /** Resolved and closed ones, by change. */
        DONE,
        /** Any. */
        ALL
    }

    private static final Node IS_OPEN = is("OPEN");
    private static final Node IS_DONE = is("DONE");

    /** Of a query, as asked by a user at a moment. */
    static Criteria of(Node query, UUID userId, Instant now) {
        ConditionSql conditions = new ConditionSql(userId, now);
        List<Node> words = new ArrayList<>();
        List<Sql> others = new ArrayList<>();
        for (Node part : query instanceof Node.All all ? all.parts() : List.of(query)) {
            if (!WordSql.isText(part)) {
                others.add(conditions.of(part));
            } else if (WordSql.hasLetters(part)) {
                words.add(part);
            }
        }
        Node all = new Node.All(words);
        boolean found = !words.isEmpty() && WordSql.isPositive(all);
        if (!words.isEmpty() && !found) {
            others.add(conditions.of(all));
        }
        return new Criteria(
                others.isEmpty() ? Sql.of("true") : Sql.join("", others, " and ", ""),
                found ? WordSql.query(all) : null,
                WordSql.marks(query),
                among(query));
    }

    private static Among among(Node query) {
        for (Node part : query instanceof Node.All all ? all.parts() : List.of(query)) {
            if (part instanceof Node.Condition c && c.field() == Field.STATUS) {
                return ConditionSql.isOpen(c) ? Among.OPEN : Among.ALL;
            }
            if (part.equals(IS_OPEN) || part.equals(IS_DONE)) {
                return part.equals(IS_OPEN) ? Among.OPEN : Among.DONE;
            }
        }
        return Among.ALL;
    }

    private static Node is(String code) {
        return new Node.Condition(Field.IS, List.of(new Value.Codes(List.of(code))));
    }

    /** Where the tickets come from. */
    Sql from() {
        return words == null
                ? Sql.of(" from ticket t where ").plus(where)
                : from(Sql.of("ticket_text"), words);
    }

    /** Where they come from when only so many of the newest are looked at; needs words. */
    Sql fromNewest(int documents) {
        return from(
                Sql.of(
                        "(select ticket_id, created_at, doc from ticket_text"
                                + " order by created_at desc, ticket_id desc limit "
                                + documents
                                + ")"),
                Objects.requireNonNull(words));
    }

    private Sql from(Sql texts, Sql wanted) {
        return Sql.of(" from ")
                .plus(texts)
                .plus(" x join ticket t on t.id = x.ticket_id where x.doc @@ ")
                .plus(wanted)
                .plus(" and ")
                .plus(where);
    }
}
