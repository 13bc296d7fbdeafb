package id.tanggap.server.platform.command;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.platform.fault.DomainException;
import org.jspecify.annotations.Nullable;

/** Reads the REST header {@code If-Match}: the version an update was made from. */
public final class IfMatch {
    /** The header's name. */
    public static final String HEADER = "If-Match";

    private IfMatch() {}

    /**
     * The version in {@code 7} or {@code "7"}.
     *
     * @throws DomainException {@code VERSION_REQUIRED} (428) when there is none, {@code INVALID}
     *     when it is not a version
     */
    public static int version(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw DomainException.of(FaultCode.VERSION_REQUIRED);
        }
        String value = header.strip();
        boolean quoted = value.length() > 2 && value.startsWith("\"") && value.endsWith("\"");
        try {
            return Integer.parseInt(quoted ? value.substring(1, value.length() - 1) : value);
        } catch (NumberFormatException _) {
            throw DomainException.invalid(HEADER, "INVALID_FORMAT");
        }
    }

    /** The {@code ETag} that names a version. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }
}
