package id.tanggap.server.platform.fault;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A request that cannot be done, thrown by services and rules. Unchecked, so that the transaction
 * rolls back: nothing is half done.
 */
public class DomainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final FaultCode code;
    private final transient Map<String, String> args;
    private final transient List<FieldError> fieldErrors;

    /** A refusal with named values. */
    public DomainException(FaultCode code, Map<String, String> args) {
        this(code, args, List.of());
    }

    /** A refusal with named values and the fields to blame. */
    public DomainException(FaultCode code, Map<String, String> args, List<FieldError> fieldErrors) {
        super(code + " " + args + " " + fieldErrors, null, false, false);
        this.code = code;
        this.args = Map.copyOf(args);
        this.fieldErrors = List.copyOf(fieldErrors);
    }

    /** A refusal that needs no further words. */
    public static DomainException of(FaultCode code) {
        return new DomainException(code, Map.of());
    }

    /** One field is wrong. */
    public static DomainException invalid(String field, String errorCode) {
        return new DomainException(
                FaultCode.INVALID, Map.of(), List.of(FieldError.of(field, errorCode)));
    }

    /** Nothing with that id is visible to the caller. */
    public static DomainException notFound(String type, Object id) {
        return new DomainException(
                FaultCode.NOT_FOUND_HERE, Map.of("type", type, "id", String.valueOf(id)));
    }

    /** The record was changed since the caller read it. */
    public static DomainException stale(
            String type, UUID id, int currentVersion, String changedBy) {
        return new DomainException(
                FaultCode.STALE_VERSION,
                Map.of(
                        "type",
                        type,
                        "id",
                        id.toString(),
                        "currentVersion",
                        Integer.toString(currentVersion),
                        "changedBy",
                        changedBy));
    }

    /** What is wrong. */
    public FaultCode code() {
        return code;
    }

    /** Named values for the text. */
    public Map<String, String> args() {
        return args;
    }

    /** Fields to blame. */
    public List<FieldError> fieldErrors() {
        return fieldErrors;
    }
}
