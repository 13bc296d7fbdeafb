package id.tanggap.protocol.agent;

/** What an agent is doing, as far as calls are concerned. */
public enum AgentState {
    /** Not signed in to an extension. */
    OFFLINE,
    /** Ready for the next call. */
    AVAILABLE,
    /** His phone is ringing. */
    RINGING,
    /** In conversation. */
    ON_CALL,
    /** After-call work: the call has ended, its disposition is not yet given. */
    WRAP_UP,
    /** Not ready, for a {@link PauseReason}. */
    PAUSED,
    /** The console's connection was lost and the grace time runs. */
    LOST
}
