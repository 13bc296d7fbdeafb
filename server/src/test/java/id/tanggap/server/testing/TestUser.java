package id.tanggap.server.testing;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.identity.UserView;
import id.tanggap.server.identity.NewUser;
import id.tanggap.server.identity.SignIn;
import id.tanggap.server.identity.UserAdmin;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.database.SecretFile;
import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A user made for one test, with a name nobody else has, signed in.
 *
 * @param view the user
 * @param password his password
 * @param token his access token
 */
public record TestUser(UserView view, String password, String token) {

    /** A user with the roles, in no support group. */
    public static TestUser with(Role... roles) {
        return inGroups(List.of(), roles);
    }

    /** A user with the roles, in the support groups. */
    public static TestUser inGroups(List<String> groups, Role... roles) {
        String username = "t" + SecretFile.random().toLowerCase(Locale.ROOT).replace('-', '_');
        String password = SecretFile.random();
        UserAdmin admin = Arc.container().instance(UserAdmin.class).get();
        UserView view =
                admin.add(
                        Actor.SYSTEM,
                        new NewUser(username, "Uji " + username, password, Set.of(roles), groups));
        SignIn signIn = Arc.container().instance(SignIn.class).get();
        return new TestUser(view, password, signIn.login(username, password, "test").accessToken());
    }

    /** Acting without the network. */
    public Actor actor() {
        return new Actor(view.id(), view.name(), view.roles(), "test");
    }

    /** A REST request with his token. */
    public RequestSpecification request() {
        return RestAssured.given().auth().oauth2(token).contentType("application/json");
    }
}
