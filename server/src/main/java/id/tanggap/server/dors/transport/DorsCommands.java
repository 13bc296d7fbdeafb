package id.tanggap.server.dors.transport;

import static id.tanggap.protocol.identity.Role.AGENT;
import static id.tanggap.protocol.identity.Role.SUPERVISOR;
import static id.tanggap.protocol.identity.Role.TECHNICIAN;

import id.tanggap.protocol.dors.LookUpReport;
import id.tanggap.protocol.dors.ReportLookup;
import id.tanggap.server.dors.DorsService;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The lookup command. It changes nothing but the access log, so it may be repeated. */
@ApplicationScoped
class DorsCommands implements CommandHandlers {
    private final DorsService dors;

    @Inject
    DorsCommands(DorsService dors) {
        this.dors = dors;
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false,
            external = true)
    ReportLookup lookUp(LookUpReport command, Actor actor) {
        return dors.lookUp(actor, command);
    }
}
