package id.tanggap.server.dors;

/** DORS gave no answer: unreachable, too slow, broken, or the circuit is open. */
public class DorsUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why, for the log. */
    public DorsUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
