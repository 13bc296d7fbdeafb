package id.tanggap.console.net;

/** Where the connection to the server stands. */
public enum ConnectionPhase {
    /** First attempt since sign-in. */
    CONNECTING,
    /** Live: commands are answered, events arrive. */
    ONLINE,
    /** Lost; the console tries again by itself. What is shown is stale. */
    RECONNECTING,
    /** Not connected and not trying: signed out, or refused for good. */
    OFFLINE
}
