package id.tanggap.server.sla.transport;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.fault.ProblemDetails;
import id.tanggap.server.sla.SlaSimulation;
import id.tanggap.server.sla.SlaSimulationRequest;
import id.tanggap.server.sla.SlaSimulationResult;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The simulation over REST. It changes nothing, so it takes no idempotency key. */
@Path("/api/v1/sla/simulations")
@Tag(name = "sla")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SlaSimulationResource {

    @POST
    @RolesAllowed({"SUPERVISOR", "ADMIN"})
    @Operation(
            summary = "What if: how the clocks of a ticket would stand, and why",
            description =
                    "Plays the timeline against the calendar and the goals up to until. Elapsed"
                            + " minutes are whole open minutes, rounded down. The rules are in"
                            + " docs/sla-simulation.md.")
    @APIResponse(
            responseCode = "200",
            description = "How the clocks stand at until",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SlaSimulationResult.class),
                            examples =
                                    @ExampleObject(
                                            name = "a pause over noon",
                                            value = SlaSimulationExample.ANSWER)))
    @APIResponse(
            responseCode = "422",
            description = "An impossible calendar, goal or timeline; fieldErrors names the field",
            content =
                    @Content(
                            mediaType = ProblemDetails.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetails.class),
                            examples =
                                    @ExampleObject(
                                            name = "hours over midnight",
                                            value = SlaSimulationExample.REFUSAL)))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SlaSimulationRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "a pause over noon",
                                            value = SlaSimulationExample.REQUEST)))
    public SlaSimulationResult simulate(@Nullable SlaSimulationRequest request) {
        if (request == null) {
            throw DomainException.of(FaultCode.MALFORMED);
        }
        return SlaSimulation.run(request);
    }
}
