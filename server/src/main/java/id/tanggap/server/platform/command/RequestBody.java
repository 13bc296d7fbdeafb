package id.tanggap.server.platform.command;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.platform.fault.DomainException;
import org.jspecify.annotations.Nullable;

/** The body of a REST request. */
public final class RequestBody {
    private RequestBody() {}

    /**
     * The body that must be there; JAX-RS hands over null for an empty one.
     *
     * @throws DomainException {@code MALFORMED}
     */
    public static <T> T required(@Nullable T body) {
        if (body == null) {
            throw DomainException.of(FaultCode.MALFORMED);
        }
        return body;
    }
}
