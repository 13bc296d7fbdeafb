package id.tanggap.server.call.transport;

import id.tanggap.protocol.call.QueueView;
import id.tanggap.server.call.CallService;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Queues over REST. */
@Path("/api/v1/queues")
@Tag(name = "queues", description = "Who waits where")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class QueueResource {
    private final CallService service;

    QueueResource(CallService service) {
        this.service = service;
    }

    /** All of them; there is never a next page. */
    public record QueueList(List<QueueView> items, @Nullable String next) {}

    @GET
    @RolesAllowed({"AGENT", "SUPERVISOR"})
    @Operation(summary = "Live state of the call queues")
    public QueueList list() {
        return new QueueList(service.queues(), null);
    }
}
