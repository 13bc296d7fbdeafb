package id.tanggap.server;

import id.tanggap.server.platform.ws.ConsoleSessions;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * The server from its start to the moment it is told to stop. Quarkus closes the HTTP server before
 * it tells anybody of the stop; consoles must hear of it while their connections stand.
 */
@Singleton
@Unremovable
class ServerRun implements QuarkusApplication {
    private final ConsoleSessions consoles;

    @Inject
    ServerRun(ConsoleSessions consoles) {
        this.consoles = consoles;
    }

    @Override
    public int run(String... args) {
        Quarkus.waitForExit();
        consoles.stop();
        return 0;
    }
}
