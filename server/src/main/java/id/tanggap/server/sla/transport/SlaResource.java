package id.tanggap.server.sla.transport;

import id.tanggap.protocol.sla.CalendarDraft;
import id.tanggap.protocol.sla.CalendarView;
import id.tanggap.protocol.sla.Holiday;
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
import id.tanggap.protocol.sla.SlaPolicyDraft;
import id.tanggap.protocol.sla.SlaPolicyView;
import id.tanggap.protocol.sla.SlaPreview;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.server.platform.command.IdempotencyKey;
import id.tanggap.server.platform.command.IfMatch;
import id.tanggap.server.platform.command.RequestBody;
import id.tanggap.server.platform.command.RestCommands;
import id.tanggap.server.platform.command.Versioned;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Policies, calendars and holidays over REST. */
@Path(SlaResource.PATH)
@Tag(name = "sla", description = "What the desk promises, and the hours that count")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SlaResource {
    static final String PATH = "/api/v1/sla";

    private final RestCommands commands;

    @Inject
    SlaResource(RestCommands commands) {
        this.commands = commands;
    }

    /**
     * A list that is never long enough for pages.
     *
     * @param items all of them
     * @param next always null
     */
    public record Items<T>(List<T> items, @Nullable String next) {}

    /** See {@link SaveCalendar}. */
    public record NewCalendar(@Nullable String name, @Nullable CalendarDraft calendar) {
        @SuppressWarnings("NullAway") // what is missing, the command bus names
        SaveCalendar command(@Nullable UUID id, @Nullable Integer version) {
            return new SaveCalendar(id, version, name, calendar);
        }
    }

    /** See {@link PreviewSla}. */
    public record Case(
            @Nullable TicketType ticketType,
            @Nullable Priority priority,
            @Nullable String category,
            @Nullable String poldaCode) {
        @SuppressWarnings("NullAway") // what is missing, the command bus names
        PreviewSla command() {
            return new PreviewSla(ticketType, priority, category, poldaCode);
        }
    }

    /** See {@link SaveHolidays}. */
    public record Holidays(@Nullable List<Holiday> holidays) {
        @SuppressWarnings("NullAway") // what is missing, the command bus names
        SaveHolidays command(int year, int version) {
            return new SaveHolidays(year, version, holidays);
        }
    }

    @GET
    @Path("/policies")
    @RolesAllowed({"SUPERVISOR", "ADMIN"})
    @Operation(summary = "Policies in the order in which they are tried")
    public Items<SlaPolicyView> policies() {
        return new Items<>(commands.ask(new ListSlaPolicies()).items(), null);
    }

    @POST
    @Path("/policies")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Create a policy; open tickets that it is for are counted anew")
    public Response createPolicy(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Nullable SlaPolicyDraft body) {
        SlaPolicyView created =
                commands.execute(key, new SaveSlaPolicy(null, null, RequestBody.required(body)))
                        .policy();
        return Versioned.created(PATH + "/policies", created.id(), created, created.version());
    }

    @PUT
    @Path("/policies/{id}")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Let a policy say something else; needs If-Match")
    public Response changePolicy(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable SlaPolicyDraft body) {
        int version = IfMatch.version(ifMatch);
        return policy(
                commands.execute(key, new SaveSlaPolicy(id, version, RequestBody.required(body)))
                        .policy());
    }

    @DELETE
    @Path("/policies/{id}")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Take a policy out of use for good; needs If-Match")
    public Response retirePolicy(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return policy(
                commands.execute(key, new RetireSlaPolicy(id, IfMatch.version(ifMatch))).policy());
    }

    @GET
    @Path("/calendars")
    @RolesAllowed({"SUPERVISOR", "ADMIN"})
    @Operation(summary = "Business calendars with their holidays")
    public Items<CalendarView> calendars() {
        return new Items<>(commands.ask(new ListCalendars()).items(), null);
    }

    @GET
    @Path("/calendars/{id}/versions")
    @RolesAllowed({"SUPERVISOR", "ADMIN"})
    @Operation(summary = "Versions of a calendar, newest first; each held from its updatedAt on")
    public Items<CalendarView> calendarVersions(@PathParam("id") UUID id) {
        return new Items<>(commands.ask(new ListCalendarVersions(id)).items(), null);
    }

    @POST
    @Path("/preview")
    @RolesAllowed({"SUPERVISOR", "ADMIN"})
    @Operation(summary = "What would be promised to a ticket that were filed now")
    public SlaPreview preview(@Nullable Case body) {
        return commands.ask(RequestBody.required(body).command());
    }

    @POST
    @Path("/calendars")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Create a business calendar")
    public Response createCalendar(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable NewCalendar body) {
        CalendarView created =
                commands.execute(key, RequestBody.required(body).command(null, null)).calendar();
        return Versioned.created(PATH + "/calendars", created.id(), created, created.version());
    }

    @PUT
    @Path("/calendars/{id}")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Make a new version of a calendar; needs If-Match")
    public Response changeCalendar(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable NewCalendar body) {
        int version = IfMatch.version(ifMatch);
        CalendarView changed =
                commands.execute(key, RequestBody.required(body).command(id, version)).calendar();
        return Versioned.ok(changed, changed.version());
    }

    @GET
    @Path("/holidays/{year}")
    @RolesAllowed({"SUPERVISOR", "ADMIN"})
    @Operation(summary = "The shared holidays of a year")
    public Response holidays(@PathParam("year") int year) {
        return holidays(commands.ask(new ListHolidays(year)));
    }

    @PUT
    @Path("/holidays/{year}")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Replace the shared holidays of a year; needs If-Match")
    public Response saveHolidays(
            @PathParam("year") int year,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable Holidays body) {
        int version = IfMatch.version(ifMatch);
        return holidays(commands.execute(key, RequestBody.required(body).command(year, version)));
    }

    private static Response policy(SlaPolicyView policy) {
        return Versioned.ok(policy, policy.version());
    }

    private static Response holidays(HolidayList list) {
        return Versioned.ok(list, list.version());
    }
}
