package id.tanggap.server.attachment.transport;

import static id.tanggap.protocol.identity.Role.AGENT;
import static id.tanggap.protocol.identity.Role.SUPERVISOR;
import static id.tanggap.protocol.identity.Role.TECHNICIAN;

import id.tanggap.protocol.attachment.AttachmentList;
import id.tanggap.protocol.attachment.ListAttachments;
import id.tanggap.protocol.attachment.RemoveAttachment;
import id.tanggap.server.attachment.AttachmentService;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Commands about files: for those who work on the tickets; only a supervisor takes files away. */
@ApplicationScoped
class AttachmentCommands implements CommandHandlers {
    private final AttachmentService service;

    @Inject
    AttachmentCommands(AttachmentService service) {
        this.service = service;
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false)
    AttachmentList list(ListAttachments command, Actor actor) {
        return service.list(command.ticketId());
    }

    @Handles(allow = SUPERVISOR, write = true)
    AttachmentList remove(RemoveAttachment command, Actor actor) {
        return service.remove(command, actor);
    }
}
