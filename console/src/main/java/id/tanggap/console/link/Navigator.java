package id.tanggap.console.link;

/** Brings screens to the front. Call on the event dispatch thread. */
public interface Navigator {
    /** Shows the screen of that key; does nothing when the user's roles do not include it. */
    void show(String screenKey);
}
