package id.tanggap.protocol.call;

/** Which way a call went, seen from the desk. */
public enum CallDirection {
    /** From outside to the desk. */
    INBOUND,
    /** From the desk to outside. */
    OUTBOUND,
    /** Between two phones of the desk. */
    INTERNAL
}
