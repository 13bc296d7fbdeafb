package id.tanggap.server.unit.transport;

import id.tanggap.protocol.unit.ListUnits;
import id.tanggap.protocol.unit.UnitList;
import id.tanggap.server.platform.command.RestCommands;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Units by REST. */
@Path("/api/v1/units")
@RunOnVirtualThread
public class UnitResource {
    private final RestCommands commands;

    @Inject
    UnitResource(RestCommands commands) {
        this.commands = commands;
    }

    /** All Polda and units. */
    @GET
    @Authenticated
    public UnitList list() {
        return commands.ask(new ListUnits());
    }
}
