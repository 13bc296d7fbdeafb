package id.tanggap.server.ticket.transport;

import id.tanggap.protocol.sla.ExplainSla;
import id.tanggap.protocol.sla.SlaExplanation;
import id.tanggap.server.platform.command.RestCommands;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The clocks of a ticket, explained. */
@Path("/api/v1/tickets/{id}/sla")
@Tag(name = "tickets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TicketSlaResource {
    private final RestCommands commands;

    @Inject
    TicketSlaResource(RestCommands commands) {
        this.commands = commands;
    }

    @GET
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "How its clocks came to stand where they stand, and what was fired")
    public SlaExplanation explain(@PathParam("id") UUID id) {
        return commands.ask(new ExplainSla(id));
    }
}
