package id.tanggap.console.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of records.
 *
 * @param items the records, in the server's order
 * @param next where the next page begins; null at the end
 * @param <T> record
 */
public record ListPage<T>(List<T> items, @Nullable String next) {}
