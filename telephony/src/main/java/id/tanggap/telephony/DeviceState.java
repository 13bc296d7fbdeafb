package id.tanggap.telephony;

/** What the PBX knows of an agent's phone (the device behind a queue member). */
public enum DeviceState {
    /** Not told yet. */
    UNKNOWN,
    /** Reachable and idle. */
    NOT_IN_USE,
    /** On a call. */
    IN_USE,
    /** Refuses further calls. */
    BUSY,
    /** The PBX has no such device; the interface is wrong. */
    INVALID,
    /** Configured, but not registered or not answering: no call can reach it. */
    UNAVAILABLE,
    /** Ringing. */
    RINGING,
    /** On a call while another one rings. */
    RINGING_IN_USE,
    /** The call is on hold. */
    ON_HOLD;

    /** Whether the queue can offer a call to this device. */
    public boolean isReachable() {
        return this != INVALID && this != UNAVAILABLE && this != UNKNOWN;
    }
}
