package id.tanggap.server.agent.transport;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.agent.AgentStatus;
import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.agent.MakeAgentReady;
import id.tanggap.protocol.agent.PauseAgent;
import id.tanggap.protocol.agent.PauseReason;
import id.tanggap.protocol.agent.SignInAgent;
import id.tanggap.protocol.agent.SignOutAgent;
import id.tanggap.server.agent.AgentService;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.actor.CurrentActor;
import id.tanggap.server.platform.command.IdempotencyKey;
import id.tanggap.server.platform.command.RequestBody;
import id.tanggap.server.platform.command.RestCommands;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Agents over REST. */
@Path("/api/v1/agents")
@Tag(name = "agents", description = "Agents of the call centre and their state")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AgentResource {
    private final RestCommands commands;
    private final CurrentActor actor;
    private final AgentService service;

    AgentResource(RestCommands commands, CurrentActor actor, AgentService service) {
        this.commands = commands;
        this.actor = actor;
        this.service = service;
    }

    /** All who are signed in; there is never a next page. */
    public record AgentList(List<AgentView> items, @Nullable String next) {}

    /** Where the agent sits. */
    public record SignInBody(@Nullable String extension) {}

    /** Why the agent pauses. */
    public record PauseBody(@Nullable PauseReason reason) {}

    @GET
    @RolesAllowed({"AGENT", "SUPERVISOR"})
    @Operation(summary = "Agents who are signed in")
    public AgentList list() {
        return new AgentList(service.signedIn(), null);
    }

    @GET
    @Path("/me")
    @RolesAllowed("AGENT")
    @Operation(summary = "The agent's own state")
    public AgentView me() {
        Actor me = actor.get();
        return service.stateOf(me.userId(), me.name());
    }

    @POST
    @Path("/me/sign-in")
    @RolesAllowed("AGENT")
    @Operation(summary = "Take an extension and join the queue, paused")
    @SuppressWarnings("NullAway") // the command bus checks what must be there, and names it
    public AgentView signIn(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable SignInBody body) {
        return execute(key, new SignInAgent(RequestBody.required(body).extension()));
    }

    @POST
    @Path("/me/ready")
    @RolesAllowed("AGENT")
    @Operation(summary = "Be ready for the next call")
    public AgentView ready(@HeaderParam(IdempotencyKey.HEADER) @Nullable String key) {
        return execute(key, new MakeAgentReady());
    }

    @POST
    @Path("/me/pause")
    @RolesAllowed("AGENT")
    @Operation(summary = "Stop further calls")
    @SuppressWarnings("NullAway") // the command bus checks what must be there, and names it
    public AgentView pause(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable PauseBody body) {
        return execute(key, new PauseAgent(RequestBody.required(body).reason()));
    }

    @POST
    @Path("/me/sign-out")
    @RolesAllowed("AGENT")
    @Operation(summary = "Leave the queue and free the extension")
    public AgentView signOut(@HeaderParam(IdempotencyKey.HEADER) @Nullable String key) {
        return execute(key, new SignOutAgent());
    }

    private AgentView execute(@Nullable String key, ClientCommand<AgentStatus> command) {
        return commands.execute(key, command).agent();
    }
}
