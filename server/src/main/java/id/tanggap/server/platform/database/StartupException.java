package id.tanggap.server.platform.database;

/**
 * The server cannot start, and the administrator can do something about it. The message is a
 * sentence for him; it is printed without a stack trace.
 */
public class StartupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the sentence. */
    public StartupException(String message) {
        super(message);
    }

    /** With the sentence and what was behind it. */
    public StartupException(String message, Throwable cause) {
        super(message, cause);
    }
}
