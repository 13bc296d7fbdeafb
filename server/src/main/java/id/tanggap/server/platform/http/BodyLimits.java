package id.tanggap.server.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.platform.fault.ProblemDetails;
import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * How large a body may be: small, save where a feature names a {@link LargeBody}. Quarkus knows one
 * limit for all requests; it is set above the largest, and ours come before it.
 */
@ApplicationScoped
class BodyLimits {
    /** All others: JSON of a few fields, texts of 20,000 characters. */
    private static final long SMALL = 256L * 1024;

    private static final long SLACK = 1024L * 1024;

    private static final int TOO_LARGE = 413;

    /**
     * Quarkus' reader of a body without a length looks here; it puts its own limit in before us.
     */
    private static final String READERS_LIMIT = "io.quarkus.max-request-size";

    private final List<LargeBody> large;
    private final ObjectMapper json;

    @Inject
    BodyLimits(@All List<LargeBody> large, ObjectMapper json) {
        this.large = large;
        this.json = json;
    }

    void install(@Observes Router router) {
        router.route()
                .order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1)
                .handler(this::refuseDeclared);
        router.route()
                .order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1)
                .handler(this::limitUndeclared);
    }

    private void refuseDeclared(RoutingContext context) {
        String declared = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        long limit = limit(context);
        if (declared == null || Long.parseLong(declared) <= limit) {
            context.next();
            return;
        }
        // The rest of the body is not read: the connection ends with the answer.
        context.response()
                .setStatusCode(TOO_LARGE)
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDetails.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(problem(limit));
    }

    /**
     * The reader ends a request over its limit without a word. A feature that takes large bodies
     * counts for itself and says why: it gets that far.
     */
    private void limitUndeclared(RoutingContext context) {
        if (context.get(READERS_LIMIT) != null) {
            long limit = limit(context);
            context.put(READERS_LIMIT, limit == SMALL ? SMALL : limit + SLACK);
        }
        context.next();
    }

    private long limit(RoutingContext context) {
        String path = Objects.requireNonNullElse(context.request().path(), "");
        return large.stream()
                .filter(body -> body.matches(context.request().method(), path))
                .mapToLong(LargeBody::maxBytes)
                .max()
                .orElse(SMALL);
    }

    private Buffer problem(long limit) {
        Fault fault =
                new Fault(
                        FaultCode.TOO_LARGE,
                        Map.of("maxBytes", Long.toString(limit)),
                        List.of(),
                        UUID.randomUUID().toString());
        try {
            return Buffer.buffer(json.writeValueAsBytes(ProblemDetails.of(fault, TOO_LARGE)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
