package id.tanggap.server.identity.cli;

import id.tanggap.protocol.identity.Role;
import id.tanggap.server.identity.NewUser;
import id.tanggap.server.platform.database.DatabaseAccess;
import id.tanggap.server.platform.database.SecretFile;
import id.tanggap.server.platform.database.StartupException;
import id.tanggap.server.platform.fault.DomainException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the first administrator, so that a new installation can be used. */
public final class FirstAdmin {
    /** Environment variable with his first password. */
    public static final String PASSWORD_VARIABLE = "TANGGAP_ADMIN_PASSWORD";

    /** His sign-in name. */
    public static final String USERNAME = "admin";

    private FirstAdmin() {}

    /**
     * Adds {@code admin} when nobody can manage users. Without a password in the environment a
     * random one is made, and printed this once.
     *
     * @return whether he was added now
     */
    public static boolean ensure(
            DatabaseAccess access, Map<String, String> environment, PrintStream out) {
        boolean hasAdmin = OfflineUsers.in(access, (admin, users) -> admin.hasAdmin());
        if (hasAdmin) {
            return false;
        }
        String given = environment.getOrDefault(PASSWORD_VARIABLE, "");
        String password = given.isEmpty() ? SecretFile.random() : given;
        try {
            OfflineUsers.in(
                    access,
                    (admin, users) ->
                            admin.add(
                                    OfflineUsers.COMMAND_LINE,
                                    new NewUser(
                                            USERNAME,
                                            "Administrator",
                                            password,
                                            Set.of(Role.ADMIN),
                                            List.of())));
        } catch (DomainException e) {
            throw new StartupException(
                    "The first administrator cannot be made with the password of "
                            + PASSWORD_VARIABLE
                            + ": "
                            + UserCommand.sentence(e),
                    e);
        }
        if (given.isEmpty()) {
            out.println(
                    "First administrator: "
                            + USERNAME
                            + ", password (shown only now): "
                            + password);
        }
        return true;
    }
}
