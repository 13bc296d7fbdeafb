package id.tanggap.server.attachment.transport;

import id.tanggap.protocol.attachment.AttachmentList;
import id.tanggap.protocol.attachment.AttachmentView;
import id.tanggap.protocol.attachment.ListAttachments;
import id.tanggap.server.attachment.AttachmentUploads;
import id.tanggap.server.attachment.AttachmentUploads.Upload;
import id.tanggap.server.platform.actor.CurrentActor;
import id.tanggap.server.platform.command.IdempotencyKey;
import id.tanggap.server.platform.command.RequestBody;
import id.tanggap.server.platform.command.RestCommands;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The files of a ticket. */
@Path("/api/v1/tickets/{id}/attachments")
@Tag(name = "attachments", description = "Files on tickets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TicketAttachmentResource {
    private final RestCommands commands;
    private final AttachmentUploads uploads;
    private final CurrentActor actor;

    @Inject
    TicketAttachmentResource(RestCommands commands, AttachmentUploads uploads, CurrentActor actor) {
        this.commands = commands;
        this.uploads = uploads;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "The files of a ticket and of those merged into it, oldest first")
    public AttachmentList list(@PathParam("id") UUID id) {
        return commands.ask(new ListAttachments(id));
    }

    /** The body is read as it comes, by the service; the framework must not collect it. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(
            summary = "Put a file on a ticket: the body is its content, up to 25 MB",
            description =
                    "Send it as application/octet-stream, or as what it is. What it really is is found out by"
                            + " looking at it; a name or type that says something else is refused with ATTACHMENT_TYPE.")
    public Response upload(
            @PathParam("id") UUID id,
            @QueryParam("name") @Nullable String name,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable Long length,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Nullable InputStream body) {
        AttachmentView view =
                uploads.upload(
                        id,
                        new Upload(name, contentType, length, RequestBody.required(body)),
                        IdempotencyKey.parse(key),
                        actor.get());
        return Response.created(URI.create("/api/v1/attachments/" + view.id()))
                .entity(view)
                .build();
    }
}
