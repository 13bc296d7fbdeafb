package id.tanggap.console.ticket.explain;

/** Shows how a ticket's clocks came to stand where they stand. On the event dispatch thread. */
public interface ExplanationView {
    /** Opens. */
    void open(ExplanationState state);

    /** Shows this and nothing else. */
    void render(ExplanationState state);

    /** Closes. */
    void close();
}
