package id.tanggap.console.link;

/** Calls a number from the agent's own phone. Call on the event dispatch thread. */
public interface CallPlacer {
    /** Whether the agent is signed in to a phone and free to call. */
    boolean canCall();

    /** Rings the agent's phone, then dials. What is refused is shown by the call feature. */
    void call(String number);
}
