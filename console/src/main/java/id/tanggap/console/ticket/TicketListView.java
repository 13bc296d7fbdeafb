package id.tanggap.console.ticket;

/** Shows the ticket list. Called on the event dispatch thread. */
public interface TicketListView {
    /** Shows this and nothing else. */
    void render(TicketListState state);
}
