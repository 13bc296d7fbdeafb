package id.tanggap.server.dors;

import org.jspecify.annotations.Nullable;

/** DORS gave no answer: unreachable, too slow, broken, or the circuit is open. */
public class DorsUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why, for the log. */
    public DorsUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
