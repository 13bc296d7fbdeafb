package id.tanggap.console.ui;

import javax.swing.SwingUtilities;

/** The law of the event dispatch thread: Swing is touched there and nowhere else. */
public final class Edt {
    private Edt() {}

    /** Refuses to go on elsewhere. */
    public static void require() {
        if (!SwingUtilities.isEventDispatchThread()) {
            throw new IllegalStateException(
                    "not on the event dispatch thread: " + Thread.currentThread().getName());
        }
    }
}
