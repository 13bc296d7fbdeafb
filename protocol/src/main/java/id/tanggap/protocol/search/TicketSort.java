package id.tanggap.protocol.search;

/**
 * Order of found tickets. What words found is ordered among the 500 newest that fit, except by
 * CREATED, by DUE among open tickets and by UPDATED among done ones.
 */
public enum TicketSort {
    /** What is due next comes first; without a running clock, last. */
    DUE,
    /** Filed last comes first. */
    CREATED,
    /** Changed last comes first. */
    UPDATED,
    /** Fits the words best; without words as CREATED. */
    RELEVANCE
}
