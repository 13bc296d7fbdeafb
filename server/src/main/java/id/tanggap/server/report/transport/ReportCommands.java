package id.tanggap.server.report.transport;

import static id.tanggap.protocol.identity.Role.SUPERVISOR;
import static id.tanggap.protocol.identity.Role.TECHNICIAN;

import id.tanggap.protocol.report.DayReport;
import id.tanggap.protocol.report.GetDayReport;
import id.tanggap.protocol.report.GetTicketsPerModel;
import id.tanggap.protocol.report.TicketsPerModel;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import id.tanggap.server.report.EquipmentReports;
import id.tanggap.server.report.ReportService;
import jakarta.enterprise.context.ApplicationScoped;

/** Commands about reports. */
@ApplicationScoped
class ReportCommands implements CommandHandlers {
    private final ReportService service;
    private final EquipmentReports equipment;

    ReportCommands(ReportService service, EquipmentReports equipment) {
        this.service = service;
        this.equipment = equipment;
    }

    @Handles(allow = SUPERVISOR, write = false)
    DayReport day(GetDayReport command, Actor actor) {
        return service.day(command.date(), command.zoneId());
    }

    @Handles(
            allow = {TECHNICIAN, SUPERVISOR},
            write = false)
    TicketsPerModel perModel(GetTicketsPerModel command, Actor actor) {
        return equipment.ticketsPerModel(command);
    }
}
