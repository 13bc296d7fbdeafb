package id.tanggap.server.dors.internal;

import id.tanggap.server.dors.DorsConfig;
import id.tanggap.server.dors.DorsGateway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Chooses the adapter: HTTP where an address is set, else the imported tables. */
class DorsGateways {
    @Produces
    @ApplicationScoped
    DorsGateway gateway(DorsConfig config, HttpDorsGateway http, LocalDorsGateway local) {
        return config.url().isPresent() ? http : local;
    }
}
