package id.tanggap.console.ui;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** The one door from a screen to work that takes time. */
public interface UiTasks {
    /**
     * Prepares work. Nothing runs before {@link UiTask#start()}; the supplier then runs away from
     * the event dispatch thread, the results are delivered on it.
     */
    <T> UiTask<T> call(Supplier<? extends CompletionStage<T>> work);
}
