package id.tanggap.protocol.search;

/** Who sees a saved view. */
public enum ViewSharing {
    /** Its owner alone. */
    PRIVATE,
    /** Its owner and the members of a support group. */
    GROUP,
    /** Everybody who works tickets. */
    ALL
}
