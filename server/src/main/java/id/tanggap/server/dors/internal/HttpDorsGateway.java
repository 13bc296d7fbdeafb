package id.tanggap.server.dors.internal;

import id.tanggap.protocol.dors.ReportView;
import id.tanggap.server.dors.DorsConfig;
import id.tanggap.server.dors.DorsGateway;
import id.tanggap.server.dors.DorsUnavailableException;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.faulttolerance.api.CircuitBreakerName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.jspecify.annotations.Nullable;

/**
 * Asks DORS over HTTP. Two seconds at most; after half of at least four lookups failed, DORS is
 * left alone for ten seconds and the last known answers are shown at once.
 */
@ApplicationScoped
@Typed(HttpDorsGateway.class)
class HttpDorsGateway implements DorsGateway {
    static final String CIRCUIT = "dors";
    private static final long CONNECT_MILLIS = 1_000;
    private static final long TOTAL_MILLIS = 2_000;

    private final DorsConfig config;
    private volatile @Nullable DorsApi api;

    @Inject
    HttpDorsGateway(DorsConfig config) {
        this.config = config;
    }

    @Override
    @CircuitBreakerName(CIRCUIT)
    @CircuitBreaker(
            requestVolumeThreshold = 4,
            failureRatio = 0.5,
            delay = 10,
            delayUnit = ChronoUnit.SECONDS,
            failOn = DorsUnavailableException.class)
    public @Nullable ReportView find(String canonicalNumber) throws DorsUnavailableException {
        String bearer = config.token().map(t -> "Bearer " + t).orElse(null);
        try (Response answer = api().report(canonicalNumber, bearer)) {
            return switch (answer.getStatus()) {
                case 200 -> answer.readEntity(ReportView.class);
                case 404 -> null;
                default -> throw unavailable("status " + answer.getStatus(), null);
            };
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == 404) {
                return null;
            }
            throw unavailable("status " + e.getResponse().getStatus(), e);
        } catch (ProcessingException | IllegalStateException e) {
            throw unavailable("no answer", e);
        }
    }

    private static DorsUnavailableException unavailable(String why, @Nullable Throwable cause) {
        return new DorsUnavailableException("DORS: " + why, cause);
    }

    private DorsApi api() {
        DorsApi present = api;
        if (present == null) {
            present =
                    QuarkusRestClientBuilder.newBuilder()
                            .baseUri(config.url().orElseThrow())
                            .connectTimeout(CONNECT_MILLIS, TimeUnit.MILLISECONDS)
                            .readTimeout(TOTAL_MILLIS - CONNECT_MILLIS, TimeUnit.MILLISECONDS)
                            .build(DorsApi.class);
            api = present;
        }
        return present;
    }
}
