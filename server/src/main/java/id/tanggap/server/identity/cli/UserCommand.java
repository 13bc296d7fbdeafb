package id.tanggap.server.identity.cli;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.identity.UserView;
import id.tanggap.server.identity.NewUser;
import id.tanggap.server.identity.UserAdmin;
import id.tanggap.server.identity.internal.UserStore;
import id.tanggap.server.platform.database.DatabaseAccess;
import id.tanggap.server.platform.database.SecretFile;
import id.tanggap.server.platform.fault.DomainException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ./tanggap user}: works whether the server runs or not. A running server cuts a disabled
 * user off within seconds.
 */
@Command(
        name = "./tanggap user",
        description = "Adds and changes users.",
        synopsisSubcommandLabel = "add|disable|enable|reset")
public final class UserCommand {
    private final DatabaseAccess access;

    private final PrintWriter out;

    private UserCommand(DatabaseAccess access, PrintWriter out) {
        this.access = access;
        this.out = out;
    }

    /**
     * Runs the command.
     *
     * @return 0 when it was done, 1 when it was refused, 2 when it was not understood
     */
    public static int run(
            DatabaseAccess access, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line =
                new CommandLine(new UserCommand(access, out))
                        .setOut(out)
                        .setErr(err)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setExecutionExceptionHandler(UserCommand::refused);
        if (arguments.length == 0) {
            line.usage(err);
            return CommandLine.ExitCode.USAGE;
        }
        return line.execute(arguments);
    }

    @Command(
            description =
                    "Adds a user; prints a random password unless one comes by standard input.")
    int add(
            @Parameters(paramLabel = "NAME", description = "sign-in name") String username,
            @Option(
                            names = "--name",
                            required = true,
                            description = "name shown to others, such as \"Dewi Lestari\"")
                    String name,
            @Option(
                            names = "--role",
                            required = true,
                            split = ",",
                            description = "one or more of ${COMPLETION-CANDIDATES}")
                    Set<Role> roles,
            @Option(
                            names = "--group",
                            split = ",",
                            defaultValue = "",
                            description = "support groups, such as SOFTWARE")
                    List<String> groups,
            @Option(
                            names = "--password-stdin",
                            description = "read the password from standard input")
                    boolean fromInput) {
        if (!username.matches(NewUser.USERNAME)) {
            throw DomainException.invalid("username", "INVALID_FORMAT");
        }
        String password = password(fromInput);
        List<String> codes = groups.stream().filter(code -> !code.isBlank()).toList();
        OfflineUsers.in(
                access,
                (admin, users) ->
                        admin.add(
                                OfflineUsers.COMMAND_LINE,
                                new NewUser(username, name, password, roles, codes)));
        say("Added " + username + ".", fromInput, password);
        return CommandLine.ExitCode.OK;
    }

    @Command(description = "Ends all sessions of a user, who can then sign in no more.")
    int disable(@Parameters(paramLabel = "NAME") String username) {
        change(
                username,
                (admin, user) ->
                        admin.disable(OfflineUsers.COMMAND_LINE, user.id(), user.version()));
        out.println("Disabled " + username + ".");
        return CommandLine.ExitCode.OK;
    }

    @Command(description = "Lets a disabled user sign in again.")
    int enable(@Parameters(paramLabel = "NAME") String username) {
        change(
                username,
                (admin, user) ->
                        admin.enable(OfflineUsers.COMMAND_LINE, user.id(), user.version()));
        out.println("Enabled " + username + ".");
        return CommandLine.ExitCode.OK;
    }

    @Command(
            description =
                    "Sets a new password and ends all sessions; prints a random one unless one comes by standard input.")
    int reset(
            @Parameters(paramLabel = "NAME") String username,
            @Option(
                            names = "--password-stdin",
                            description = "read the password from standard input")
                    boolean fromInput) {
        String password = password(fromInput);
        change(
                username,
                (admin, user) ->
                        admin.resetPassword(
                                OfflineUsers.COMMAND_LINE, user.id(), user.version(), password));
        say("Reset the password of " + username + ".", fromInput, password);
        return CommandLine.ExitCode.OK;
    }

    /** What a refusal says to the one at the keyboard. */
    static String sentence(DomainException e) {
        return switch (e.code()) {
            case DUPLICATE -> "A user of that name exists already.";
            case NOT_FOUND_HERE -> "There is no user of that name.";
            case LAST_ADMIN -> "The last administrator cannot be disabled.";
            case INVALID ->
                    e.fieldErrors().stream()
                            .map(f -> f.field() + ": " + f.code() + " " + f.args())
                            .collect(Collectors.joining("; "));
            default -> e.getMessage() == null ? e.code().name() : e.getMessage();
        };
    }

    private interface Change {
        UserView apply(UserAdmin admin, UserView user);
    }

    private void change(String username, Change change) {
        OfflineUsers.in(access, (admin, users) -> change.apply(admin, user(users, username)));
    }

    private static UserView user(UserStore users, String username) {
        return users.findByName(username)
                .orElseThrow(() -> DomainException.notFound("user", username))
                .view();
    }

    private void say(String done, boolean fromInput, String password) {
        out.println(fromInput ? done : done + " Password (shown only now): " + password);
    }

    private static String password(boolean fromInput) {
        if (!fromInput) {
            return SecretFile.random();
        }
        try {
            String line =
                    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                            .readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int refused(Exception e, CommandLine line, CommandLine.ParseResult arguments)
            throws Exception {
        if (e instanceof DomainException refusal && refusal.code() != FaultCode.UNEXPECTED) {
            line.getErr().println(sentence(refusal));
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw e;
    }
}
