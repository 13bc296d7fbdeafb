package id.tanggap.console.ticket;

/** Shows one ticket. Called on the event dispatch thread. */
public interface TicketDetailView {
    /** Shows this and nothing else. */
    void render(TicketDetailState state);
}
