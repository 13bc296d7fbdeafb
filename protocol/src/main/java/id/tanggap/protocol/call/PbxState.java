package id.tanggap.protocol.call;

/** Link between server and PBX. */
public enum PbxState {
    /** No PBX is configured. */
    OFF,
    /** Connecting, or taking the snapshot. */
    CONNECTING,
    /** Live. */
    ONLINE,
    /** Lost; live call data is stale since then. */
    LOST
}
