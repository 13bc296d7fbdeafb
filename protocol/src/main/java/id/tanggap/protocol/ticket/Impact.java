package id.tanggap.protocol.ticket;

/** How much is affected. */
public enum Impact {
    /** One operator. */
    LOW,
    /** One unit. */
    MEDIUM,
    /** A whole Polda or more. */
    HIGH
}
