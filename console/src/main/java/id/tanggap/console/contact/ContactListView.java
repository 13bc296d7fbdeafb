package id.tanggap.console.contact;

/** Shows the list of contacts. Called on the event dispatch thread. */
public interface ContactListView {
    /** Shows this and nothing else. */
    void render(ContactListState state);
}
