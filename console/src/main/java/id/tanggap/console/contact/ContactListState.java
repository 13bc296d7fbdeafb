package id.tanggap.console.contact;

import id.tanggap.protocol.contact.ContactPage;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.fault.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the list of contacts shows.
 *
 * @param search words, NRP or number looked for; empty for all
 * @param poldaCode only of this Polda; null for all
 * @param rows the contacts found
 * @param selected chosen contact; null for none
 * @param next cursor of the next page; null at the end
 * @param loading whether an answer is on its way
 * @param fault why the last question was refused
 */
public record ContactListState(
        String search,
        @Nullable String poldaCode,
        List<ContactView> rows,
        @Nullable UUID selected,
        @Nullable String next,
        boolean loading,
        @Nullable Fault fault) {

    public ContactListState {
        rows = List.copyOf(rows);
    }

    static ContactListState initial() {
        return new ContactListState("", null, List.of(), null, null, false, null);
    }

    ContactListState asking(String text, @Nullable String polda) {
        return new ContactListState(text, polda, rows, selected, null, true, null);
    }

    ContactListState loaded(ContactPage page) {
        return new ContactListState(
                search, poldaCode, page.items(), selected, page.next(), false, null);
    }

    ContactListState loadingMore() {
        return new ContactListState(search, poldaCode, rows, selected, next, true, null);
    }

    ContactListState appended(ContactPage page) {
        List<ContactView> all = new ArrayList<>(rows);
        all.addAll(page.items());
        return new ContactListState(search, poldaCode, all, selected, page.next(), false, null);
    }

    ContactListState failed(Fault reason) {
        return new ContactListState(search, poldaCode, rows, selected, next, false, reason);
    }

    ContactListState withSelected(@Nullable UUID id) {
        return new ContactListState(search, poldaCode, rows, id, next, loading, fault);
    }

    /** A contact changed: in place where it is shown. */
    ContactListState changed(ContactView contact) {
        List<ContactView> all =
                rows.stream().map(row -> row.id().equals(contact.id()) ? contact : row).toList();
        return new ContactListState(search, poldaCode, all, selected, next, loading, fault);
    }

    /** A contact that was just saved here: on top when it was not shown yet. */
    ContactListState saved(ContactView contact) {
        if (rows.stream().anyMatch(row -> row.id().equals(contact.id()))) {
            return changed(contact).withSelected(contact.id());
        }
        List<ContactView> all = new ArrayList<>(rows);
        all.addFirst(contact);
        return new ContactListState(search, poldaCode, all, contact.id(), next, loading, fault);
    }
}
