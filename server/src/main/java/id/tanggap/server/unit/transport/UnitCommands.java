package id.tanggap.server.unit.transport;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.unit.ListUnits;
import id.tanggap.protocol.unit.UnitList;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import id.tanggap.server.unit.UnitService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Commands about units. */
@ApplicationScoped
class UnitCommands implements CommandHandlers {
    private final UnitService units;

    @Inject
    UnitCommands(UnitService units) {
        this.units = units;
    }

    @Handles(
            allow = {Role.AGENT, Role.TECHNICIAN, Role.TRAINER, Role.SUPERVISOR, Role.ADMIN},
            write = false)
    UnitList list(ListUnits command, Actor actor) {
        return units.list();
    }
}
