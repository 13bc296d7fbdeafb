package id.tanggap.server.contact.transport;

import static id.tanggap.protocol.identity.Role.AGENT;
import static id.tanggap.protocol.identity.Role.SUPERVISOR;
import static id.tanggap.protocol.identity.Role.TECHNICIAN;
import static id.tanggap.protocol.identity.Role.TRAINER;

import id.tanggap.protocol.contact.ContactCard;
import id.tanggap.protocol.contact.ContactPage;
import id.tanggap.protocol.contact.ContactReply;
import id.tanggap.protocol.contact.GetContact;
import id.tanggap.protocol.contact.SaveContact;
import id.tanggap.protocol.contact.SearchContacts;
import id.tanggap.server.contact.ContactService;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Commands about contacts. */
@ApplicationScoped
class ContactCommands implements CommandHandlers {
    private final ContactService service;

    @Inject
    ContactCommands(ContactService service) {
        this.service = service;
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR, TRAINER},
            write = false)
    ContactPage search(SearchContacts command, Actor actor) {
        return service.search(command);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR, TRAINER},
            write = false)
    ContactCard get(GetContact command, Actor actor) {
        return service.card(command.contactId());
    }

    @Handles(
            allow = {AGENT, SUPERVISOR, TRAINER},
            write = true)
    ContactReply save(SaveContact command, Actor actor) {
        return new ContactReply(service.save(command, actor));
    }
}
