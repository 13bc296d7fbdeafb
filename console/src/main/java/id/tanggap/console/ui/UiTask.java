package id.tanggap.console.ui;

import id.tanggap.protocol.fault.Fault;
import java.util.function.Consumer;

/**
 * Work with what follows it.
 *
 * @param <T> result
 */
public interface UiTask<T> {
    /** What to do with the result. */
    UiTask<T> onSuccess(Consumer<T> consumer);

    /** What to do when it is refused; without it the fault is logged. */
    UiTask<T> onFailure(Consumer<Fault> consumer);

    /** Begins. */
    void start();
}
