package id.tanggap.server.attachment.transport;

import id.tanggap.protocol.attachment.AttachmentList;
import id.tanggap.protocol.attachment.RemoveAttachment;
import id.tanggap.server.attachment.AttachmentService;
import id.tanggap.server.platform.actor.CurrentActor;
import id.tanggap.server.platform.command.IdempotencyKey;
import id.tanggap.server.platform.command.RestCommands;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PathPart;
import org.jspecify.annotations.Nullable;

/** One file: its content, its small picture, its end. */
@Path("/api/v1/attachments/{id}")
@Tag(name = "attachments", description = "Files on tickets")
@RunOnVirtualThread
public class AttachmentResource {
    /** Nothing in a file may run in the name of this server, whatever opens it. */
    private static final String NO_RIGHTS = "default-src 'none'; sandbox";

    private final RestCommands commands;
    private final AttachmentService attachments;
    private final CurrentActor actor;

    @Inject
    AttachmentResource(RestCommands commands, AttachmentService attachments, CurrentActor actor) {
        this.commands = commands;
        this.attachments = attachments;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "The content; a Range of it where asked for. Audited")
    public Response content(
            @PathParam("id") UUID id, @HeaderParam("Range") @Nullable String range) {
        AttachmentService.Content content = attachments.download(id, actor.get());
        String type = content.view().mediaType();
        long size = content.view().size();
        Response.ResponseBuilder answer =
                ByteRange.of(range, size)
                        .map(
                                part ->
                                        Response.status(Response.Status.PARTIAL_CONTENT)
                                                .header("Content-Range", part.header(size))
                                                .type(type)
                                                .entity(
                                                        new PathPart(
                                                                content.path(),
                                                                part.first(),
                                                                part.length())))
                        .orElseGet(() -> Response.ok(content.path(), type));
        return safe(answer)
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.ETAG, "\"" + content.view().sha256() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(content.view().name()))
                .build();
    }

    @GET
    @Path("/preview")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "A picture of at most 800 pixels a side, of a picture")
    public Response preview(@PathParam("id") UUID id) {
        return safe(Response.ok(attachments.preview(id), "image/jpeg"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"preview.jpg\"")
                .build();
    }

    @DELETE
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Take it away for good; answers what is left on the ticket")
    public AttachmentList remove(
            @PathParam("id") UUID id,
            @QueryParam("reason") @Nullable String reason,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key) {
        return commands.execute(
                key, new RemoveAttachment(id, Objects.requireNonNullElse(reason, "")));
    }

    private static Response.ResponseBuilder safe(Response.ResponseBuilder answer) {
        return answer.header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NO_RIGHTS);
    }

    /** The name in both forms of RFC 6266: plain for old programs, in UTF-8 for all others. */
    private static String disposition(String name) {
        String plain = name.replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
        String exact = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
