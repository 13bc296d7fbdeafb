package id.tanggap.console.list;

import id.tanggap.protocol.fault.Fault;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows.
 *
 * @param query what it is narrowed down to
 * @param rows the records found
 * @param selected chosen record; null for none
 * @param next cursor of the next page; null at the end
 * @param loading whether an answer is on its way
 * @param fault why the last question was refused
 * @param <Q> query
 * @param <T> record
 */
public record ListState<Q, T>(
        Q query,
        List<T> rows,
        @Nullable UUID selected,
        @Nullable String next,
        boolean loading,
        @Nullable Fault fault) {

    public ListState {
        rows = List.copyOf(rows);
    }

    static <Q, T> ListState<Q, T> initial(Q all) {
        return new ListState<>(all, List.of(), null, null, false, null);
    }

    ListState<Q, T> asking(Q asked) {
        return new ListState<>(asked, rows, selected, null, true, null);
    }

    ListState<Q, T> loaded(ListPage<T> page) {
        return new ListState<>(query, page.items(), selected, page.next(), false, null);
    }

    ListState<Q, T> loadingMore() {
        return new ListState<>(query, rows, selected, next, true, null);
    }

    ListState<Q, T> appended(ListPage<T> page) {
        List<T> all = Stream.concat(rows.stream(), page.items().stream()).toList();
        return new ListState<>(query, all, selected, page.next(), false, null);
    }

    ListState<Q, T> failed(Fault reason) {
        return new ListState<>(query, rows, selected, next, false, reason);
    }

    ListState<Q, T> withSelected(@Nullable UUID id) {
        return new ListState<>(query, rows, id, next, loading, fault);
    }

    ListState<Q, T> withRows(List<T> other) {
        return new ListState<>(query, other, selected, next, loading, fault);
    }
}
