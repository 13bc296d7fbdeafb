package id.tanggap.server.category.transport;

import id.tanggap.protocol.category.CategoryField;
import id.tanggap.protocol.category.CategoryList;
import id.tanggap.protocol.category.CategoryView;
import id.tanggap.protocol.category.ListCategories;
import id.tanggap.protocol.category.RetireCategory;
import id.tanggap.protocol.category.SaveCategory;
import id.tanggap.server.platform.command.IdempotencyKey;
import id.tanggap.server.platform.command.IfMatch;
import id.tanggap.server.platform.command.RequestBody;
import id.tanggap.server.platform.command.RestCommands;
import id.tanggap.server.platform.command.Versioned;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Categories over REST. */
@Path("/api/v1/categories")
@Tag(name = "categories", description = "What tickets are about, and what they then have to tell")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CategoryResource {
    private final RestCommands commands;

    @Inject
    CategoryResource(RestCommands commands) {
        this.commands = commands;
    }

    /** A category without code and version. */
    @SuppressWarnings("NullAway") // what is missing, the command bus finds out and names
    record Draft(
            @Nullable String code,
            @Nullable String parent,
            @Nullable Integer position,
            @Nullable String name,
            @Nullable String nameEn,
            @Nullable String group,
            @Nullable List<CategoryField> fields) {
        SaveCategory command(@Nullable String key, @Nullable Integer version) {
            return new SaveCategory(key, version, parent, position, name, nameEn, group, fields);
        }
    }

    /** Whether it is no longer offered. */
    record Retirement(boolean retired) {}

    @GET
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "All categories, retired ones too")
    public CategoryList list() {
        return commands.ask(new ListCategories());
    }

    @POST
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Make a category")
    public Response add(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable Draft body) {
        Draft draft = RequestBody.required(body);
        CategoryView made = commands.execute(key, draft.command(draft.code(), null)).category();
        return Versioned.created("/api/v1/categories", made.code(), made, made.version());
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Change a category; needs If-Match")
    public Response change(
            @PathParam("code") String code,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable Draft body) {
        int version = IfMatch.version(ifMatch);
        return answer(
                commands.execute(key, RequestBody.required(body).command(code, version))
                        .category());
    }

    @PUT
    @Path("/{code}/retired")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Take it from what is offered, or offer it again; needs If-Match")
    public Response retire(
            @PathParam("code") String code,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable Retirement body) {
        int version = IfMatch.version(ifMatch);
        boolean retired = RequestBody.required(body).retired();
        return answer(commands.execute(key, new RetireCategory(code, version, retired)).category());
    }

    private static Response answer(CategoryView category) {
        return Versioned.ok(category, category.version());
    }
}
