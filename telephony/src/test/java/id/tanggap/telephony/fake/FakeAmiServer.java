package id.tanggap.telephony.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * Asterisk's manager interface on a loopback port: login with MD5 challenge, answers to actions,
 * events pushed by the test, and the ways in which a link dies. Thread-safe.
 */
public final class FakeAmiServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, String> users = new ConcurrentHashMap<>();
    private final Map<String, Function<AmiMessage, List<AmiMessage>>> answers =
            new ConcurrentHashMap<>();
    private final Set<FakeAmiSession> sessions = ConcurrentHashMap.newKeySet();
    private final List<AmiMessage> received = new CopyOnWriteArrayList<>();
    private volatile List<AmiMessage> channels = List.of();
    private volatile List<AmiMessage> queueStatus = List.of();
    private volatile String startedAtTime = "08:00:00";
    private volatile boolean frozen;

    private FakeAmiServer(int port) {
        try {
            socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answers.put("Challenge", FakeAmiServer::challenge);
        answers.put("CoreSettings", FakeAmiServer::coreSettings);
        answers.put("CoreStatus", action -> List.of(coreStatus()));
        answers.put("CoreShowChannels", action -> list(channels, "CoreShowChannelsComplete"));
        answers.put("QueueStatus", action -> list(queueStatus, "QueueStatusComplete"));
        answers.put(
                "Ping", action -> List.of(AmiMessage.of("Response", "Success", "Ping", "Pong")));
        Thread.ofVirtual().name("fake-ami").start(this::accept);
    }

    /** Listens on a free port, without users. */
    public static FakeAmiServer start() {
        return new FakeAmiServer(0);
    }

    /** Where it listens, on 127.0.0.1. */
    public int port() {
        return socket.getLocalPort();
    }

    /** Adds a user, as in manager.conf. */
    public FakeAmiServer user(String name, String secret) {
        users.put(name, secret);
        return this;
    }

    /** The channels that CoreShowChannels lists: headers of {@code CoreShowChannel} events. */
    public FakeAmiServer channels(AmiMessage... now) {
        channels = List.of(now);
        return this;
    }

    /** What QueueStatus lists: QueueParams, QueueMember and QueueEntry events. */
    public FakeAmiServer queueStatus(AmiMessage... now) {
        queueStatus = List.of(now);
        return this;
    }

    /** Another time of start is another process: the PBX was restarted. */
    public FakeAmiServer startedAt(String time) {
        startedAtTime = time;
        return this;
    }

    /** Decides the answer to an action; the first message is the response. */
    public FakeAmiServer answer(String action, Function<AmiMessage, List<AmiMessage>> answer) {
        answers.put(action, answer);
        return this;
    }

    /** Sends an event to every session that is logged in as the given user. */
    public void push(String user, AmiMessage event) {
        for (FakeAmiSession session : sessions) {
            if (session.user().equals(user)) {
                session.send(event.wire());
            }
        }
    }

    /** Sends bytes that make no event: the link lives, the library tells nothing. */
    public void babble(String bytes) {
        sessions.forEach(session -> session.send(bytes));
    }

    /** From now on nothing is answered, as behind a cut cable; connections stay open. */
    public void freeze() {
        frozen = true;
    }

    /** Answers again. */
    public void thaw() {
        frozen = false;
    }

    /** Closes all connections; new ones are accepted. */
    public void dropConnections() {
        sessions.forEach(FakeAmiSession::close);
    }

    /** Closes the connections of one user. */
    public void dropConnections(String user) {
        sessions.stream().filter(s -> s.user().equals(user)).forEach(FakeAmiSession::close);
    }

    /** The actions received so far, oldest first. */
    public List<AmiMessage> received() {
        return List.copyOf(received);
    }

    /** The received actions of one name. */
    public List<AmiMessage> received(String action) {
        return received.stream().filter(m -> m.text("Action").equals(action)).toList();
    }

    /** How many sessions are logged in as the given user. */
    public int sessions(String user) {
        return (int) sessions.stream().filter(s -> s.user().equals(user)).count();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        dropConnections();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                FakeAmiSession session = new FakeAmiSession(this, client);
                sessions.add(session);
                Thread.ofVirtual().name("fake-ami-session").start(session::serve);
            } catch (IOException closed) {
                return;
            }
        }
    }

    void ended(FakeAmiSession session) {
        sessions.remove(session);
    }

    boolean isFrozen() {
        return frozen;
    }

    String secretOf(String user) {
        return users.getOrDefault(user, "");
    }

    List<AmiMessage> answerTo(AmiMessage action) {
        received.add(action);
        return answers.getOrDefault(action.text("Action"), FakeAmiServer::success).apply(action);
    }

    private static List<AmiMessage> success(AmiMessage action) {
        return List.of(AmiMessage.of("Response", "Success", "Message", "Done"));
    }

    private static List<AmiMessage> challenge(AmiMessage action) {
        return List.of(AmiMessage.of("Response", "Success", "Challenge", FakeAmiSession.CHALLENGE));
    }

    private static List<AmiMessage> coreSettings(AmiMessage action) {
        return List.of(
                AmiMessage.of(
                        "Response", "Success",
                        "AMIversion", "11.0.0",
                        "AsteriskVersion", "22.10.1",
                        "SystemName", "fake"));
    }

    private AmiMessage coreStatus() {
        return AmiMessage.of(
                "Response", "Success",
                "CoreStartupDate", "2026-03-18",
                "CoreStartupTime", startedAtTime,
                "CoreCurrentCalls", "0");
    }

    private static List<AmiMessage> list(List<AmiMessage> items, String complete) {
        java.util.ArrayList<AmiMessage> all = new java.util.ArrayList<>();
        all.add(AmiMessage.of("Response", "Success", "EventList", "start"));
        all.addAll(items);
        all.add(AmiMessage.of("Event", complete, "EventList", "Complete"));
        return all;
    }
}
