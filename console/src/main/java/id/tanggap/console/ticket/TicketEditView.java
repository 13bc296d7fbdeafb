package id.tanggap.console.ticket;

/** Shows a ticket being edited. Called on the event dispatch thread. */
interface TicketEditView {
    /** Shows this and nothing else; text the user is typing in a field is left alone. */
    void render(TicketEditState state);

    /** Fills all fields anew. */
    void fill(TicketEditState state);

    /** Nothing is edited any more. */
    void close();
}
