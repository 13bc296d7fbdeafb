package id.tanggap.server.dors.internal;

import id.tanggap.protocol.dors.ReportView;
import id.tanggap.server.dors.DorsConfig;
import id.tanggap.server.dors.DorsGateway;
import id.tanggap.server.dors.DorsUnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jspecify.annotations.Nullable;

/** Chooses the adapter: HTTP where an address is set, else the imported tables. */
class DorsGateways {
    @Produces
    @ApplicationScoped
    DorsGateway gateway(DorsConfig config, HttpDorsGateway http, LocalDorsGateway local) {
        return config.url().isPresent() ? number -> ask(http, number) : local;
    }

    /** The breaker stands around the adapter, so its own refusal is translated out here. */
    private static @Nullable ReportView ask(HttpDorsGateway http, String number)
            throws DorsUnavailableException {
        try {
            return http.find(number);
        } catch (CircuitBreakerOpenException e) {
            throw new DorsUnavailableException("DORS: left alone after failures", e);
        }
    }
}
