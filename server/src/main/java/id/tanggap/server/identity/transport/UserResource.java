package id.tanggap.server.identity.transport;

import id.tanggap.protocol.identity.UserView;
import id.tanggap.server.identity.NewUser;
import id.tanggap.server.identity.UserAdmin;
import id.tanggap.server.identity.UserDirectory;
import id.tanggap.server.identity.UserStatus;
import id.tanggap.server.platform.actor.CurrentActor;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
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

    /** Adds a user. */
    @POST
    @RolesAllowed("ADMIN")
    @ResponseStatus(201)
    public UserView add(@NotNull @Valid NewUser user) {
        return admin.add(actor.get(), user);
    }

    /** Ends all sessions of a user, who can then sign in no more. */
    @POST
    @Path("{id}/disable")
    @RolesAllowed("ADMIN")
    public UserView disable(UUID id) {
        UserView user = admin.disable(actor.get(), id);
        status.refresh();
        return user;
    }

    /** Lets a disabled user sign in again. */
    @POST
    @Path("{id}/enable")
    @RolesAllowed("ADMIN")
    public UserView enable(UUID id) {
        return admin.enable(actor.get(), id);
    }

    /** Sets a new password and ends all sessions of the user. */
    @POST
    @Path("{id}/reset-password")
    @RolesAllowed("ADMIN")
    public UserView resetPassword(UUID id, @NotNull @Valid PasswordRequest request) {
        UserView user = admin.resetPassword(actor.get(), id, request.password());
        status.refresh();
        return user;
    }
}
