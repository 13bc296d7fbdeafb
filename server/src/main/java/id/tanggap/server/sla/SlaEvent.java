package id.tanggap.server.sla;

/** What happens to a ticket as far as service levels care. The names are contract text. */
public enum SlaEvent {
    /** The ticket exists; always the first event and never again. */
    CREATED,
    /**
     * Staff answered the customer: a public reply or an answered outbound call, no internal note.
     */
    AGENT_REPLY,
    /** The customer wrote or called. */
    CUSTOMER_REPLY,
    /** Waits for somebody outside the desk: the customer, a spare part, DORS. */
    PENDING,
    /** The desk works on it again. */
    RESUMED,
    /** Solved. */
    RESOLVED,
    /** Not solved after all. */
    REOPENED,
    /** Finished for good, with or without a solution. */
    CLOSED
}
