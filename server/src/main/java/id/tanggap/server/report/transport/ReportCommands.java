package id.tanggap.server.report.transport;

import static id.tanggap.protocol.identity.Role.SUPERVISOR;

import id.tanggap.protocol.report.DayReport;
import id.tanggap.protocol.report.GetDayReport;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import id.tanggap.server.report.ReportService;
import jakarta.enterprise.context.ApplicationScoped;

/** Commands about reports. */
@ApplicationScoped
class ReportCommands implements CommandHandlers {
    private final ReportService service;

    ReportCommands(ReportService service) {
        this.service = service;
    }

    @Handles(allow = SUPERVISOR, write = false)
    DayReport day(GetDayReport command, Actor actor) {
        return service.day(command.date(), command.zoneId());
    }
}
