package id.tanggap.console.contact;

/** Shows one contact or its editor. Called on the event dispatch thread. */
public interface ContactCardView {
    /** Shows this and nothing else; text the user is typing is left alone. */
    void render(ContactCardState state);

    /** Fills the editor anew and puts the caret where typing starts. */
    void beginEdit(ContactDraft draft);
}
