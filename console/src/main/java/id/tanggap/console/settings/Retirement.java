package id.tanggap.console.settings;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Messages;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes the open thing out of use, and back: it stays for what has it. Event dispatch thread only.
 *
 * @param <V> a thing
 */
public final class Retirement<V> {
    private final Supplier<? extends @Nullable EditorPresenter<V, ?>> presenter;
    private final Predicate<V> retired;
    private final BiFunction<V, Boolean, Supplier<CompletableFuture<V>>> retiring;
    private final List<AppAction> actions;

    /**
     * @param key the page's, before {@code .retire} and {@code .restore}
     * @param presenter may have none while its page is being made
     * @param retired whether a thing is out of use
     * @param retiring sends that it is from now on, or is not
     */
    public Retirement(
            Messages messages,
            String key,
            Supplier<? extends @Nullable EditorPresenter<V, ?>> presenter,
            Predicate<V> retired,
            BiFunction<V, Boolean, Supplier<CompletableFuture<V>>> retiring) {
        this.presenter = presenter;
        this.retired = retired;
        this.retiring = retiring;
        actions =
                List.of(
                        action(messages, key + ".retire", true),
                        action(messages, key + ".restore", false));
    }

    /** To retire, and to take up again. */
    public List<AppAction> actions() {
        return actions;
    }

    private AppAction action(Messages messages, String key, boolean to) {
        return new AppAction(messages, key, () -> change(to)).enabledWhen(() -> mayChange(to));
    }

    private boolean mayChange(boolean to) {
        EditorPresenter<V, ?> known = presenter.get();
        if (known == null) {
            return false;
        }
        V open = known.state().origin();
        return open != null
                && retired.test(open) != to
                && !known.state().dirty()
                && !known.state().busy();
    }

    private void change(boolean to) {
        EditorPresenter<V, ?> known = presenter.get();
        V open = known == null ? null : known.state().origin();
        if (known != null && open != null) {
            known.deed(retiring.apply(open, to));
        }
    }
}
