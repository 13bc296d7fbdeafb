package id.tanggap.server.platform.fault;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
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

    /** RFC 6585; the Jakarta REST API has no name for it. */
    private static final int PRECONDITION_REQUIRED = 428;

    /** The body for a fault. */
    public static ProblemDetails of(Fault fault) {
        return of(fault, status(fault.code()));
    }

    /** The body for a fault, with the status that HTTP has for the very case. */
    public static ProblemDetails of(Fault fault, int status) {
        return new ProblemDetails(
                "about:blank",
                fault.code().category().name(),
                status,
                fault.code().name(),
                fault.args(),
                fault.fieldErrors(),
                fault.correlationId());
    }

    /** The category decides, save where HTTP has an own status for the very case. */
    private static int status(FaultCode code) {
        return code == FaultCode.VERSION_REQUIRED
                ? PRECONDITION_REQUIRED
                : code.category().httpStatus();
    }
}
