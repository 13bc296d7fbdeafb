package id.tanggap.server.identity.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.server.identity.UserAdmin;
import id.tanggap.server.identity.internal.Passwords;
import id.tanggap.server.identity.internal.RefreshTokens;
import id.tanggap.server.identity.internal.UserStore;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.database.DatabaseAccess;
import id.tanggap.server.platform.database.OneTransaction;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/** {@link UserAdmin} on a database of which no container is running here. */
final class OfflineUsers {
    /** Who the audit names: whoever has the machine's account. */
    static final Actor COMMAND_LINE =
            new Actor(
                    new UUID(0, 0),
                    "command line, " + System.getProperty("user.name"),
                    Set.of(),
                    "local");

    private OfflineUsers() {}

    /** Runs work in one transaction. */
    static <T> T in(DatabaseAccess access, BiFunction<UserAdmin, UserStore, T> work) {
        return OneTransaction.on(
                access,
                dataSource -> {
                    UserStore users = new UserStore(dataSource);
                    Clock clock = Clock.systemUTC();
                    UserAdmin admin =
                            new UserAdmin(
                                    users,
                                    new RefreshTokens(dataSource),
                                    new Passwords(),
                                    new Audit(dataSource, new ObjectMapper(), clock),
                                    clock);
                    return work.apply(admin, users);
                });
    }
}
