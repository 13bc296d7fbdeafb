package id.tanggap.server.asset.transport;

import id.tanggap.protocol.asset.AssetDetail;
import id.tanggap.protocol.asset.AssetImport;
import id.tanggap.protocol.asset.AssetKind;
import id.tanggap.protocol.asset.AssetPage;
import id.tanggap.protocol.asset.AssetState;
import id.tanggap.protocol.asset.GetAsset;
import id.tanggap.protocol.asset.ImportAssets;
import id.tanggap.protocol.asset.SaveAsset;
import id.tanggap.protocol.asset.SearchAssets;
import id.tanggap.server.platform.command.IdempotencyKey;
import id.tanggap.server.platform.command.IfMatch;
import id.tanggap.server.platform.command.RequestBody;
import id.tanggap.server.platform.command.RestCommands;
import id.tanggap.server.platform.command.Versioned;
import id.tanggap.server.platform.fault.DomainException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Assets over REST. */
@Path("/api/v1/assets")
@Tag(name = "assets", description = "Equipment of the desk and of the units")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AssetResource {
    private final RestCommands commands;

    @Inject
    AssetResource(RestCommands commands) {
        this.commands = commands;
    }

    /** Body of an asset to save; the fields of {@link SaveAsset} without key and version. */
    public record AssetBody(
            @Nullable String tag,
            @Nullable AssetKind kind,
            @Nullable String model,
            @Nullable String serial,
            @Nullable UUID unitId,
            @Nullable String location,
            @Nullable String owner,
            @Nullable LocalDate warrantyUntil,
            @Nullable AssetState state,
            @Nullable String note,
            @Nullable String reason) {

        @SuppressWarnings("NullAway") // the command bus checks what must be there, and names it
        SaveAsset command(@Nullable UUID id, @Nullable Integer version) {
            return new SaveAsset(
                    id,
                    version,
                    tag,
                    kind,
                    model,
                    serial,
                    unitId,
                    location,
                    owner,
                    warrantyUntil,
                    state,
                    note,
                    reason);
        }
    }

    @GET
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Find assets by tag, model, serial, place, owner or unit, by tag")
    public AssetPage search(
            @QueryParam("text") @Nullable String text,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("state") @Nullable String state,
            @QueryParam("polda") @Nullable String polda,
            @QueryParam("unit") @Nullable UUID unit,
            @QueryParam("desk") @DefaultValue("false") boolean desk,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return commands.ask(
                new SearchAssets(
                        text,
                        constant("kind", kind, AssetKind.values()),
                        constant("state", state, AssetState.values()),
                        polda,
                        unit,
                        desk,
                        limit,
                        cursor));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "One asset with its history and tickets")
    public Response get(@PathParam("id") UUID id) {
        return answer(commands.ask(new GetAsset(id)));
    }

    @POST
    @RolesAllowed({"TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Enter an asset; tags are unique, serial numbers per model")
    public Response create(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable AssetBody body) {
        AssetDetail saved = save(key, RequestBody.required(body).command(null, null));
        return Versioned.created(
                "/api/v1/assets", saved.asset().id(), saved, saved.asset().version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Change an asset; needs If-Match")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable AssetBody body) {
        int version = IfMatch.version(ifMatch);
        return answer(save(key, RequestBody.required(body).command(id, version)));
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"TECHNICIAN", "SUPERVISOR"})
    @Operation(
            summary =
                    "Enter or change many assets by their tags; refused rows do not hold up the others",
            description =
                    "Body: CSV (text/csv) of at most 48,000 characters, headings tag,kind,model,serial,polda,unit,location,"
                            + "owner,warranty,state,note. dryRun=true looks only.")
    public AssetImport importAll(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Nullable String csv) {
        return commands.execute(key, new ImportAssets(RequestBody.required(csv), dryRun));
    }

    private AssetDetail save(@Nullable String key, SaveAsset command) {
        return commands.execute(key, command);
    }

    private static Response answer(AssetDetail detail) {
        return Versioned.ok(detail, detail.asset().version());
    }

    private static <E extends Enum<E>> @Nullable E constant(
            String field, @Nullable String name, E[] all) {
        return name == null
                ? null
                : Arrays.stream(all)
                        .filter(e -> e.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> DomainException.invalid(field, "UNKNOWN_VALUE"));
    }
}
