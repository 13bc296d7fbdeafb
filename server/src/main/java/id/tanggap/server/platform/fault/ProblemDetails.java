package id.tanggap.server.platform.fault;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import java.util.List;
import java.util.Map;

/**
 * Body of {@code application/problem+json} (RFC 9457) with our stable code.
 *
 * @param type always {@code about:blank}; the code is the type
 * @param title the code's category
 * @param status HTTP status
 * @param code stable code
 * @param args named values
 * @param fieldErrors what is wrong with which field
 * @param correlationId finds it in the log
 */
public record ProblemDetails(
        String type,
        String title,
        int status,
        String code,
        Map<String, String> args,
        List<FieldError> fieldErrors,
        String correlationId) {

    /** Media type of the body. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The body for a fault. */
    public static ProblemDetails of(Fault fault) {
        return new ProblemDetails(
                "about:blank",
                fault.code().category().name(),
                fault.code().category().httpStatus(),
                fault.code().name(),
                fault.args(),
                fault.fieldErrors(),
                fault.correlationId());
    }
}
