package id.tanggap.server.platform.command;

import id.tanggap.server.platform.fault.DomainException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the REST header {@code Idempotency-Key}: the same UUID that a frame carries as its id. */
public final class IdempotencyKey {
    /** The header's name. */
    public static final String HEADER = "Idempotency-Key";

    private IdempotencyKey() {}

    /**
     * The key, or null when there is none.
     *
     * @throws DomainException when it is not a UUID
     */
    public static @Nullable UUID parse(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(header.strip());
        } catch (IllegalArgumentException _) {
            throw DomainException.invalid(HEADER, "INVALID_FORMAT");
        }
    }
}
