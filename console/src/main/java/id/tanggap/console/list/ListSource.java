package id.tanggap.console.list;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Where the records of a list come from.
 *
 * @param <Q> query
 * @param <T> record
 */
public interface ListSource<Q, T> {
    /**
     * Asks for a page; not on the event dispatch thread.
     *
     * @param cursor what {@link ListPage#next()} said; null for the first page
     */
    CompletionStage<ListPage<T>> load(Q query, @Nullable String cursor);
}
