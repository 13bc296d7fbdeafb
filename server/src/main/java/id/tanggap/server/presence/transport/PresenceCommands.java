package id.tanggap.server.presence.transport;

import static id.tanggap.protocol.identity.Role.AGENT;
import static id.tanggap.protocol.identity.Role.SUPERVISOR;
import static id.tanggap.protocol.identity.Role.TECHNICIAN;

import id.tanggap.protocol.Done;
import id.tanggap.protocol.presence.ShowPresence;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import id.tanggap.server.presence.PresenceService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Presence at tickets: for those who work on them. */
@ApplicationScoped
class PresenceCommands implements CommandHandlers {
    private final PresenceService service;

    @Inject
    PresenceCommands(PresenceService service) {
        this.service = service;
    }

    /**
     * No write in the registry's sense: it is said every few seconds and forgotten as fast, its own
     * turn keeps the order, and a memory of each for 30 days would be of no use.
     */
    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false)
    Done show(ShowPresence command, Actor actor) {
        service.show(command, actor);
        return new Done();
    }
}
