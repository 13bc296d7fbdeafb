package id.tanggap.console.contact;

import id.tanggap.console.list.ListPage;
import id.tanggap.console.list.ListPresenter;
import id.tanggap.console.list.ListQuery;
import id.tanggap.console.list.ListView;
import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.contact.ContactChanged;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.contact.SearchContacts;
import org.jspecify.annotations.Nullable;

/**
 * What the list of contacts is narrowed down to.
 *
 * @param text words, NRP or number; empty for all
 * @param poldaCode only of this Polda; null for all
 */
record ContactQuery(String text, @Nullable String poldaCode) implements ListQuery<ContactQuery> {
    static final ContactQuery ALL = new ContactQuery("", null);

    /** The list of contacts. */
    static ListPresenter<ContactQuery, ContactView> list(
            ListView<ContactQuery, ContactView> view,
            ServerApi api,
            UiTasks tasks,
            ConsoleEvents events) {
        return new ListPresenter<>(
                        view,
                        tasks,
                        events,
                        ALL,
                        ContactView::id,
                        (query, cursor) ->
                                api.send(query.command(cursor))
                                        .thenApply(
                                                page -> new ListPage<>(page.items(), page.next())))
                .follow(ContactChanged.class, ContactChanged::contact);
    }

    @Override
    public ContactQuery withText(String words) {
        return new ContactQuery(words, poldaCode);
    }

    private SearchContacts command(@Nullable String cursor) {
        return new SearchContacts(
                text.isEmpty() ? null : text, poldaCode, ListPresenter.PAGE, cursor);
    }
}
