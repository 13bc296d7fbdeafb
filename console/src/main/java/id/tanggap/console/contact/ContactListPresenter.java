package id.tanggap.console.contact;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.contact.ContactChanged;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.contact.SearchContacts;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds contacts. Only on the event dispatch thread. */
public final class ContactListPresenter implements AutoCloseable {
    static final int PAGE = 100;

    private final ContactListView view;
    private final ServerApi api;
    private final UiTasks tasks;
    private final List<ConsoleEvents.Subscription> subscriptions;

    private ContactListState state = ContactListState.initial();
    private boolean asked;
    private int generation;

    public ContactListPresenter(
            ContactListView view, ServerApi api, UiTasks tasks, ConsoleEvents events) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
        this.subscriptions =
                List.of(
                        events.subscribe(
                                ContactChanged.class,
                                event -> render(state.changed(event.contact()))),
                        events.onResync(this::resync));
    }

    /** The list has come to the front: loads it the first time, and again where it failed. */
    public void shown() {
        if (!asked || state.fault() != null) {
            reload();
        }
    }

    /** Looks for words; the panel waits until typing rests. */
    public void search(String text) {
        if (!asked || !text.strip().equals(state.search())) {
            load(text.strip(), state.poldaCode());
        }
    }

    /** Only of this Polda; null for all. */
    public void filter(@Nullable String poldaCode) {
        load(state.search(), poldaCode);
    }

    /** Asks the same again. */
    public void reload() {
        load(state.search(), state.poldaCode());
    }

    /** Loads the next page, if there is one and none is on its way. */
    public void more() {
        if (state.next() == null || state.loading()) {
            return;
        }
        int mine = generation;
        SearchContacts question = question(state.next());
        render(state.loadingMore());
        tasks.call(() -> api.send(question))
                .onSuccess(
                        page -> {
                            if (mine == generation) {
                                render(state.appended(page));
                            }
                        })
                .onFailure(
                        fault -> {
                            if (mine == generation) {
                                render(state.failed(fault));
                            }
                        })
                .start();
    }

    /** Chooses a contact; null for none. */
    public void select(@Nullable UUID contactId) {
        render(state.withSelected(contactId));
    }

    /** A contact was saved on this screen: it is shown and chosen. */
    public void saved(ContactView contact) {
        render(state.saved(contact));
    }

    /** What is shown now. */
    public ContactListState state() {
        return state;
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
    }

    private void load(String text, @Nullable String poldaCode) {
        asked = true;
        int mine = ++generation;
        render(state.asking(text, poldaCode));
        SearchContacts question = question(null);
        tasks.call(() -> api.send(question))
                .onSuccess(
                        page -> {
                            if (mine == generation) {
                                render(state.loaded(page));
                            }
                        })
                .onFailure(
                        fault -> {
                            if (mine == generation) {
                                render(state.failed(fault));
                            }
                        })
                .start();
    }

    private SearchContacts question(@Nullable String cursor) {
        String words = state.search().isEmpty() ? null : state.search();
        return new SearchContacts(words, state.poldaCode(), PAGE, cursor);
    }

    private void resync() {
        if (asked) {
            reload();
        }
    }

    private void render(ContactListState next) {
        state = next;
        view.render(next);
    }
}
