package id.tanggap.protocol.asset;

/** Where an asset stands in its life. Every change is kept in its history. */
public enum AssetState {
    /** At work. */
    IN_USE,
    /** Broken or away for repair. */
    IN_REPAIR,
    /** Ready, not in use. */
    SPARE,
    /** Taken out of use; kept for its tickets. */
    RETIRED
}
