package id.tanggap.server.call.transport;

import id.tanggap.protocol.call.BindCaller;
import id.tanggap.protocol.call.CallPage;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.call.DispositionCode;
import id.tanggap.protocol.call.HangUpCall;
import id.tanggap.protocol.call.ListCalls;
import id.tanggap.protocol.call.PlaceCall;
import id.tanggap.protocol.call.WrapUpCall;
import id.tanggap.server.call.CallService;
import id.tanggap.server.platform.command.IdempotencyKey;
import id.tanggap.server.platform.command.RequestBody;
import id.tanggap.server.platform.command.RequestTime;
import id.tanggap.server.platform.command.RestCommands;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Calls over REST. */
@Path("/api/v1/calls")
@Tag(name = "calls", description = "The call log, and the agent's own call")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CallResource {
    private final RestCommands commands;
    private final CallService service;

    CallResource(RestCommands commands, CallService service) {
        this.commands = commands;
        this.service = service;
    }

    /**
     * What came of a call.
     *
     * @param disposition the agent's choice
     * @param note free text
     * @param ready whether the agent is ready at once
     */
    public record WrapUpBody(
            @Nullable DispositionCode disposition, @Nullable String note, boolean ready) {}

    /** Who calls; null for none of those known. */
    public record CallerBody(@Nullable UUID contactId) {}

    /** Whom to call. */
    public record PlaceBody(@Nullable String number) {}

    @GET
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "The call log, newest first")
    public CallPage list(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("agentId") @Nullable UUID agentId,
            @QueryParam("contactId") @Nullable UUID contactId,
            @QueryParam("number") @Nullable String number,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return commands.ask(
                new ListCalls(
                        RequestTime.instant("from", from),
                        RequestTime.instant("to", to),
                        agentId,
                        contactId,
                        number,
                        limit,
                        cursor));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "One call")
    public CallView get(@PathParam("id") UUID id) {
        return service.view(id);
    }

    @POST
    @RolesAllowed("AGENT")
    @Operation(summary = "Call a number from the agent's own phone")
    @SuppressWarnings("NullAway") // the command bus checks what must be there, and names it
    public void place(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable PlaceBody body) {
        commands.execute(key, new PlaceCall(RequestBody.required(body).number()));
    }

    @POST
    @Path("/{id}/hang-up")
    @RolesAllowed("AGENT")
    @Operation(summary = "End the agent's own call")
    public void hangUp(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @PathParam("id") UUID id) {
        commands.execute(key, new HangUpCall(id));
    }

    @POST
    @Path("/{id}/wrap-up")
    @RolesAllowed("AGENT")
    @Operation(summary = "End after-call work with a disposition")
    @SuppressWarnings("NullAway") // the command bus checks what must be there, and names it
    public CallView wrapUp(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @PathParam("id") UUID id,
            @Nullable WrapUpBody body) {
        WrapUpBody given = RequestBody.required(body);
        WrapUpCall command = new WrapUpCall(id, given.disposition(), given.note(), given.ready());
        return commands.execute(key, command).call();
    }

    @PUT
    @Path("/{id}/caller")
    @RolesAllowed("AGENT")
    @Operation(summary = "Say who the caller is")
    public CallerCard bind(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @PathParam("id") UUID id,
            @Nullable CallerBody body) {
        return commands.execute(key, new BindCaller(id, RequestBody.required(body).contactId()))
                .card();
    }
}
