package id.tanggap.server.identity.transport;

import id.tanggap.protocol.identity.UserView;
import id.tanggap.server.identity.NewUser;
import id.tanggap.server.identity.UserAdmin;
import id.tanggap.server.identity.UserDirectory;
import id.tanggap.server.identity.UserStatus;
import id.tanggap.server.platform.actor.CurrentActor;
import id.tanggap.server.platform.command.IfMatch;
import id.tanggap.server.platform.command.Versioned;
import id.tanggap.server.platform.fault.DomainException;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Users by REST. */
@Path("/api/v1/users")
@RunOnVirtualThread
public class UserResource {
    private final UserAdmin admin;
    private final UserDirectory directory;
    private final UserStatus status;
    private final CurrentActor actor;

    @Inject
    UserResource(UserAdmin admin, UserDirectory directory, UserStatus status, CurrentActor actor) {
        this.admin = admin;
        this.directory = directory;
        this.status = status;
        this.actor = actor;
    }

    /**
     * A part of the users, by sign-in name.
     *
     * @param next where the next part begins; null at the end
     */
    public record UserPage(List<UserView> items, @Nullable String next) {}

    /** A new password. */
    public record PasswordRequest(@NotNull @Size(max = 1000) String password) {
        /** Hides the password. */
        @Override
        public String toString() {
            return "***";
        }
    }

    /** Lists users. */
    @GET
    @RolesAllowed({"SUPERVISOR", "ADMIN"})
    public UserPage list(
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit,
            @QueryParam("cursor") @DefaultValue("") @Size(max = 100) String cursor) {
        List<UserView> items = admin.page(cursor, limit);
        return new UserPage(items, items.size() < limit ? null : items.getLast().username());
    }

    /** Tells who is signed in. */
    @GET
    @Path("me")
    @Authenticated
    public UserView me() {
        UUID id = actor.get().userId();
        return directory.find(id).orElseThrow(() -> DomainException.notFound("user", id));
    }

    /** One user. */
    @GET
    @Path("{id}")
    @RolesAllowed({"SUPERVISOR", "ADMIN"})
    @Operation(summary = "One user; the ETag is for updates")
    public Response get(UUID id) {
        return answer(directory.find(id).orElseThrow(() -> DomainException.notFound("user", id)));
    }

    /** Adds a user. */
    @POST
    @RolesAllowed("ADMIN")
    @Operation(summary = "Add a user")
    public Response add(@NotNull @Valid NewUser user) {
        UserView added = admin.add(actor.get(), user);
        return Versioned.created("/api/v1/users", added.id(), added, added.version());
    }

    /** Ends all sessions of a user, who can then sign in no more. */
    @POST
    @Path("{id}/disable")
    @RolesAllowed("ADMIN")
    @Operation(summary = "End all sessions and let the user sign in no more; needs If-Match")
    public Response disable(UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        UserView user = admin.disable(actor.get(), id, IfMatch.version(ifMatch));
        status.refresh();
        return answer(user);
    }

    /** Lets a disabled user sign in again. */
    @POST
    @Path("{id}/enable")
    @RolesAllowed("ADMIN")
    @Operation(summary = "Let a disabled user sign in again; needs If-Match")
    public Response enable(UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return answer(admin.enable(actor.get(), id, IfMatch.version(ifMatch)));
    }

    /** Sets a new password and ends all sessions of the user. */
    @POST
    @Path("{id}/reset-password")
    @RolesAllowed("ADMIN")
    @Operation(summary = "Set a new password and end all sessions; needs If-Match")
    public Response resetPassword(
            UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid PasswordRequest request) {
        UserView user =
                admin.resetPassword(actor.get(), id, IfMatch.version(ifMatch), request.password());
        status.refresh();
        return answer(user);
    }

    private static Response answer(UserView user) {
        return Versioned.ok(user, user.version());
    }
}
