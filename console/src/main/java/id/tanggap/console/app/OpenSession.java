package id.tanggap.console.app;

import id.tanggap.console.net.AttachmentTransfer;
import id.tanggap.console.net.ConsoleEvents.Subscription;
import id.tanggap.console.net.EventHub;
import id.tanggap.console.net.ServerClock;
import id.tanggap.console.net.ServerConnection;
import id.tanggap.console.net.ThreadLane;
import id.tanggap.console.net.TicketExports;
import id.tanggap.console.net.Tokens;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.session.Welcome;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A session from the accepted password to sign-out: its connection and what comes over it. */
final class OpenSession implements AutoCloseable {
    private final ThreadLane lane = new ThreadLane("connection");
    private final ServerClock clock = new ServerClock();
    private final EventHub hub;
    private final ServerConnection connection;
    private final AttachmentTransfer files;
    private final TicketExports exports;
    private final Subscription welcomes;
    private @Nullable Welcome welcome;

    /**
     * @param edt the event dispatch thread
     * @param first told once, with the first greeting
     * @param ended told when the server ends the session
     */
    OpenSession(
            Backend backend,
            Tokens tokens,
            String locale,
            Executor edt,
            Consumer<Welcome> first,
            Consumer<Fault> ended) {
        hub = new EventHub(edt);
        welcomes =
                hub.onWelcome(
                        greeting -> {
                            boolean begin = welcome == null;
                            welcome = greeting;
                            if (begin) {
                                first.accept(greeting);
                            }
                        });
        connection =
                new ServerConnection(
                        backend.transport(),
                        backend.signIn(),
                        tokens,
                        lane,
                        hub,
                        clock,
                        RandomGenerator.getDefault(),
                        new ServerConnection.Greeting(Console.VERSION, locale),
                        fault -> edt.execute(() -> ended.accept(fault)));
        files = backend.files().apply(connection::accessToken);
        exports = backend.exports().apply(connection::accessToken);
        connection.start();
    }

    ServerConnection api() {
        return connection;
    }

    AttachmentTransfer files() {
        return files;
    }

    TicketExports exports() {
        return exports;
    }

    EventHub events() {
        return hub;
    }

    ServerClock clock() {
        return clock;
    }

    @Override
    public void close() {
        welcomes.close();
        connection.close();
        lane.execute(lane::close);
    }
}
