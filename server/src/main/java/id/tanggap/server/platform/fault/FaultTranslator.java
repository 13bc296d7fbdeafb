package id.tanggap.server.platform.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;

/**
 * Turns whatever a request ended with into a {@link Fault}. Words of libraries, class names and SQL
 * never leave the server: they go to the log with the correlation id.
 */
@ApplicationScoped
public class FaultTranslator {
    private static final Logger LOG = Logger.getLogger(FaultTranslator.class);

    /** A text or a time of which the database knows no equal: whoever sent it is to blame. */
    private static final Set<String> NOT_STORABLE = Set.of("22021", "22008");

    /** Translates; logs what is a defect or an outage, once. */
    public Fault translate(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            switch (t) {
                case DomainException d -> {
                    return fault(d.code(), d.args(), d.fieldErrors());
                }
                case ConstraintViolationException c -> {
                    return fault(FaultCode.INVALID, Map.of(), fieldErrors(c));
                }
                case InvalidTypeIdException _ -> {
                    return fault(FaultCode.UNKNOWN_COMMAND, Map.of(), List.of());
                }
                case JsonMappingException m -> {
                    return fault(FaultCode.MALFORMED, Map.of(), malformed(m));
                }
                case JsonProcessingException _ -> {
                    return fault(FaultCode.MALFORMED, Map.of(), List.of());
                }
                case UnauthorizedException _ -> {
                    return fault(FaultCode.TOKEN_INVALID, Map.of(), List.of());
                }
                case ForbiddenException _ -> {
                    return fault(FaultCode.NOT_ALLOWED, Map.of(), List.of());
                }
                case OptimisticLockException _, StaleObjectStateException _ -> {
                    return fault(FaultCode.STALE_VERSION, Map.of(), List.of());
                }
                case SQLException s when NOT_STORABLE.contains(String.valueOf(s.getSQLState())) -> {
                    return fault(FaultCode.INVALID, Map.of(), List.of());
                }
                case SQLException s when isOutage(s) -> {
                    return logged(FaultCode.DATABASE_UNAVAILABLE, thrown);
                }
                default -> {}
            }
        }
        return logged(FaultCode.UNEXPECTED, thrown);
    }

    /** Whether the failure says that the database is away, and not that the request is bad. */
    public static boolean isOutage(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException s && isOutage(s)) {
                return true;
            }
        }
        return false;
    }

    private static Fault fault(FaultCode code, Map<String, String> args, List<FieldError> fields) {
        return new Fault(code, args, fields, UUID.randomUUID().toString());
    }

    private static Fault logged(FaultCode code, Throwable thrown) {
        Fault fault = fault(code, Map.of(), List.of());
        LOG.errorf(thrown, "%s %s", code, fault.correlationId());
        return fault;
    }

    /**
     * Class 08 connection, 57 operator intervention, 53 resources; no state: the pool gave no
     * connection in time.
     */
    private static boolean isOutage(SQLException s) {
        String state = s.getSQLState();
        return state == null
                || state.startsWith("08")
                || state.startsWith("57")
                || state.startsWith("53");
    }

    private static List<FieldError> malformed(JsonMappingException m) {
        String path =
                m.getPath().stream()
                        .map(
                                r ->
                                        r.getFieldName() != null
                                                ? "." + r.getFieldName()
                                                : "[" + r.getIndex() + "]")
                        .collect(Collectors.joining());
        return path.isEmpty()
                ? List.of()
                : List.of(FieldError.of(withoutRoot(path.substring(1)), "INVALID_FORMAT"));
    }

    private static String withoutRoot(String path) {
        return path.startsWith("command.") ? path.substring("command.".length()) : path;
    }

    private static List<FieldError> fieldErrors(ConstraintViolationException c) {
        return c.getConstraintViolations().stream()
                .map(FaultTranslator::fieldError)
                .sorted(java.util.Comparator.comparing(FieldError::field))
                .toList();
    }

    private static FieldError fieldError(ConstraintViolation<?> v) {
        String constraint =
                v.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        Map<String, Object> attributes = v.getConstraintDescriptor().getAttributes();
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> FieldError.of(path(v), "REQUIRED");
            case "Size" -> sizeError(v, attributes);
            case "Min", "DecimalMin", "PositiveOrZero", "Positive" ->
                    new FieldError(
                            path(v), "OUT_OF_RANGE", Map.of("min", text(attributes, "value", "0")));
            case "Max", "DecimalMax" ->
                    new FieldError(
                            path(v), "OUT_OF_RANGE", Map.of("max", text(attributes, "value", "")));
            case "Pattern" -> FieldError.of(path(v), "INVALID_FORMAT");
            default -> FieldError.of(path(v), "INVALID");
        };
    }

    private static FieldError sizeError(ConstraintViolation<?> v, Map<String, Object> attributes) {
        boolean text = v.getInvalidValue() instanceof CharSequence;
        int max = (Integer) attributes.getOrDefault("max", Integer.MAX_VALUE);
        int length =
                switch (v.getInvalidValue()) {
                    case CharSequence s -> s.length();
                    case java.util.Collection<?> col -> col.size();
                    case null, default -> 0;
                };
        if (length > max) {
            return new FieldError(
                    path(v), text ? "TOO_LONG" : "TOO_MANY", Map.of("max", Integer.toString(max)));
        }
        return new FieldError(
                path(v),
                text ? "TOO_SHORT" : "TOO_FEW",
                Map.of("min", text(attributes, "min", "0")));
    }

    private static String text(Map<String, Object> attributes, String key, String otherwise) {
        return String.valueOf(attributes.getOrDefault(key, otherwise));
    }

    /** The field as the caller wrote it, without names of methods and parameters of ours. */
    private static String path(ConstraintViolation<?> v) {
        StringBuilder path = new StringBuilder();
        String parameter = "";
        for (var node : v.getPropertyPath()) {
            switch (node.getKind()) {
                case PROPERTY -> {
                    if (node.isInIterable() && node.getIndex() != null) {
                        path.append('[').append(node.getIndex()).append(']');
                    }
                    path.append(path.isEmpty() ? "" : ".").append(node.getName());
                }
                case PARAMETER -> parameter = node.getName();
                case CONTAINER_ELEMENT -> path.append('[').append(node.getIndex()).append(']');
                default -> {}
            }
        }
        // The name of a body is ours and says nothing; that of a query parameter is the caller's.
        boolean body = v.getInvalidValue() == null;
        return path.isEmpty() && !body ? parameter : path.toString();
    }
}
