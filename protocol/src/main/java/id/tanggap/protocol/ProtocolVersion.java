package id.tanggap.protocol;

/**
 * Versions of the frame contract. Additive changes keep the number; a breaking change raises it.
 */
public final class ProtocolVersion {
    /** The version this build speaks. */
    public static final int CURRENT = 1;

    /** Largest text message the server accepts, in UTF-8 bytes. */
    public static final int MAX_MESSAGE_BYTES = 64 * 1024;

    /** Largest text message of the server: a snapshot of a large desk, a page of 200 rows. */
    public static final int MAX_ANSWER_BYTES = 4 * 1024 * 1024;

    private ProtocolVersion() {}
}
