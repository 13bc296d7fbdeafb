package id.tanggap.protocol.fault;

import java.util.List;
import java.util.Map;

/**
 * A refusal.
 *
 * @param code what is wrong
 * @param args named values for the text, such as {@code currentVersion}
 * @param fieldErrors what is wrong with which field; empty where no field is to blame
 * @param correlationId finds the refusal in the server's log
 */
public record Fault(
        FaultCode code,
        Map<String, String> args,
        List<FieldError> fieldErrors,
        String correlationId) {

    public Fault {
        args = Map.copyOf(args);
        fieldErrors = List.copyOf(fieldErrors);
    }

    /** A fault without details, as the console makes them. */
    public static Fault of(FaultCode code) {
        return new Fault(code, Map.of(), List.of(), "");
    }
}
