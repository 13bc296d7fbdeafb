package id.tanggap.console.net;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import java.net.http.HttpTimeoutException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

/** What the server's REST resources and the line to them refuse with, as faults. */
final class Problems {
    private Problems() {}

    /** The fault in a body of {@code application/problem+json}; of anything else a defect. */
    static FaultException read(ObjectMapper json, String body) {
        JsonNode problem;
        try {
            problem = json.readTree(body);
        } catch (JsonProcessingException e) {
            problem = json.createObjectNode();
        }
        return new FaultException(fault(problem));
    }

    /** The fault behind a failed exchange: the server's, or that the line broke. */
    static FaultException of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FaultException refusal) {
                return refusal;
            }
        }
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return FaultException.of(
                cause instanceof HttpTimeoutException
                        ? FaultCode.TIMEOUT
                        : FaultCode.CONNECTION_LOST);
    }

    private static Fault fault(JsonNode problem) {
        List<FieldError> fields = new ArrayList<>();
        for (JsonNode field : problem.path("fieldErrors")) {
            fields.add(
                    new FieldError(
                            field.path("field").asText(),
                            field.path("code").asText(),
                            strings(field.path("args"))));
        }
        return new Fault(
                code(problem.path("code").asText()),
                strings(problem.path("args")),
                fields,
                problem.path("correlationId").asText());
    }

    private static FaultCode code(String name) {
        try {
            return FaultCode.valueOf(name);
        } catch (IllegalArgumentException e) {
            return FaultCode.UNEXPECTED;
        }
    }

    private static Map<String, String> strings(JsonNode node) {
        Map<String, String> values = new HashMap<>();
        node.properties().forEach(entry -> values.put(entry.getKey(), entry.getValue().asText()));
        return values;
    }
}
