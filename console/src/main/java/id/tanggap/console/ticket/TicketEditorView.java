package id.tanggap.console.ticket;

/** Shows the editor of a new ticket. Called on the event dispatch thread. */
public interface TicketEditorView {
    /** Shows this and nothing else; text the user is typing in a field is left alone. */
    void render(TicketEditorState state);

    /** Fills all fields anew and puts the caret where typing starts. */
    void begin(TicketEditorState state);
}
