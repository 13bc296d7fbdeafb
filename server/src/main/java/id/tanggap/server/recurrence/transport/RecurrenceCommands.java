package id.tanggap.server.recurrence.transport;

import static id.tanggap.protocol.identity.Role.AGENT;
import static id.tanggap.protocol.identity.Role.SUPERVISOR;
import static id.tanggap.protocol.identity.Role.TECHNICIAN;

import id.tanggap.protocol.Done;
import id.tanggap.protocol.recurrence.ListRecurrences;
import id.tanggap.protocol.recurrence.PauseRecurrence;
import id.tanggap.protocol.recurrence.PlannedRuns;
import id.tanggap.protocol.recurrence.PreviewRecurrence;
import id.tanggap.protocol.recurrence.RecurrenceList;
import id.tanggap.protocol.recurrence.RecurrenceSaved;
import id.tanggap.protocol.recurrence.RemoveRecurrence;
import id.tanggap.protocol.recurrence.SaveRecurrence;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import id.tanggap.server.recurrence.RecurrenceService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Commands about recurring tickets: the desk sees them, supervisors keep them. */
@ApplicationScoped
class RecurrenceCommands implements CommandHandlers {
    private final RecurrenceService service;

    @Inject
    RecurrenceCommands(RecurrenceService service) {
        this.service = service;
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false)
    RecurrenceList list(ListRecurrences command, Actor actor) {
        return new RecurrenceList(service.list());
    }

    @Handles(
            allow = {SUPERVISOR},
            write = false)
    PlannedRuns preview(PreviewRecurrence command, Actor actor) {
        return service.preview(command);
    }

    @Handles(
            allow = {SUPERVISOR},
            write = true)
    RecurrenceSaved save(SaveRecurrence command, Actor actor) {
        return new RecurrenceSaved(service.save(command, actor));
    }

    @Handles(
            allow = {SUPERVISOR},
            write = true)
    RecurrenceSaved pause(PauseRecurrence command, Actor actor) {
        return new RecurrenceSaved(service.pause(command, actor));
    }

    @Handles(
            allow = {SUPERVISOR},
            write = true)
    Done remove(RemoveRecurrence command, Actor actor) {
        service.remove(command, actor);
        return new Done();
    }
}
