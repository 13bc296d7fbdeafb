package id.tanggap.console.settings;

import id.tanggap.protocol.fault.FieldError;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Things of one kind that a page keeps: how they are read, drafted and saved. Called on the event
 * dispatch thread; what is asked for completes on any.
 *
 * @param <V> a thing as the server knows it
 * @param <D> its fields as they are being typed
 */
public interface Register<V, D extends Record> {
    /** All of them, in their order. */
    Supplier<CompletableFuture<List<V>>> reading();

    /**
     * Saves a draft.
     *
     * @param origin the thing as it was read; null makes a new one
     * @return completes with the thing as it is then
     */
    Supplier<CompletableFuture<V>> saving(@Nullable V origin, D draft);

    /** What makes two versions the same thing. */
    Object key(V thing);

    /** Its fields. */
    D draft(V thing);

    /** What is wrong with a draft before the server is asked. */
    List<FieldError> check(D draft);
}
