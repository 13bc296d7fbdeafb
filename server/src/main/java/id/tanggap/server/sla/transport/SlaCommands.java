package id.tanggap.server.sla.transport;

import static id.tanggap.protocol.identity.Role.ADMIN;
import static id.tanggap.protocol.identity.Role.SUPERVISOR;

import id.tanggap.protocol.sla.CalendarList;
import id.tanggap.protocol.sla.CalendarReply;
import id.tanggap.protocol.sla.CalendarVersionList;
import id.tanggap.protocol.sla.HolidayList;
import id.tanggap.protocol.sla.ListCalendarVersions;
import id.tanggap.protocol.sla.ListCalendars;
import id.tanggap.protocol.sla.ListHolidays;
import id.tanggap.protocol.sla.ListSlaPolicies;
import id.tanggap.protocol.sla.PreviewSla;
import id.tanggap.protocol.sla.RetireSlaPolicy;
import id.tanggap.protocol.sla.SaveCalendar;
import id.tanggap.protocol.sla.SaveHolidays;
import id.tanggap.protocol.sla.SaveSlaPolicy;
import id.tanggap.protocol.sla.SlaPolicyList;
import id.tanggap.protocol.sla.SlaPolicyReply;
import id.tanggap.protocol.sla.SlaPreview;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import id.tanggap.server.sla.CalendarService;
import id.tanggap.server.sla.SlaPolicyService;
import id.tanggap.server.sla.SlaPreviewService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Commands about policies and calendars: administrators look, supervisors change. */
@ApplicationScoped
class SlaCommands implements CommandHandlers {
    private final SlaPolicyService policies;
    private final CalendarService calendars;
    private final SlaPreviewService previews;

    @Inject
    SlaCommands(SlaPolicyService policies, CalendarService calendars, SlaPreviewService previews) {
        this.policies = policies;
        this.calendars = calendars;
        this.previews = previews;
    }

    @Handles(
            allow = {SUPERVISOR, ADMIN},
            write = false)
    SlaPreview preview(PreviewSla command, Actor actor) {
        return previews.preview(command);
    }

    @Handles(
            allow = {SUPERVISOR, ADMIN},
            write = false)
    CalendarVersionList calendarVersions(ListCalendarVersions command, Actor actor) {
        return calendars.versions(command.calendarId());
    }

    @Handles(
            allow = {SUPERVISOR, ADMIN},
            write = false)
    SlaPolicyList policies(ListSlaPolicies command, Actor actor) {
        return new SlaPolicyList(policies.list());
    }

    @Handles(allow = SUPERVISOR, write = true)
    SlaPolicyReply savePolicy(SaveSlaPolicy command, Actor actor) {
        return new SlaPolicyReply(policies.save(command, actor));
    }

    @Handles(allow = SUPERVISOR, write = true)
    SlaPolicyReply retirePolicy(RetireSlaPolicy command, Actor actor) {
        return new SlaPolicyReply(policies.retire(command, actor));
    }

    @Handles(
            allow = {SUPERVISOR, ADMIN},
            write = false)
    CalendarList calendars(ListCalendars command, Actor actor) {
        return new CalendarList(calendars.list());
    }

    @Handles(allow = SUPERVISOR, write = true)
    CalendarReply saveCalendar(SaveCalendar command, Actor actor) {
        return new CalendarReply(calendars.save(command, actor));
    }

    @Handles(
            allow = {SUPERVISOR, ADMIN},
            write = false)
    HolidayList holidays(ListHolidays command, Actor actor) {
        return calendars.holidays(command.year());
    }

    @Handles(allow = SUPERVISOR, write = true)
    HolidayList saveHolidays(SaveHolidays command, Actor actor) {
        return calendars.saveHolidays(command, actor);
    }
}
