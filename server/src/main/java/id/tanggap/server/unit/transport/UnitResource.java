package id.tanggap.server.unit.transport;

import id.tanggap.protocol.unit.ListUnits;
import id.tanggap.protocol.unit.UnitList;
import id.tanggap.server.platform.actor.CurrentActor;
import id.tanggap.server.platform.command.CommandBus;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Units by REST. */
@Path("/api/v1/units")
@RunOnVirtualThread
public class UnitResource {
    private final CommandBus commands;
    private final CurrentActor actor;

    @Inject
    UnitResource(CommandBus commands, CurrentActor actor) {
        this.commands = commands;
        this.actor = actor;
    }

    /** All Polda and units. */
    @GET
    @Authenticated
    public UnitList list() {
        return commands.execute(actor.get(), null, new ListUnits());
    }
}
