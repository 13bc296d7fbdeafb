package id.tanggap.protocol;

/**
 * Versions of the frame contract. Additive changes keep the number; a breaking change raises it.
 */
public final class ProtocolVersion {
    /** The version this build speaks. */
    public static final int CURRENT = 1;

    /** Largest text message either side accepts, in UTF-8 bytes. */
    public static final int MAX_MESSAGE_BYTES = 64 * 1024;

    private ProtocolVersion() {}
}
