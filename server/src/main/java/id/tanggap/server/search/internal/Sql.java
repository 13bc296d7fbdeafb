package id.tanggap.server.search.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of SQL with the values of its question marks. Values never become text of the statement.
 *
 * @param text the piece
 * @param args its values in order
 */
record Sql(String text, List<Object> args) {
    Sql {
        args = List.copyOf(args);
    }

    static Sql of(String text, Object... args) {
        return new Sql(text, Arrays.asList(args));
    }

    /** The pieces one after another. */
    static Sql join(String before, Collection<Sql> pieces, String between, String after) {
        return new Sql(
                pieces.stream().map(Sql::text).collect(Collectors.joining(between, before, after)),
                pieces.stream().flatMap(p -> p.args.stream()).toList());
    }

    /** {@code column in (?, ?)}; nothing is in no values. */
    static Sql in(String column, Collection<?> values) {
        return values.isEmpty()
                ? of("false")
                : new Sql(
                        column
                                + " in ("
                                + String.join(", ", Collections.nCopies(values.size(), "?"))
                                + ")",
                        List.copyOf(values));
    }

    Sql plus(String more, Object... moreArgs) {
        return plus(of(more, moreArgs));
    }

    Sql plus(Sql more) {
        List<Object> all = new ArrayList<>(args);
        all.addAll(more.args);
        return new Sql(text + more.text, all);
    }
}
