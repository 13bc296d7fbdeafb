package id.tanggap.server.search.transport;

import id.tanggap.protocol.search.CountViews;
import id.tanggap.protocol.search.DeleteView;
import id.tanggap.protocol.search.LayOutView;
import id.tanggap.protocol.search.ListViews;
import id.tanggap.protocol.search.SaveView;
import id.tanggap.protocol.search.SavedView;
import id.tanggap.protocol.search.TicketColumn;
import id.tanggap.protocol.search.TicketSort;
import id.tanggap.protocol.search.ViewCounts;
import id.tanggap.protocol.search.ViewSharing;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Saved views over REST. */
@Path("/api/v1/views")
@Tag(name = "views", description = "Queries with a name")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ViewResource {
    private static final String COLLECTION = "/api/v1/views";

    private final RestCommands commands;

    @Inject
    ViewResource(RestCommands commands) {
        this.commands = commands;
    }

    /** Views; there is never a next page. */
    public record SavedViews(List<SavedView> items, @Nullable String next) {}

    /** See {@link SaveView}. */
    @SuppressWarnings("NullAway") // what is missing, the command bus finds out and names
    record ViewBody(
            @Nullable String name,
            @Nullable String query,
            @Nullable TicketSort sort,
            @Nullable List<TicketColumn> columns,
            int position,
            @Nullable ViewSharing sharing,
            @Nullable String group) {
        SaveView command(@Nullable UUID id, @Nullable Integer version) {
            return new SaveView(id, version, name, query, sort, columns, position, sharing, group);
        }
    }

    /** See {@link LayOutView}. */
    record LayoutBody(@Nullable List<TicketColumn> columns, @Nullable TicketSort sort) {}

    @GET
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "The views you see, with your own sort and columns")
    public SavedViews list() {
        return new SavedViews(commands.ask(new ListViews()).items(), null);
    }

    @GET
    @Path("/counts")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "How many tickets views hold, at most 1,000; a few seconds old")
    public ViewCounts counts(@QueryParam("id") List<UUID> ids) {
        return commands.ask(new CountViews(ids));
    }

    @POST
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Make a view; sharing is for supervisors")
    public Response make(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable ViewBody body) {
        SavedView view =
                commands.execute(key, RequestBody.required(body).command(null, null)).view();
        return Versioned.created(COLLECTION, view.id(), view, view.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Change a view; needs If-Match")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable ViewBody body) {
        int version = IfMatch.version(ifMatch);
        SavedView view =
                commands.execute(key, RequestBody.required(body).command(id, version)).view();
        return Versioned.ok(view, view.version());
    }

    @PUT
    @Path("/{id}/layout")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Your own columns and sort of a view; without any, back to the view's")
    public Response layOut(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Nullable LayoutBody body) {
        LayoutBody layout = RequestBody.required(body);
        List<TicketColumn> columns = layout.columns() == null ? List.of() : layout.columns();
        SavedView view = commands.execute(key, new LayOutView(id, columns, layout.sort())).view();
        return Versioned.ok(view, view.version());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Delete a view, for everybody who sees it; needs If-Match")
    public Response delete(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        commands.execute(key, new DeleteView(id, IfMatch.version(ifMatch)));
        return Response.noContent().build();
    }
}
