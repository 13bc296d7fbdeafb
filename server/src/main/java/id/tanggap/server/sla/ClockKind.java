package id.tanggap.server.sla;

/** The three clocks of a service level. The names are contract text. */
public enum ClockKind {
    /**
     * From creation to the first reply of staff. Nothing stops it but that reply: neither pending
     * nor resolving answers the customer.
     */
    FIRST_RESPONSE,
    /**
     * From the oldest unanswered message of the customer to the next reply of staff. Goes on while
     * pending, since the customer just spoke. Resolving cancels it; reopening continues the same
     * clock without the time in between, and a reply on the resolved ticket still meets it. A
     * message on a resolved ticket starts it only if and when the ticket is reopened, so a "thank
     * you" never does.
     */
    NEXT_RESPONSE,
    /**
     * From creation to resolved, or to closed if never resolved. Stops while pending; reopening
     * continues the same clock without the time in between.
     */
    RESOLUTION
}
