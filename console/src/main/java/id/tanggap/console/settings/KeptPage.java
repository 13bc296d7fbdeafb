package id.tanggap.console.settings;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.reference.EditorPage;
import id.tanggap.console.reference.EditorPresenter;
import id.tanggap.console.reference.EditorState;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.Screen;
import id.tanggap.protocol.ServerEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * A page on which things of one kind are kept, with an {@link EditorPage}. Event dispatch thread
 * only.
 *
 * @param <V> a thing as the server keeps it
 * @param <D> a thing as it is being written
 */
public final class KeptPage<V, D> implements SettingsPage {
    private final Workplace place;
    private final Looks looks;
    private final EditorPresenter<V, D> presenter;
    private final EditorPage<V, D> page;
    private final List<ConsoleEvents.Subscription> subscriptions = new ArrayList<>();
    private Consumer<EditorState<V, D>> beside = state -> {};
    private BooleanSupplier besideReady = () -> true;

    /**
     * What tells one page from another.
     *
     * @param key the page's
     * @param icon icon's name
     * @param texts key of its texts, see {@link EditorPage}
     */
    public record Looks(String key, String icon, String texts) {}

    /**
     * @param form makes the form, which tells what is being written
     */
    public KeptPage(
            Workplace place,
            Looks looks,
            EditorPresenter.Kind<V, D> kind,
            Function<Consumer<D>, EditorPage.Form<V, D>> form) {
        this.place = place;
        this.looks = looks;
        page =
                new EditorPage<>(
                        place.messages(),
                        looks.texts(),
                        form.apply(draft -> presenter().change(draft)),
                        kind,
                        this::presenter);
        presenter = new EditorPresenter<>(this::render, place.api(), place.tasks(), kind);
        subscriptions.add(place.events().onResync(presenter::load));
    }

    /**
     * Follows what others keep.
     *
     * @param id key of the thing the event is about
     * @param now the thing as it is now; null when it was removed
     */
    public <E extends ServerEvent> KeptPage<V, D> follow(
            Class<E> type, Function<E, UUID> id, Function<E, @Nullable V> now) {
        subscriptions.add(
                place.events().subscribe(type, event -> told(id.apply(event), now.apply(event))));
        return this;
    }

    /** Has a part of the form of its own follow what is shown, and be waited for. */
    public KeptPage<V, D> beside(Consumer<EditorState<V, D>> shown, BooleanSupplier ready) {
        beside = shown;
        besideReady = ready;
        return this;
    }

    /** Keeps the things. */
    public EditorPresenter<V, D> presenter() {
        return presenter;
    }

    private void render(EditorState<V, D> state) {
        page.render(state);
        beside.accept(state);
    }

    private void told(UUID id, @Nullable V now) {
        if (now == null) {
            presenter.gone(id);
        } else {
            presenter.arrived(now);
        }
    }

    @Override
    public String key() {
        return looks.key();
    }

    @Override
    public String title() {
        return place.messages().text(looks.texts() + ".title");
    }

    @Override
    public String icon() {
        return looks.icon();
    }

    @Override
    public JComponent component() {
        return page.component();
    }

    @Override
    public void shown() {
        presenter.load();
    }

    @Override
    public boolean ready() {
        return !presenter.state().loading()
                && !presenter.state().busy()
                && besideReady.getAsBoolean();
    }

    @Override
    public boolean hasUnsavedText() {
        return presenter.state().changed();
    }

    @Override
    public List<Screen.Pose> poses() {
        return List.of(new Screen.Pose("one", presenter::editFirst));
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
    }
}
