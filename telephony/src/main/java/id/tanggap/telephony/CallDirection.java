package id.tanggap.telephony;

/** Who called whom, seen from the desk. */
public enum CallDirection {
    /** From outside, through a trunk. */
    INBOUND,
    /** From a phone of the desk to the outside. */
    OUTBOUND,
    /** Between two phones of the desk, or from a phone of the desk into a queue. */
    INTERNAL
}
