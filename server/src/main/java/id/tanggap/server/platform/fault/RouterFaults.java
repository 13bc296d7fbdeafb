package id.tanggap.server.platform.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses bodies that are too long before they are read, in the form of all refusals. */
@ApplicationScoped
class RouterFaults {
    /** Before everything that reads bodies. */
    private static final int FIRST = -10_000;

    private static final int CONTENT_TOO_LARGE = 413;

    private final ObjectMapper json;
    private final long maxBody;

    @Inject
    RouterFaults(
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
        this.json = json;
        this.maxBody = maxBody.asLongValue();
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::refuseLongBody);
    }

    private void refuseLongBody(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && (length.length() > 18 || Long.parseLong(length) > maxBody)) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            refuse(context);
        } else {
            context.next();
        }
    }

    private void refuse(RoutingContext context) {
        Fault fault =
                new Fault(FaultCode.TOO_LARGE, Map.of(), List.of(), UUID.randomUUID().toString());
        ProblemDetails body = ProblemDetails.of(fault, CONTENT_TOO_LARGE);
        try {
            context.response()
                    .setStatusCode(body.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDetails.MEDIA_TYPE)
                    .end(json.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("problem not written", e);
        }
    }
}
